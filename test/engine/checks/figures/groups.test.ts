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
