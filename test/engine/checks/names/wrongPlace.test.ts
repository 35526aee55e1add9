import { check } from "../../../kit/check.js";

describe("the check of names, of the place of an event", () => {
  it("finds another town of a meeting on a day", () => {
    check(`
--- wire.txt
The choirs met in Arnby last year. Rolf Engen will lead the society until a festival in Tarvo on 14 June.
--- draft.md
The festival will be held in Arnby on 14 June.
                             ~~~~~ contradicted: "Tarvo"
`);
  });

  it("finds another town of a trial", () => {
    check(`
--- court.txt
The smugglers were caught at Solund. Their trial is to begin in Brekke on 9 March, and 40 witnesses are called.
--- draft.md
The trial begins in Solund on 9 March.
                    ~~~~~~ contradicted: "Brekke"
`);
  });

  it("finds another town of a fair", () => {
    check(`
--- farm.txt
Growers from Halsey and Orm want a higher price. They will put it to the vote at a fair in Orm on 2 May.
--- draft.md
A fair in Halsey on 2 May will decide.
          ~~~~~~ contradicted: "Orm"
`);
  });
});

describe("the check of names, of the place of an event, stays silent at", () => {
  it("the province that the town lies in", () => {
    check(`
--- wire.txt
Arnby is the largest town in the province of Maresk. The society will choose a leader at a festival in Arnby on 14 June.
--- draft.md
The festival will be held in Maresk on 14 June.
`);
  });

  it("two meetings on one day", () => {
    check(`
--- wire.txt
There will be a rally in Tarvo on 14 June. Another rally, smaller and without a band, starts in Arnby.
--- draft.md
A rally in Arnby is planned for 14 June.
`);
  });

  it("an event on another day", () => {
    check(`
--- wire.txt
The union met in Arnby. A strike in Tarvo on 14 June cost it the most. It voted on 20 June.
--- draft.md
The union voted for a strike in Arnby on 20 June.
`);
  });

  it("a hall of the town", () => {
    check(`
--- wire.txt
A hearing in Brekke Hall, Solund, is set for 9 March.
--- draft.md
The hearing in Solund is on 9 March.
`);
  });
});
