import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [draft: string, words: string, verdict: string];

const game: Texts = {
  "box.txt": [
    "Orsk Kites (home): 98 points, 32 wins, 18 losses, 29 points in the first quarter, 21 points in the second quarter, 20 points in the third quarter, 28 points in the fourth quarter.",
    "Lund Larks (visitors): 91 points, 17 wins, 36 losses, 30 points in the first quarter, 24 points in the second quarter, 19 points in the third quarter, 18 points in the fourth quarter.",
    "Isak Tamm (Orsk): 24 points, 12 rebounds, 4 assists, 2 steals, 33 minutes.",
  ].join("\n"),
};

const noPeriods: Texts = {
  "box.txt": [
    "Orsk Kites (home): 98 points, 32 wins, 18 losses, 41 rebounds.",
    "Lund Larks (visitors): 91 points, 17 wins, 36 losses, 38 rebounds.",
  ].join("\n"),
};

describe("scores of a game and of its periods", () => {
  const rows: readonly (readonly [Texts, Row])[] = [
    [game, ["The Kites beat the Larks, 98 - 90, on Tuesday.", "90", "contradicted"]],
    [
      game,
      ["The Kites outscored the Larks , 31 - 18 , in the fourth quarter.", "31", "contradicted"],
    ],
    [game, ["The Larks led 30 - 27 after one quarter.", "27", "contradicted"]],
    [game, ["In the second half the Kites outscored the Larks by 48 - 36.", "36", "contradicted"]],
    [game, ["The Kites defeated the Larks , 91 - 91 .", "91", "contradicted"]],
  ];
  for (const [texts, [draft, words, verdict]] of rows)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly (readonly [Texts, Row])[] = [
    [game, ["The Kites beat the Larks, 98 - 91, on Tuesday.", "91", "supported"]],
    [game, ["The Kites outscored the Larks by 28 - 18 in the fourth quarter.", "28", "supported"]],
    [game, ["The Larks led 30 - 29 after one quarter.", "29", "supported"]],
    [game, ["In the second half the Kites outscored the Larks by 48 - 37.", "37", "supported"]],
    [game, ["The Larks ( 17 - 36 ) lost to the Kites.", "36", "supported"]],
    [noPeriods, ["The Kites beat the Larks, 98 - 91, on Tuesday.", "91", "supported"]],
  ];
  for (const [texts, [draft, words, verdict]] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
