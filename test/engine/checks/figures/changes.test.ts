import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

const table: Texts = {
  "release.md": [
    "Revenue by segment, in millions of dollars:",
    "",
    "| Segment | Q3 2031 | Q3 2030 |",
    "| --- | --- | --- |",
    "| Pumps | 412.6 | 390.1 |",
    "| Valves | 205.3 | 188.9 |",
    "| Total | 617.9 | 579.0 |",
  ].join("\n"),
};
const guide: Texts = {
  "guide.txt":
    "The brewery expects sales of $2.10 billion to $2.25 billion for the year. Some 200 to 300 guests came to the opening.",
};

describe("changes and ranges", () => {
  const silent: readonly Row[] = [
    [table, "Sales rose by nearly $39 million from a year earlier.", "$39 million", "supported"],
    [
      guide,
      "The brewery expects sales of $2.10 billion to $2.25 billion.",
      "$2.10 billion to $2.25 billion",
      "supported",
    ],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const spoken: readonly Row[] = [
    [
      guide,
      "The brewery expects sales of $2.10 billion to $2.55 billion.",
      "$2.10 billion to $2.55 billion",
      "contradicted",
    ],
    [
      guide,
      "Between 200 and 900 guests came to the opening.",
      "Between 200 and 900",
      "contradicted",
    ],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  it("doubts a change little that no source gives, and takes no level for its rival", () => {
    const { verdict, sureness, rivals } = weigh(
      "Sales of pumps rose by $31 million.",
      "$31 million",
      table,
    );
    assert.deepEqual([verdict, rivals, sureness < 0.5], ["unsupported", [], true]);
  });
});
