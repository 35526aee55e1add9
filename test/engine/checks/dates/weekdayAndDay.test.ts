import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

const vote: Texts = {
  "vote.md":
    "---\npublished: 2025-03-09\n---\nThe council of Tarn voted on the budget on Thursday after a long debate.",
};
const verdict: Texts = {
  "verdict.md":
    "---\npublished: 2026-02-12\n---\n# Report on the lift\n\nThe rope of the cable car had been spliced twice, the inspectors write in their report.",
  "paper.md":
    "---\npublished: 2026-02-14\n---\nThe inspectors published their report on the cable car on Thursday.",
};
const fair: Texts = { "fair.txt": "The bridge fair of Hale drew 400 people." };

type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

describe("a weekday and a day of the month together", () => {
  const spoken: readonly Row[] = [
    [
      vote,
      "The council of Tarn voted on the budget on Thursday, 5 March 2025.",
      "Thursday, 5 March 2025",
      "contradicted",
    ],
    [
      vote,
      "The council of Tarn voted on the budget on Thursday, 7 March.",
      "Thursday, 7 March",
      "contradicted",
    ],
    [
      verdict,
      "The inspectors published their report on the cable car on Tuesday, February 12.",
      "Tuesday, February 12",
      "contradicted",
    ],
    [
      fair,
      "The bridge fair of Hale was held on Tuesday, 9 March 2026.",
      "Tuesday, 9 March 2026",
      "unsupported",
    ],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [
      vote,
      "The council of Tarn voted on the budget on Thursday, 6 March 2025.",
      "Thursday, 6 March 2025",
      "supported",
    ],
    [vote, "The council of Tarn voted on Thursday, 6 March.", "Thursday, 6 March", "supported"],
    [vote, "The council of Tarn voted on Thursday.", "Thursday", "supported"],
    [
      verdict,
      "The inspectors published their report on the cable car on Thursday, February 12.",
      "Thursday, February 12",
      "supported",
    ],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  it("tells what day it was", () => {
    const { reason } = weigh(
      "The bridge fair of Hale was held on Tuesday, 9 March 2026.",
      "Tuesday, 9 March 2026",
      fair,
    );
    assert.match(reason, /9 March 2026 is a Monday/u);
  });
});
