import assert from "node:assert/strict";
import { underline, widthOf } from "../../../src/engine/report/underline.js";

/** The line as printed and, under it, the marks at their column. */
function printed(line: string, words: string): readonly string[] {
  const start = line.indexOf(words);
  const { shown, before, marks } = underline(line, { start, end: start + words.length });
  return [shown, " ".repeat(before) + marks];
}

describe("underline", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["Nine died.", "Nine", ["Nine died.", "~~~~"]],
    ["The blast killed 45.", "45", ["The blast killed 45.", "                 ~~"]],
    ["\tat 45", "45", [" at 45", "    ~~"]],
    ["🚢 sank 9", "9", ["🚢 sank 9", "        ~"]],
    ["e\u0301te\u0301 9", "9", ["e\u0301te\u0301 9", "    ~"]],
    ["北京 9", "9", ["北京 9", "     ~"]],
    ["说 北京", "北京", ["说 北京", "   ~~~~"]],
  ];
  for (const [line, words, expected] of rows)
    it(JSON.stringify(line), () => {
      assert.deepEqual(printed(line, words), expected);
    });

  const long = `${"before it ".repeat(30)}FORTY-FIVE${" and after".repeat(30)}`;

  it("cuts a long line down to a window around the words", () => {
    const [shown = "", marks = ""] = printed(long, "FORTY-FIVE");
    assert.match(shown, /^…(?:before|it) .* FORTY-FIVE .* (?:and|after)…$/u);
    assert.ok(shown.length <= 102);
    assert.equal(shown.slice(marks.indexOf("~")), shown.slice(shown.indexOf("FORTY")));
  });

  it("cuts only where something is left out", () => {
    assert.match(printed(long, "before")[0] ?? "", /^before .*…$/u);
    const end = `${"before it ".repeat(30)}FORTY-FIVE`;
    assert.match(printed(end, "FORTY-FIVE")[0] ?? "", /^….*FORTY-FIVE$/u);
  });

  it("marks no more than the window of words that fill it", () => {
    const words = "x".repeat(400);
    const [shown = "", marks = ""] = printed(`a ${words}`, words);
    assert.ok(shown.length <= 102 && marks.length <= 102);
  });

  it("cuts no emoji in two", () => {
    const line = "🚢".repeat(200);
    const { shown } = underline(line, { start: 200, end: 202 });
    assert.doesNotThrow(() => encodeURIComponent(shown));
  });
});

describe("widthOf", () => {
  const rows: readonly (readonly [string, number])[] = [
    ["", 0],
    ["abc", 3],
    ["ü", 1],
    ["u\u0308", 1],
    ["🚢", 2],
    ["漢字", 4],
  ];
  for (const [text, width] of rows)
    it(JSON.stringify(text), () => {
      assert.equal(widthOf(text), width);
    });
});
