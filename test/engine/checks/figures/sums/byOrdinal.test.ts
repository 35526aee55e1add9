import { check } from "../../../../kit/check.js";

describe("a count that a source tells by its last one", () => {
  const rows: readonly (readonly [source: string, draft: string])[] = [
    [
      "The accord enters into force 90 days after the 45th ratification. Nearly 120 states have signed it.",
      "The accord takes effect once 45 states have ratified it.",
    ],
    [
      "The club pays the bonus with the 20th goal of a season. The squad has 26 players.",
      "The club pays the bonus once a player has scored 20 goals.",
    ],
    [
      "A course is held from the eighth application on; last year 31 people applied.",
      "A course is held once there are eight applications.",
    ],
  ];
  for (const [source, draft] of rows)
    it(`is borne out: ${draft}`, () => {
      check(`\n--- a.txt\n${source}\n--- draft.md\n${draft}\n`);
    });

  it("is not borne out where something else is counted so", () => {
    check(`
--- a.txt
Each player of the club gets a bonus after the 20th match of a season, the club said on Friday.
--- draft.md
Each player of the club gets a bonus after 20 goals, the club said.
                                           ~~ unsupported
`);
  });

  it("is not borne out by a rank that is no threshold", () => {
    check(`
--- a.txt
Rangi scored his eleventh goal for Orve against Tarn.
--- draft.md
Rangi scored eleven goals for Orve against Tarn.
             ~~~~~~ unsupported
`);
  });
});
