import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../src/engine/index.js";
import { moveSpan, stretchSpan, updateDocument } from "../../src/server/edits.js";

const texts = fc.string({
  unit: fc.constantFrom("a", "4", "2", " ", ".", ",", "\n", "\r\n", "é", "🔥"),
  maxLength: 40,
});
const places = fc.nat({ max: 60 });

/** Random text with a span in it, and a random change of it. */
const cases = fc.record({
  text: texts,
  newText: texts,
  from: places,
  to: places,
  start: places,
  end: places,
  whole: fc.boolean(),
});

function inText({ text, start, end }: { text: string; start: number; end: number }): Span {
  const [first, last] = [start, end].map((place) => Math.min(place, text.length)).sort(byNumber);
  return { start: first ?? 0, end: last ?? 0 };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function change(one: { text: string; newText: string; from: number; to: number; whole: boolean }) {
  const document = TextDocument.create("file:///a.md", "markdown", 1, one.text);
  const range = {
    start: document.positionAt(Math.min(one.from, one.to)),
    end: document.positionAt(Math.max(one.from, one.to)),
  };
  const expected = TextDocument.applyEdits(document, [{ range, newText: one.newText }]);
  const event = one.whole ? { text: expected } : { range, text: one.newText };
  const changes = updateDocument(document, [event], 2);
  assert.equal(document.getText(), expected);
  assert.equal(document.version, 2);
  return { changes, expected };
}

describe("a change of a document", () => {
  it("is what leads from the old text to the new one", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { changes, expected } = change(one);
        const text = changes.reduce(
          (old, { start, end, newText }) => old.slice(0, start) + newText + old.slice(end),
          one.text,
        );
        assert.equal(text, expected);
      }),
    );
  });

  it("leaves a span that it does not touch on the same words", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const span = inText(one);
        const { changes, expected } = change(one);
        for (const moved of [moveSpan, stretchSpan]) {
          const now = changes.reduce<Span | undefined>(
            (at, next) => (at === undefined ? undefined : moved(at, next)),
            span,
          );
          if (now === undefined) continue;
          assert.ok(now.start <= now.end && now.start >= 0 && now.end <= expected.length);
          if (moved === stretchSpan) continue;
          const words = one.text.slice(span.start, span.end);
          assert.equal(expected.slice(now.start, now.end), words);
        }
      }),
    );
  });
});
