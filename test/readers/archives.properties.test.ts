import assert from "node:assert/strict";
import fc from "fast-check";
import type { Source } from "../../src/engine/index.js";
import { readSourceFile } from "../../src/readers/index.js";
import { makeDocx, paragraph, table } from "./docx/makeDocx.js";
import { makeEpub } from "./epub/makeEpub.js";

const words = fc
  .array(
    fc.constantFrom(
      "Nine",
      "412",
      "e\u0301te\u0301",
      "👩‍👩‍👧",
      "𐐀b",
      "“No,”",
      "&amp;",
      "&lt;b&gt;",
      "北京",
      "\u00A0",
      "\n",
      "evac\u00ADuated",
      "said.",
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(" "));

const docxBody = fc
  .array(
    fc.oneof(
      words.map((text) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`)),
      words.map((text) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`, "berschrift1")),
      fc
        .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
        .map(table),
      fc.constantFrom(
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "<w:tr><w:tc>",
        "<w:r><w:br/>",
        "</w:r>",
        "<w:del>",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const chapterBody = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        "<p>",
        "</p>",
        "<h2>",
        "</h2>",
        "<ul><li>",
        "<table><tr><td>",
        "</td><td>",
        "</table>",
        "<nav>Contents</nav>",
        '<span epub:type="pagebreak" title="12"/>',
        '<sup><a href="#n">3</a></sup>',
        "<script>",
        "</script>",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("offsets of a file that was unpacked", () => {
  it("stay inside a Word document's text, whole or broken", async () => {
    await fc.assert(
      fc.asyncProperty(docxBody, async (body) => {
        assertPlaced(await read(makeDocx({ body }), "a.docx"));
      }),
      { numRuns: 150 },
    );
  });

  it("stay inside a book's text, whole or broken", async () => {
    await fc.assert(
      fc.asyncProperty(chapterBody, chapterBody, async (first, second) => {
        const chapters = { "a.xhtml": first, "b.xhtml": second };
        assertPlaced(await read(makeEpub({ chapters }), "a.epub"));
      }),
      { numRuns: 150 },
    );
  });

  it("are nowhere in what a flipped byte has broken, and nothing throws", async () => {
    const whole = [
      makeDocx({ body: paragraph("Nine died.") }),
      makeEpub({ chapters: { "a.xhtml": "<p>Nine died.</p>" } }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(255),
        async (bytes, at, byte) => {
          const broken = bytes.slice();
          broken[at % broken.length] = byte;
          assertPlaced(await read(broken, "a.docx"));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function read(bytes: Uint8Array, path: string): Promise<Source> {
  return readSourceFile({ path, id: "a", bytes });
}

// `raw` is what was read out of the file, so `plain` is the same text; all that points into it points at words in order.
function assertPlaced(source: Source): void {
  const { raw, plain, blocks, dropped, pages = [], problems } = source;
  assert.equal(plain, raw);
  assert.ok(raw !== "" || problems.length > 0);
  let last = 0;
  for (const { span, cells = [] } of blocks) {
    assert.ok(last <= span.start && span.start < span.end && span.end <= raw.length);
    assert.match(raw.slice(span.start, span.end), /^\S(?:.*\S)?$/su);
    for (const cell of cells) assert.ok(span.start <= cell.span.start && cell.span.end <= span.end);
    last = span.end;
  }
  for (const { start, end } of dropped) assert.ok(0 <= start && start < end && end <= raw.length);
  for (const [index, { start }] of pages.entries())
    assert.ok((pages[index - 1]?.start ?? 0) <= start && start <= raw.length);
}
