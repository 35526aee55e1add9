import { check } from "../../../kit/check.js";

describe("a figure made of others", () => {
  it("is borne out by a list of counts that comes to it", () => {
    check(`
--- herds.txt
There were 14, nine and twelve deaths in the three herds. Some 26 animals were sold.
--- quake.txt
On Monday 3,400 people were homeless, 2,100 in the port and 1,300 on the island. By Friday 8,200 people were homeless.
--- draft.md
Thirty-five deaths were counted in the herds.

On Monday the mayor spoke of 3,400 people: 2,100 in the port and 1,300 on the island.
`);
  });

  it("is reckoned from the level that the sentence itself tells", () => {
    check(`
--- pool.txt
The pool at Hale was 29.6 degrees warm on Sunday. Its old record, set in 1998, was 27.1 degrees. The pool at Orve had 24.3
degrees and the lake 22.9.
--- draft.md
That beat the old record of the pool at Hale, set in 1998, by 2.5 degrees.
`);
  });

  it("is another's if its row has it in another column than the rest of the list", () => {
    check(`
--- budget.md
| Department | 2024 | 2025 |
| --- | --- | --- |
| Road works | 41.3 | 44.8 |
| Harbour pilots | 18.2 | 17.6 |
| Public baths | 6.9 | 7.4 |
--- draft.md
Road works get 44.8, followed by harbour pilots with 18.2.
                                                     ~~~~ contradicted: "17.6"

Road works got 41.3, followed by harbour pilots with 18.2.

Road works rose from 41.3 to 44.8, while harbour pilots lost some of their 18.2.
`);
  });
});

describe("what the draft tells as said at first", () => {
  it("is not gainsaid by what the same paper says now", () => {
    check(`
--- first.txt
The price of the mill is thought to be about 35 million crowns, the Courier has learnt.
--- second.txt
The mill goes for 41 million crowns, not the 35 million that this newspaper had reported at first.
--- draft.md
The Courier had at first put the price of the mill at about 35 million crowns.
`);
  });
});

describe("a percentage", () => {
  it("of something is told by no words for more than it, nor the other way round", () => {
    check(`
--- deal.txt
The buyer of the Sund brewery is paying a little over 30 percent of a year's sales, the trade paper reckons. Its beer is 12
percent dearer than that of its rival in Hale.
--- draft.md
The buyer of the brewery is paying a little over 30 percent more than a year's sales.
                                                 ~~~~~~~~~~~~~~~~~~~~ contradicted: "30 percent of"

The buyer of the brewery is paying a little over 30 percent of a year's sales.

Its beer is 12 percent dearer than that of the rival in Hale.
`);
  });

  it("that closes a sentence which points back at the one before is the writer's own", () => {
    check(`
--- rent.txt
The rent of the hall at Orve goes up by 7 percent. The club pays 412 crowns a month instead of 398.
--- draft.md
The club pays 412 crowns a month for the hall. That is a rise of about four percent.
`);
  });
});

describe("a number of places over which something is spread", () => {
  it("bounds nothing", () => {
    check(`
--- farms.txt
The 310 farms of the survey lie in 23 parishes.
--- draft.md
The farms of the survey are spread over 23 parishes.
`);
  });
});
