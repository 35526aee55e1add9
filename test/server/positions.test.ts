import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { positionsOf } from "../../src/server/positions.js";

/** Texts with what makes offsets go wrong: emoji, combining marks, every sort of line break. */
const oddText = fc
  .array(fc.constantFrom("a", "45", " ", "\n", "\r\n", "\r", "🔥", "u\u0308", "\u2028", "é"), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

describe("positions", () => {
  it("lead to an offset's line and back", () => {
    fc.assert(
      fc.property(oddText, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        // Between "\r" and "\n" there is no position.
        fc.pre(text.slice(offset - 1, offset + 1) !== "\r\n");
        const positions = positionsOf(text);
        assert.equal(positions.offsetOf(positions.positionOf(offset)), offset);
      }),
    );
  });

  it("are those of the editor's own count", () => {
    fc.assert(
      fc.property(oddText, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        fc.pre(text.slice(offset - 1, offset + 1) !== "\r\n");
        const document = TextDocument.create("file:///a.md", "markdown", 1, text);
        assert.deepEqual(positionsOf(text).positionOf(offset), document.positionAt(offset));
      }),
    );
  });

  const rows: readonly (readonly [line: number, character: number, offset: number])[] = [
    [0, 0, 0],
    [0, 99, 2],
    [1, 0, 4],
    [1, 99, 6],
    [9, 0, 6],
    [-1, 0, 0],
    [0, -3, 0],
  ];
  for (const [line, character, offset] of rows) {
    it(`stay inside the text: ${String(line)}:${String(character)}`, () => {
      assert.equal(positionsOf("ab\r\ncd").offsetOf({ line, character }), offset);
    });
  }
});
