import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

const ferry: Texts = {
  "ferry.txt":
    "The Maren left Hove at 11:15 p.m., 45 minutes late. It carried 60 lorries and cars to the islands.",
};
const tower: Texts = {
  "tower.txt":
    "The crane struck the tower at 2:48 a.m. and cut its power. Firemen from Lund reached the tower at 3:40 a.m. and found the gate locked.",
};
const train: Texts = {
  "train.txt": "The night train reached Graz at 6:10 a.m., 20 minutes early. The buffet was shut.",
};

describe("clock times and minutes that follow from the sources", () => {
  const rows: readonly (readonly [texts: Texts, draft: string, words: string, verdict: string])[] =
    [
      [ferry, "The Maren had been due to leave Hove at 10:30 p.m.", "10:30 p.m.", "supported"],
      [ferry, "The Maren had been due to leave Hove at 10:15 p.m.", "10:15 p.m.", "contradicted"],
      [train, "The night train was due in Graz at 6:30 a.m.", "6:30 a.m.", "supported"],
      [train, "The night train was due in Graz at 5:50 a.m.", "5:50 a.m.", "contradicted"],
      [
        tower,
        "Firemen from Lund reached the tower 52 minutes after the crane had struck it.",
        "52 minutes",
        "supported",
      ],
    ];
  for (const [texts, draft, words, verdict] of rows)
    it(`${verdict}: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  it("says how", () => {
    const { note } = weigh(
      "The Maren had been due to leave Hove at 10:30 p.m.",
      "10:30 p.m.",
      ferry,
    );
    assert.equal(note, "11:15 p.m. − 45 minutes");
  });
});
