import assert from "node:assert/strict";
import { lineStartsOf, positionAt } from "../../../src/engine/text/lines.js";
import { identitySegments, toPlain, toRaw } from "../../../src/engine/text/readText.js";

// raw: "L&uuml;thold **led**", plain: "Lüthold led"
const text = {
  path: "a.md",
  raw: "L&uuml;thold **led**",
  plain: "Lüthold led",
  segments: [
    { plain: { start: 0, end: 1 }, raw: { start: 0, end: 1 } },
    { plain: { start: 1, end: 2 }, raw: { start: 1, end: 7 } },
    { plain: { start: 2, end: 8 }, raw: { start: 7, end: 13 } },
    { plain: { start: 8, end: 11 }, raw: { start: 15, end: 18 } },
  ],
  blocks: [],
} as const;

describe("toRaw", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Lüthold", "L&uuml;thold"],
    ["ü", "&uuml;"],
    ["led", "led"],
    ["hold", "hold"],
    ["Lüthold led", "L&uuml;thold **led"],
  ];
  for (const [words, raw] of rows) {
    it(`leads ${words} back to ${raw}`, () => {
      const start = text.plain.indexOf(words);
      const span = toRaw(text, { start, end: start + words.length });
      assert.equal(text.raw.slice(span.start, span.end), raw);
    });
  }
});

describe("toPlain", () => {
  it("leads an offset inside an entity to its character", () => {
    assert.equal(toPlain(text, 4), 1);
  });
  it("leads an offset in markup to the next character", () => {
    assert.equal(toPlain(text, 14), 8);
  });
  it("leads the end to the end", () => {
    assert.equal(toPlain(text, text.raw.length), text.plain.length);
  });
  it("is the identity for plain text", () => {
    const raw = "abc";
    const own = { path: "a.txt", raw, plain: raw, segments: identitySegments(raw), blocks: [] };
    assert.deepEqual(
      [0, 1, 2].map((offset) => toPlain(own, offset)),
      [0, 1, 2],
    );
  });
});

describe("positionAt", () => {
  it("counts lines ended by CRLF, LF and CR, and columns in code units", () => {
    const starts = lineStartsOf("a\r\n😀b\nc\rd");
    assert.deepEqual(positionAt(starts, 5), { line: 1, column: 2 });
    assert.deepEqual(positionAt(starts, 7), { line: 2, column: 0 });
    assert.deepEqual(positionAt(starts, 9), { line: 3, column: 0 });
  });
});
