import assert from "node:assert/strict";
import fc from "fast-check";
import { tokenize } from "../../../src/engine/text/tokenize.js";

describe("tokenize", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Iran-backed men", "Iran-backed men"],
    ["O’Neill’s dog’s", "O’Neill’s dog’s"],
    ["$1,240.5m (3.2%)", "$ 1,240.5 m ( 3.2 % )"],
    ["at 4:37 on 2024-12-02", "at 4:37 on 2024-12-02"],
    ["the U.S. Army.", "the U.S. Army ."],
    ["18th-century", "18 th-century"],
    ["a𐐀b 😀 c", "a𐐀b 😀 c"],
    ["", ""],
  ];
  for (const [text, tokens] of rows) {
    it(text, () => {
      const found = tokenize(text, { start: 0, end: text.length }).map((token) => token.text);
      assert.equal(found.join(" "), tokens);
    });
  }

  it("folds possessives and apostrophes in `lower`", () => {
    const lower = tokenize("Assad’s officers’ O’Neill", { start: 0, end: 25 })
      .filter(({ kind }) => kind === "word")
      .map((token) => token.lower);
    assert.deepEqual(lower, ["assad", "officers", "o'neill"]);
  });

  it("gives each token the words of its span, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokenize(text, { start: 0, end: text.length })) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.start >= last);
          last = token.end;
        }
      }),
    );
  });
});
