import { check } from "../../../kit/check.js";

const SEEDS = `
--- seeds.txt
Of the seeds in the cold room, rot struck 14.2% after two rinses, 9.6% after one rinse and 4.1% after no treatment at all.
`;
const TURNOUT = `
--- vote.txt
Turnout rose to 41 percent in Lund and to 27 percent in Varn, the council said. Among men the share was 38 percent and among women 33 percent.
`;
const CHOIR = `
--- choir.txt
The choir sold 340 tickets on Friday and 512 on Saturday for its concerts at St Anne's. The hall counted 480 guests, the fire brigade 530.
`;
const MILL = `
--- mill.txt
In 2019 the mill employed 1,400 people and in 2024 only 900.
`;

describe("the check of figures, where a sentence tells of several groups,", () => {
  it("finds the value of another group in a list", () => {
    check(`${SEEDS}--- draft.md
Rot struck 14.2 percent of the seeds after two rinses, compared with 4.1 percent after one rinse.
                                                                     ~~~~~~~~~~~ contradicted: "9.6%"
`);
    check(`${SEEDS}--- draft.md
After a single rinse 14.2 percent of the seeds were struck by rot.
                     ~~~~~~~~~~~~ contradicted: "9.6%"
`);
  });

  it("finds the value of another place", () => {
    check(`${TURNOUT}--- draft.md
In Varn turnout rose to 41 percent.
                        ~~~~~~~~~~ contradicted: "27 percent"
`);
  });

  it("finds the value of the other sex where the group comes first", () => {
    check(`${TURNOUT}--- draft.md
The share was lower among women, at 38 percent.
                                    ~~~~~~~~~~ contradicted: "33 percent"
`);
  });

  it("finds the value of another day", () => {
    check(`${CHOIR}--- draft.md
On Saturday the choir sold 340 tickets for its concert at St Anne's.
                           ~~~ contradicted: "512"
`);
  });

  it("finds the count of another party, whose verb is left out", () => {
    check(`${CHOIR}--- draft.md
The fire brigade counted 480 guests at the hall.
                         ~~~ contradicted: "530"
`);
  });

  it("finds the value of another time", () => {
    check(`${MILL}--- draft.md
In 2019 the mill employed 900 people.
                          ~~~ contradicted: "1,400"
`);
  });

  it("finds the value of another column, also of two in one sentence", () => {
    check(`
--- soil.md
| Outcome | Two ploughings (n=60) | One ploughing (n=60) | Fallow (n=60) |
|---|---|---|---|
| Plots with couch grass | 5 | 11 | 31 |
| Plots with thistles | 12 | 17 | 19 |
--- draft.md
Only five plots in the two-ploughing group had couch grass, against 11 in the fallow group.
                                                                    ~~ contradicted: "31"
`);
  });
});

const LOOMS = `
--- results.md
Results by division, in millions of euros

| Division | Revenue | Operating profit | Operating margin |
|---|---|---|---|
| Looms | 401.2 | 64.2 | 16.0% |
| Spindles | 561.3 | 112.3 | 20.0% |
| Repairs | 322.1 | 58.0 | 18.0% |
`;

describe("the check of figures, where a table tells of several things,", () => {
  it("finds the values of two rows that have changed places", () => {
    check(`${LOOMS}--- draft.md
At Spindles the operating margin came to 18.0%, and at Repairs to 20.0%.
                                         ~~~~~ contradicted: "20.0%"
                                                                  ~~~~~ contradicted: "18.0%"
`);
  });

  it("reckons no share of one row for another", () => {
    check(`${LOOMS}--- draft.md
Looms had an operating margin of 18.0%.
                                 ~~~~~ contradicted: "16.0%"
`);
  });

  it("stays silent at each row's own", () => {
    check(`${LOOMS}--- draft.md
Looms had an operating margin of 16.0%, Repairs one of 18.0%. At Spindles the operating margin came to 20.0%.
`);
  });
});

