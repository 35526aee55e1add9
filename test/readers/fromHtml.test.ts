import assert from "node:assert/strict";
import type { Passage, ReadFile } from "../../src/readers/reader.js";
import { FileText } from "../../src/readers/fileText.js";
import { addHtml, fromHtml } from "../../src/readers/fromHtml.js";

const storyOf = ({ raw, passages }: ReadFile): readonly string[] =>
  passages.map(({ kind, span }: Passage) => `${kind}: ${raw.slice(span.start, span.end)}`);

describe("HTML out of another file", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "<h1>Toll rises</h1><p>Nine  <b>people</b> died &amp; two fled.</p>",
      "Toll rises\n\nNine people died & two fled.",
      ["heading: Toll rises", "paragraph: Nine people died & two fled."],
    ],
    [
      "<ul><li>Nine died<li>Two fled</ul>",
      "Nine died\nTwo fled",
      ["item: Nine died", "item: Two fled"],
    ],
    [
      "<table><tr><td>Dead<td>9<tr><td>Hurt<td>2</table>",
      "Dead | 9\nHurt | 2",
      ["row: Dead | 9", "row: Hurt | 2"],
    ],
    ["", "", []],
    ["<p>🚢 𐐀b</p>", "🚢 𐐀b", ["paragraph: 🚢 𐐀b"]],
  ];
  for (const [markup, raw, story] of rows)
    it(JSON.stringify(markup), () => {
      const read = fromHtml(markup);
      assert.equal(read.raw, raw);
      assert.equal(read.plain, raw);
      assert.deepEqual(storyOf(read), story);
    });

  it("shows what was left out in its place", () => {
    const read = fromHtml(
      "<p>Nine died on the ferry.</p><aside><b>Fire</b> in Orrin</aside><p>Two fled.</p>",
    );
    assert.equal(read.raw, "Nine died on the ferry.\n\nFire in Orrin\n\nTwo fled.");
    assert.deepEqual(
      read.skips.map(({ start, end, reason }) => [read.raw.slice(start, end), reason]),
      [["Fire in Orrin", "aside"]],
    );
    assert.equal(read.passages.length, 2);
  });

  it("says where the words after a mark now stand", () => {
    const text = new FileText();
    text.leaveOut("Contents", "menu");
    const markup = "<p>Nine &amp; two died.</p><p>Two <i>fled.</i></p>";
    const { placeOf } = addHtml(text, markup);
    const { raw } = text.finish({});
    for (const [words, rest] of [
      ["<p>Nine", "Nine & two died."],
      ["two died", "two died."],
      ["<p>Two", "Two fled."],
      ["<i>", "fled."],
    ] as const)
      assert.ok(raw.slice(placeOf(markup.indexOf(words))).startsWith(rest), words);
    assert.equal(placeOf(markup.length), raw.length);
  });

  it("begins pages where the next words stand", () => {
    const text = new FileText();
    text.beginPage("i");
    addHtml(text, "<p>Nine died.</p>");
    text.beginPage("ii");
    addHtml(text, "<p>Two fled.</p>");
    text.beginPage("iii");
    const { raw, pages } = text.finish({});
    assert.deepEqual(
      pages?.map(({ label, start }) => [label, raw.slice(start)]),
      [
        ["i", "Nine died.\n\nTwo fled."],
        ["ii", "Two fled."],
        ["iii", ""],
      ],
    );
  });
});
