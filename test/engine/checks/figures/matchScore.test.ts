import { check } from "../../../kit/check.js";

const sources = `
--- cup.md
# The cup

| Date | Round | Match | Result |
| --- | --- | --- | --- |
| 4 May | Semi-final | Orm FK - Hale | 31-28 |
| 18 May | Final | Orm FK - Lund Larks | 33-30 a.e.t. (28-28, 13-15) |
--- paper.txt
Lund Larks have had a hard week. They lost the final to Orm FK and then drew 29-29 at Hale on Tuesday.

At 32-30, a minute from the end, Isak Tamm of Lund Larks had a penalty and hit the bar.

Lund Larks top the league with 40 points after 21 rounds.
--- later.txt
Orm FK are third with 37 points from 23 rounds, and the league has three left.
`;

describe("scores of a match: the check finds", () => {
  const found: readonly (readonly [draft: string, words: string, value: string])[] = [
    ["Lund Larks then drew 25-25 at Hale.", "25-25", "29-29"],
    ["Lund Larks then drew 27-27 at Hale on Tuesday.", "27-27", "29-29"],
  ];
  for (const [draft, words, value] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`${sources}--- draft.md\n${draft}\n${under} contradicted: "${value}"\n`);
    });
});

describe("scores of a match: the check stays silent at", () => {
  for (const draft of [
    "Orm FK had knocked out Hale, 31-28, before the final.",
    "Extra time went 5-2 to Orm FK.",
    "Isak Tamm could have made it 32-31 from a penalty.",
    "Lund Larks lead the league with 40 points after 21 rounds.",
    "Orm FK are third with 37 points from 23 rounds.",
  ])
    it(draft, () => {
      check(`${sources}--- draft.md\n${draft}\n`);
    });
});