describe("the check of figures, where the sources give a range,", () => {
  const RANGE = `
--- fair.txt
The fair at Orm expects between 200 and 300 guests on Sunday. Stalls cost 20 to 25 euros each.
`;

  it("finds one wrong end", () => {
    check(`${RANGE}--- draft.md
Between 200 and 900 guests are expected at the fair at Orm on Sunday.
                ~~~ contradicted: "between 200 and 300"
`);
    check(`${RANGE}--- draft.md
Each stall costs 15 to 25 euros.
                 ~~ contradicted: "20 to 25 euros"
`);
  });

  it("stays silent at both ends, rounded ends and a wider word for it", () => {
    check(`${RANGE}--- draft.md
From 200 to 300 guests are expected at the fair at Orm. Hundreds of guests are expected there on Sunday.
`);
  });
});

describe("the check of figures, where two spans stand in one frame,", () => {
  const TRIAL = `
--- trial.txt
The trial in Denvik took in adults aged 60 years or older at 61 clinics. The two injections were given eight weeks apart.
--- site.txt
The trial at 61 clinics has no end in sight, and its doctors in Denvik work in four shifts.
`;

  it("finds another number or another unit in a long sentence", () => {
    check(`${TRIAL}--- draft.md
The trial in Denvik, whose doctors work in four shifts, took in adults aged 65 and over and runs at 61 clinics.
                                                                            ~~ contradicted: "60"
`);
  });

  it("stays silent at the same span", () => {
    check(`${TRIAL}--- draft.md
The trial in Denvik, whose doctors work in four shifts, took in adults aged 60 and over and runs at 61 clinics.
`);
  });
});

describe("the check of figures, where a sentence tells of several groups, stays silent at", () => {
  it("each value with its own group, told otherwise and in another order", () => {
    check(`${SEEDS}--- draft.md
Rot struck 4.1 percent of the seeds that had no treatment, against 9.6 percent after a single rinse and 14.2 percent after both rinses.
`);
    check(`${TURNOUT}--- draft.md
Turnout rose to 27 percent in Varn and to 41 percent in Lund. The share was lower among women, at 33 percent.
`);
    check(`${CHOIR}--- draft.md
The fire brigade counted 530 guests, the hall 480.
`);
  });

  it("a value whose group is left out, or only the other's is set beside it", () => {
    check(`${MILL}--- draft.md
The mill now employs 900 people. It employs 900 people, far fewer than in 2019.
`);
    check(`${TURNOUT}--- draft.md
Turnout rose to 27 percent there, less than in Lund.
`);
  });

  it("what one number counts in or at another", () => {
    check(`
--- raid.txt
Some 600 riders in 90 carts took part in the parade at Orm. About 40 guests at 7 tables fell ill at the Blue Hart.
--- draft.md
Some 600 riders took part in the parade at Orm. About 40 guests fell ill at the Blue Hart.
`);
  });

  it("a change since the time of another value", () => {
    check(`${MILL}--- draft.md
Since 2019 the number of people employed at the mill has shrunk to 900.
`);
  });

  it("the whole of which the draft gives a part", () => {
    check(`
--- garrison.txt
The school had 310 pupils on paper; according to its head teacher, only 180 were present on Monday.
--- draft.md
Of the school's 310 pupils, 180 were present on Monday, according to its head teacher.
`);
  });

  it("a cell named by its column and row", () => {
    check(`
--- soil.md
| Outcome | Two ploughings (n=60) | One ploughing (n=60) | Fallow (n=60) |
|---|---|---|---|
| Plots with couch grass | 5 | 11 | 31 |
| Plots with thistles | 12 | 17 | 19 |
--- draft.md
Couch grass grew on 31 fallow plots, compared with 5 after two ploughings and 11 after a single ploughing.
`);
  });
});

describe("the check of figures, where a source gives a part and the whole,", () => {
  const CANNERY = `
--- cannery.txt
The Brightwater cannery has sent home 240 of its 390 people since October.
`;

  it("finds the whole in the part's place", () => {
    check(`${CANNERY}--- draft.md
The Brightwater cannery sent 390 of its people home in October.
                             ~~~ contradicted: "240"
`);
  });

  it("stays silent at both in their places", () => {
    check(`${CANNERY}--- draft.md
The Brightwater cannery, which has 390 people, sent 240 of them home. Of its 390 people the cannery sent home 240.
`);
  });
});
