import assert from "node:assert/strict";
import { clauseOf } from "../../../src/engine/evidence/clauseOf.js";
import { indexSources } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";
import { spanOf } from "../../kit/spans.js";

/** The clause of `text` in which `words` stand. */
function clauseIn(text: string, words: string): string {
  const source = readSource({ path: "a.txt", id: "a", raw: text });
  const passage = indexSources([source]).indexed[0]?.passages[0];
  assert.ok(passage !== undefined);
  const { span } = clauseOf(passage.statement, spanOf(text, words));
  return text.slice(span.start, span.end);
}

describe("clauseOf", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["Twelve climbers died.", "Twelve", "Twelve climbers died."],
    [
      "The guides reported that 12 climbers had died in the gully.",
      "12",
      "12 climbers had died in the gully.",
    ],
    ["Twelve climbers died, underscoring how bad the storm was.", "Twelve", "Twelve climbers died"],
    ["Twelve climbers died, the rescue service said on Sunday.", "Twelve", "Twelve climbers died"],
    ["Twelve climbers died, according to the guides.", "Twelve", "Twelve climbers died"],
    ["The hut burned; 12 climbers died.", "12", "12 climbers died."],
    ["Forty came, and nine stayed in the hut.", "nine", "and nine stayed in the hut."],
    [
      "The guide Ilse Brandt, who led 12 climbers, died.",
      "12",
      "guide Ilse Brandt, who led 12 climbers, died.",
    ],
  ];
  for (const [text, words, expected] of rows)
    it(`${words} in “${text}”`, () => {
      assert.equal(clauseIn(text, words), expected);
    });
});
