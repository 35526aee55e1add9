import assert from "node:assert/strict";
import fc from "fast-check";
import { toRaw, type ReadText } from "../../src/engine/index.js";
import { readDraft, readSource } from "../../src/readers/index.js";

const words = fc.constantFrom(
  "The",
  "ferry",
  "sank",
  "412",
  "people",
  "e\u0301te\u0301",
  "👩‍👩‍👧",
  "🚢",
  "Türkiye",
  "𐐀b",
  "“No,”",
  "$3.5bn",
  "a\tb",
  "said.",
  "\u00A0",
  "北京",
);
const marks = fc.constantFrom(
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\r\n\r\n",
  " ",
  "  \n",
  "**",
  "*",
  "_",
  "`",
  "```\n",
  "~~~\n",
  "# ",
  "\n## ",
  "\n- ",
  "\n1. ",
  "\n> ",
  "[",
  "](x)",
  "![",
  "<b>",
  "</b>",
  "<!-- ",
  " -->",
  "&uuml;",
  "&amp;",
  "&#8212;",
  "\\*",
  "| a | b |\n|---|---|\n| ",
  " | ",
  "[^1]",
  "\n[^1]: ",
  "---\n",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "<br>",
  "<ul><li>",
  "https://a.example",
  "\\emph{",
  "}",
  "\\'e",
  "$",
  "\\%",
  "% ",
  "\\begin{itemize}\n\\item ",
  "\\end{itemize}",
  "\\begin{tabular}{ll}\n",
  " & ",
  "\\\\",
  "~\\cite{a}",
  "\\footnote{",
  "\\section{",
  "---",
);
const texts = fc.array(fc.oneof(words, marks), { maxLength: 60 }).map((parts) => parts.join(""));
const paths = fc.constantFrom("a.md", "a.txt", "a.html", "a.tex");

describe("offsets of any text", () => {
  it("lead from every block back to the words it was read from", () => {
    fc.assert(
      fc.property(texts, paths, (raw, path) => {
        assertMapped(readDraft({ path, raw }));
        assertMapped(readSource({ path, id: "a", raw }));
      }),
      { numRuns: 400 },
    );
  });

  it("keep blocks and skips in order and apart", () => {
    fc.assert(
      fc.property(texts, paths, (raw, path) => {
        const draft = readDraft({ path, raw });
        assertApart(
          draft.blocks.map(({ span }) => span),
          draft.plain.length,
        );
        for (const { start, end } of draft.skips)
          assert.ok(0 <= start && start <= end && end <= raw.length);
      }),
      { numRuns: 400 },
    );
  });

  it("stay inside the text where it is junk", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), paths, (raw, path) => {
        assertMapped(readDraft({ path, raw }));
        assertMapped(readSource({ path, id: "a", raw }));
      }),
      { numRuns: 300 },
    );
  });

  it("are the file's own in plain text", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const draft = readDraft({ path: "a.txt", raw });
        for (const { span } of draft.blocks) assert.deepEqual(toRaw(draft, span), span);
      }),
    );
  });
});

// Every code unit of a block that is no white space and no bar between cells stands in the raw text, as it is or as a reference.
function assertMapped(text: ReadText): void {
  for (const { plain, raw } of text.segments) {
    const [from, to] = [
      text.raw.slice(raw.start, raw.end),
      text.plain.slice(plain.start, plain.end),
    ];
    // In LaTeX "`" is a quotation mark and "~" a blank.
    if (text.path.endsWith(".tex"))
      assert.ok(to.length > 0 && (from.length > 0 || /^[\s|]*$/u.test(to)));
    else if (from.length === to.length) assert.equal(fold(to), fold(from));
    else
      assert.ok(
        /^[\s|]*$/u.test(to) ||
          from.startsWith("&") ||
          fold(to) === fold(from) ||
          !text.path.endsWith(".md"),
      );
  }
  for (const { span } of text.blocks) {
    const raw = toRaw(text, span);
    assert.ok(raw.start < raw.end && raw.end <= text.raw.length);
    assert.ok(text.plain.slice(span.start, span.end).trim() !== "");
  }
}

function assertApart(
  spans: readonly { readonly start: number; readonly end: number }[],
  length: number,
): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(last <= start && start < end && end <= length);
    last = end;
  }
}

function fold(text: string): string {
  return text.replace(/\s/gu, " ").replaceAll("\0", " ").replaceAll("\uFFFD", " ");
}
