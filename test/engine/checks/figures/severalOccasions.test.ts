import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [draft: string, words: string, verdict: string];

const box: Texts = {
  "box.txt": [
    "Orsk Kites (home): 98 points, 32 wins, 18 losses, 41 rebounds, 22 assists, 14 turnovers.",
    "Lund Larks (visitors): 91 points, 17 wins, 36 losses, 38 rebounds, 20 assists, 12 turnovers.",
    "Isak Tamm (Orsk): 24 points, 12 rebounds, 4 assists, 2 steals, 33 minutes.",
    "Jon Kroh (Orsk): 16 points, 5 rebounds, 1 assists, 3 steals, 30 minutes.",
  ].join("\n"),
  "story.txt":
    "The Kites beat the Larks 98-91 on Tuesday. Jon Kroh is averaging 14 points. Orsk had lost three of their last four games.",
};

const plant: Texts = {
  "shift.md": [
    "| Line | Boxes packed | Stoppages | Workers |",
    "| --- | --- | --- | --- |",
    "| Line A | 840 | 3 | 12 |",
    "| Line B | 790 | 4 | 11 |",
  ].join("\n"),
  "note.txt":
    "Line A packed 840 boxes on the night shift, the foreman said, and stood still three times.",
};

const rain: Texts = {
  "gauges.txt":
    "The gauge at Hollin measured 23 millimetres of rain on Sunday. Over the past three days 61 millimetres fell there. Two roads were closed.",
};

describe("figures that cover several occasions", () => {
  const rows: readonly (readonly [Texts, Row])[] = [
    [
      box,
      ["Isak Tamm has combined for 40 points over his last two games.", "40 points", "unsupported"],
    ],
    [
      box,
      ["Isak Tamm is averaging 24 points and 12 rebounds this season.", "24 points", "unsupported"],
    ],
    [box, ["Isak Tamm is averaging 20 points and 12 rebounds.", "12", "unsupported"]],
    [box, ["The Larks have now won four of their last five games.", "four", "unsupported"]],
    [plant, ["Line A packed an average of 840 boxes.", "840", "supported"]],
    [plant, ["Line B has now had 12 stoppages over its last two shifts.", "12", "unsupported"]],
  ];
  for (const [texts, [draft, words, verdict]] of rows)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly (readonly [Texts, Row])[] = [
    [box, ["Isak Tamm had 24 points and 12 rebounds.", "12", "supported"]],
    [box, ["Jon Kroh is averaging 14 points.", "14 points", "supported"]],
    [box, ["Orsk had lost three of their last four games.", "three", "supported"]],
    [box, ["Isak Tamm and Jon Kroh combined for 40 points.", "40 points", "supported"]],
    [
      rain,
      [
        "Over the past three days 61 millimetres of rain fell at Hollin.",
        "61 millimetres",
        "supported",
      ],
    ],
    [rain, ["At Hollin 23 millimetres of rain fell on Sunday.", "23 millimetres", "supported"]],
  ];
  for (const [texts, [draft, words, verdict]] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
