import { check } from "../../../kit/check.js";

describe("the check of figures, where one sentence has several,", () => {
  it("finds two that have changed places", () => {
    check(`
--- fire.txt
The fire at the Hallam mill killed 12 workers and injured 7, the brigade said on Monday.
--- draft.md
The fire at the Hallam mill killed 7 workers and injured 12.
                                   ~ contradicted: "12"
                                                         ~~ contradicted: "7"
`);
  });

  it("finds what is told of another of the sentence's things", () => {
    check(`
--- study.txt
Overfishing explains 52 percent of the loss, warmer water 31 percent and noise from ships 9 percent.
--- draft.md
Warmer water explains 52 percent of the loss.
                      ~~~~~~~~~~ contradicted: "31 percent"
`);
  });

  it("finds the one that a list gives for another part", () => {
    check(`
--- clinic.txt
Of the patients, 64 are women and 48 are men; nine are children.
--- draft.md
Of the patients, 64 are men.
                 ~~ contradicted: "48"
`);
  });

  it("finds a date of another step", () => {
    check(`
--- fund.txt
The grant is payable on 3 September to farmers on the list on 14 August.
--- draft.md
The grant is payable on 14 August.
                        ~~~~~~~~~ contradicted: "3 September"
`);
  });

  it("finds two figures of one agency exchanged between two halves of a sentence", () => {
    check(`
--- count.txt
As of noon, 31 people are confirmed dead and 14 are missing after the landslide at Orve.
--- draft.md
After the landslide at Orve, 31 people were missing and 14 dead.
                             ~~ contradicted: "14"
                                                        ~~ contradicted: "31"
`);
  });
});

describe("the check of figures, where one sentence has several, stays silent at", () => {
  it("values told in another order", () => {
    check(`
--- fire.txt
The fire at the Hallam mill killed 12 workers and injured 7, the brigade said on Monday.
--- draft.md
Seven workers were injured and 12 killed in the fire at the Hallam mill.
`);
  });

  it("what a list counts once for all its parts", () => {
    check(`
--- ward.txt
Eight patients have died, 29 have recovered and 24 are being treated in hospital.
--- draft.md
By then 29 patients had recovered and 24 were in hospital.
`);
  });

  it("two counts of one thing with who makes them", () => {
    check(`
--- union.txt
Seven of the nurses have caught the virus, according to the union; the ministry speaks of five.
--- draft.md
Five nurses have caught the virus, says the ministry; seven, says the union.
`);
  });

  it("a whole and its parts", () => {
    check(`
--- bees.txt
Of the 187 species that were studied, 61 declined, 22 increased and 104 showed no clear trend.
--- draft.md
Of the 187 species, sixty-one declined and 22 have increased.
`);
  });

  it("what it was before and after", () => {
    check(`
--- firm.txt
The margin of Orla Foods widened to 35.8% from 33.7% in the year.
--- draft.md
The margin of Orla Foods widened to 35.8% in the year. It was 33.7% before.
`);
  });
});
