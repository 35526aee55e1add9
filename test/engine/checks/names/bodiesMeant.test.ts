import { check } from "../../../kit/check.js";

describe("the check of names, of what the company means", () => {
  it("finds the deed of one firm told of another", () => {
    check(`
--- a.txt
Harcombe Mills lost money for the third year. The company will close its bakery in Tarvo before the winter.
--- b.txt
Orkla Foods opened a shop in Varne.
--- draft.md
Orkla Foods will close its bakery in Tarvo before the winter.
~~~~~~~~~~~ contradicted: "Harcombe Mills"
`);
  });

  it("finds the deed of one ministry told of another", () => {
    check(`
--- wire.txt
The Fisheries Ministry sent two boats. The ministry wants to fill the old canal in Varne with stones. The Interior Ministry sent nobody.
--- draft.md
The Interior Ministry wants to fill the old canal in Varne with stones.
    ~~~~~~~~~~~~~~~~~ contradicted: "Fisheries Ministry"
`);
  });

  it("finds who did it, behind a participle", () => {
    check(`
--- wire.txt
The Harbour Board has fined the ferry company Tarvo Lines 600,000 crowns over the broken lifeboats. The Fraud Office looks into the sale.
--- draft.md
Tarvo Lines was fined 600,000 crowns over the broken lifeboats by the Fraud Office.
                                                                      ~~~~~~~~~~~~ contradicted: "Harbour Board"
`);
  });

  it("looks behind the clause between a name and its verb", () => {
    check(`
--- wire.txt
Norway, though far from the war in Ukraine since 2022, keeps an air base on the northern island. Iceland has no army.
--- draft.md
Iceland keeps an air base on the northern island.
~~~~~~~ contradicted: "Norway"
`);
  });
});

describe("the check of names, of what the company means, stays silent at", () => {
  it("the firm that is meant", () => {
    check(`
--- wire.txt
Harcombe Mills lost money for the third year. The company will close its bakery in Tarvo before the winter. Orkla Foods opened a shop.
--- draft.md
Harcombe Mills will close its bakery in Tarvo before the winter.
`);
  });

  it("one of two firms that may be meant", () => {
    check(`
--- wire.txt
A court heard Harcombe Mills and Orkla Foods on Monday. The company will close its bakery in Tarvo before the winter.
--- draft.md
Orkla Foods will close its bakery in Tarvo before the winter.
`);
  });

  it("a capital for its state", () => {
    check(`
--- wire.txt
The United States ordered its embassy staff to leave the island by Friday.
--- draft.md
Washington ordered its embassy staff to leave the island by Friday.
`);
  });

  it("the short form of a first name", () => {
    check(`
--- wire.txt
Tilda Moe married Robert in Tarvo on Sunday, the paper said.
--- draft.md
Tilda Moe married Rob in Tarvo on Sunday.
`);
  });

  it("letters with stops or without", () => {
    check(`
--- wire.txt
Tilda Moe has a JD from Varne.
--- draft.md
Tilda Moe holds a J.D. degree.
`);
  });
});

describe("the check of names, of short statements", () => {
  it("finds another village by two counts", () => {
    check(`
--- wire.txt
Twenty-seven climbers are still missing, nineteen of them in Kalvdal, where the hut burned down.
--- other.txt
The church of Ostvik is white.
--- draft.md
Nineteen of the 27 missing were from Ostvik.
                                     ~~~~~~ contradicted: "Kalvdal"
`);
  });

  it("finds another town that is told of in no such way", () => {
    check(`
--- wire.txt
Brewing is to move to Solund in the far west, where the firm bought a hall with the purchase of a cannery.
--- other.txt
A tram was added in Tarvo.
--- draft.md
Brewing is to be moved to Tarvo.
                          ~~~~~ contradicted: "Solund"
`);
  });

  it("stays silent at a village that has its own count", () => {
    check(`
--- wire.txt
Twenty-seven climbers are still missing, nineteen of them in Kalvdal. Eight of the 27 are from Ostvik.
--- draft.md
Eight of the 27 missing are from Ostvik, nineteen from Kalvdal.
`);
  });

  it("stays silent at a forecast that is another's too", () => {
    check(`
--- wire.txt
Profit at the brewery beat Wall Street forecasts by four cents. Corbin Labs wrote that it beat our forecast by five cents.
--- draft.md
The brewery beat the forecast of Corbin Labs by five cents.
`);
  });
});
