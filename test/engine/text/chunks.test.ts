import assert from "node:assert/strict";
import fc from "fast-check";
import { chunksOf } from "../../../src/engine/text/chunks.js";
import { findLexemes } from "../../../src/engine/mentions/figures/lexemes.js";
import { piecesOf } from "../../../src/engine/mentions/names/pieces.js";
import { tokenize } from "../../../src/engine/text/tokenize.js";

describe("chunksOf", () => {
  const rows: readonly (readonly [text: string, chunks: readonly string[]])[] = [
    ["Two tugs left.", ["Two", "tugs", "left."]],
    ["  a\tb\r\nc ", ["a", "b", "c"]],
    ["12\u00a0500 crates", ["12\u00a0500", "crates"]],
    [" ", []],
    ["", []],
  ];
  for (const [text, chunks] of rows) {
    it(`of ${JSON.stringify(text)}`, () => {
      const found = chunksOf(text, { start: 0, end: text.length });
      assert.deepEqual(
        found.map((chunk) => chunk.text),
        chunks,
      );
      for (const { start, text: own } of found)
        assert.equal(text.slice(start, start + own.length), own);
    });
  }

  it("are those of the span alone", () => {
    assert.deepEqual(chunksOf("one two three", { start: 2, end: 6 }), [
      { start: 2, text: "e" },
      { start: 4, text: "tw" },
    ]);
  });
});

describe("what is read chunk by chunk", () => {
  const parts = [
    "J.",
    "Mr.",
    "Ada",
    "x",
    "12",
    ".5",
    "’s",
    "-",
    "\u00a0",
    " ",
    "\n",
    "U.S.",
    "😀",
    ",",
  ];

  it("says the same wherever the text stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (picked) => {
        const text = picked.join("");
        const span = { start: 0, end: text.length };
        const later = { start: 7, end: 7 + text.length };
        for (const read of [tokenize, findLexemes, piecesOf]) {
          const here = read(text, span).map(({ start, ...rest }) => ({
            ...rest,
            start: start + 7,
            end: rest.end + 7,
          }));
          assert.deepEqual(here, read(`Before ${text}`, later));
          for (const { start, end } of read(text, span))
            assert.ok(start < end && end <= text.length);
        }
      }),
    );
  });

  it("takes the full stop of an initial from the next chunk's capital", () => {
    const wordsOf = (text: string): readonly string[] =>
      piecesOf(text, { start: 0, end: text.length }).map((piece) => piece.text);
    assert.deepEqual(wordsOf("J. Ostby and\nK.\nLund"), ["J.", "Ostby", "and", "K.", "Lund"]);
    assert.deepEqual(wordsOf("Vitamin J. then K."), ["Vitamin", "J", ".", "then", "K", "."]);
    assert.deepEqual(wordsOf("J.  Ostby"), ["J", ".", "Ostby"]);
  });
});
