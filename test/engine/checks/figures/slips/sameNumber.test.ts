import { check } from "../../../../kit/check.js";

describe("the check of figures finds", () => {
  it("the same digits in another unit", () => {
    check(`
--- dam.txt
The governor declared a state of emergency for 14 days. The dam at Orve is 40 metres high.
--- draft.md
The state of emergency is to last 14 weeks. The dam at Orve is 40 feet high.
                                  ~~~~~~~~ contradicted: "14 days"
                                                               ~~~~~~~ contradicted: "40 metres"
`);
  });

  it("percent for percentage points", () => {
    check(`
--- poll.txt
The margin of error of the poll is 3 percentage points.
--- draft.md
The poll has a margin of error of three percent.
                                  ~~~~~~~~~~~~~ contradicted: "3 percentage points"
`);
  });

  it("a sum for another time", () => {
    check(`
--- lease.txt
The club will pay a rent of £2.4m a year for 30 years.
--- draft.md
The club will pay a rent of £2.4m a month.
                            ~~~~~~~~~~~~~ contradicted: "£2.4m a year"
`);
  });

  it("a bound turned round although smaller numbers are about", () => {
    check(`
--- flood.txt
At least nine people were killed when the river burst its banks at Orve. Eight people are still missing.
--- draft.md
At most nine people were killed when the river burst its banks.
        ~~~~ contradicted: "At least nine"
`);
  });

  it("fewer than what has been passed", () => {
    check(`
--- robot.txt
The installed base of the Vole 50 has passed 18,600 units. The firm employs 9,420 people.
--- draft.md
The installed base of the Vole 50 is fewer than 18,600 units.
                                                ~~~~~~ contradicted: "18,600"
`);
  });

  it("the hours after which somebody was found", () => {
    check(`
--- rescue.txt
A student was pulled alive from a cellar on Thursday, 83 hours after the levee broke.
--- draft.md
The student was found 38 hours after the levee had broken.
                      ~~~~~~~~ contradicted: "83 hours"
`);
  });

  it("shares that fell for shares that closed higher", () => {
    check(`
--- market.txt
The shares of Orla Foods closed 4.6% higher at 11.85 euros on Thursday.
--- draft.md
The shares of Orla Foods fell 4.6% on Thursday.
                         ~~~~~~~~~ contradicted
`);
  });
});

describe("the check of figures stays silent at", () => {
  it("a unit converted and a time told otherwise", () => {
    check(`
--- dam.txt
The governor declared a state of emergency for 14 days. The club pays a rent of £1.2m a year.
--- draft.md
The state of emergency is to last two weeks. The club pays £1.2m in rent each year.
`);
  });

  it("a bound that the count lies well within, of the same thing", () => {
    check(`
--- base.txt
The robot has an installed base of 18,600 units, the maker said.
--- draft.md
The robot has an installed base of more than 18,000 units.
`);
  });

  it("a unit said only in the sentence before", () => {
    check(`
--- talk.txt
We spend about $220 million on plant this fiscal year. Last year it was 260.
--- draft.md
The firm spent $260 million on plant last year, and spends $220 million this fiscal year.
`);
  });
});
