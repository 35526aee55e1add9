import { check } from "../../../../kit/check.js";

describe("a range in the draft", () => {
  it("is contradicted end by end where a source tells the other with another end", () => {
    check(`
--- survey.txt
The survey asked farmers aged 21 to 67 who keep sheep on the hills. The mean age was 48 years. In the model the yield
ratio was 0.74 (95% CI 0.63-0.88; p=0.031).
--- bridge.txt
The engineers give a width of the crack of between 14 and 19 millimetres at the south pier.
--- draft.md
The survey asked farmers between 21 and 76 years old who keep sheep.
                                        ~~ contradicted: "21 to 67"

At the south pier the crack is between 11 and 19 millimetres wide.
                                       ~~ contradicted: "between 14 and 19 millimetres"

The interval of the yield ratio ran from 0.63 to 0.98.
                                                 ~~~~ contradicted: "0.63-0.88"
`);
  });

  it("is left alone where the sources tell it, or its two ends one by one", () => {
    check(`
--- survey.txt
The survey asked farmers aged 21 to 67 who keep sheep on the hills. The mean age was 48 years.
--- bridge.txt
The engineers give a width of the crack of between 14 and 19 millimetres at the south pier.
--- ferry.txt
The crossing took 35 minutes in June and 52 minutes in the storm of October. The timetable says 35 to 40 minutes.
--- draft.md
The survey asked farmers between 21 and 67 years old who keep sheep.

At the south pier the crack is from 14 to 19 millimetres wide.

The crossing took between 35 and 52 minutes.
`);
  });
});

describe("a time in another unit", () => {
  it("is contradicted where the claim's own passage has the number in another one", () => {
    check(`
--- trial.txt
In the first trial, LENA-1 (n=168), the ointment was tried for 18 weeks on farm workers with chapped hands.
--- firm.txt
The firm, which was founded 18 months ago, employs 40 people. A further study will last for one and a half years.
--- draft.md
The first trial, LENA-1, had 168 farm workers and a duration of 18 months.
                                                                ~~~~~~~~~ contradicted: "18 weeks"
`);
  });
});
