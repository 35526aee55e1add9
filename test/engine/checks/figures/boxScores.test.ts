import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [draft: string, words: string, verdict: string];

const box: Texts = {
  "box.txt": [
    "Orsk Kites (home): 113 points, 32 wins, 18 losses, 47 rebounds, 28 assists, 48 field goal percent, 37 three-point percent.",
    "Lund Larks (visitors): 107 points, 17 wins, 36 losses, 52 rebounds, 24 assists, 39 field goal percent, 35 three-point percent.",
    "Isak Tamm (Orsk): 38 points, 6 rebounds, 5 assists, 2 steals, 11 field goals made, 20 field goals attempted, 3 three-pointers made, 8 three-pointers attempted.",
    "Jon Kroh (Orsk, starter): 18 points, 7 rebounds, 1 assists, 3 steals, 6 field goals made, 12 field goals attempted, 2 three-pointers made, 7 three-pointers attempted.",
  ].join("\n"),
};

describe("rows of a box score told as text", () => {
  const rows: readonly Row[] = [
    ["The Kites ( 32 - 18 ) won at home.", "18", "supported"],
    ["The Kites ( 32 - 16 ) won at home.", "16", "contradicted"],
    ["The Kites were led by Isak Tamm's 38 points, with nine assists.", "nine", "contradicted"],
    ["Jon Kroh had seven rebounds, an assist and a steal.", "an", "supported"],
    ["Jon Kroh had seven rebounds, an assist and a steal.", "a", "contradicted"],
    ["Jon Kroh had seven rebounds and a pair of steals.", "a pair", "contradicted"],
    ["Isak Tamm went 11 - 20 FG and 3 - 8 3Pt.", "20", "supported"],
    ["Isak Tamm went 11 - 24 FG and 3 - 8 3Pt.", "24", "contradicted"],
    ["Isak Tamm went 11 - 20 FG and 3 - 9 3Pt.", "9", "contradicted"],
    ["The Larks shot 39 percent from the field.", "39 percent", "supported"],
    ["The Larks shot 44 percent from the field.", "44 percent", "contradicted"],
    ["The Larks shot 27 percent from three-point range.", "27 percent", "contradicted"],
    ["Jon Kroh posted a 18 - point , 12 - rebound night .", "12", "contradicted"],
  ];
  for (const [draft, words, verdict] of rows)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, box).verdict, verdict);
    });
});
