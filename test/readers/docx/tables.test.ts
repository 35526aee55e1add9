import assert from "node:assert/strict";
import type { Source } from "../../../src/engine/index.js";
import { blocksOf } from "../kit.js";
import { paragraph, run, sourceOf, table } from "./makeDocx.js";

describe("a Word document's tables", () => {
  const cell = (words: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
  const row = (cells: string, properties = ""): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const rowsOf = (source: Source): readonly unknown[] =>
    source.blocks.map(({ span, context }) => [source.plain.slice(span.start, span.end), context]);

  it("are rows under their heads", async () => {
    const source = await sourceOf(
      table([
        ["District", "Cases", "2023"],
        ["Haldon", "412", "9"],
        ["Orrin", "31", "8"],
      ]),
    );
    assert.deepEqual(rowsOf(source), [
      ["District | Cases | 2023", undefined],
      ["Haldon | 412 | 9", "District | Cases | 2023"],
      ["Orrin | 31 | 8", "District | Cases | 2023"],
    ]);
  });

  it("have no heads where the first row is like the others", async () => {
    const source = await sourceOf(
      table([
        ["Name", "Jo Marsh"],
        ["Age", "41"],
        ["Town", "Haldon"],
      ]),
    );
    assert.ok(source.blocks.every(({ context }) => context === undefined));
  });

  it("have the heads that are marked", async () => {
    const head = row(cell("Who") + cell("Where"), "<w:tblHeader/>");
    const source = await sourceOf(
      `<w:tbl>${head}${row(cell("Jo Marsh") + cell("Haldon"))}</w:tbl>`,
    );
    assert.equal(source.blocks[1]?.context, "Who | Where");
  });

  it("lose rows that were deleted, and nothing with them", async () => {
    const gone = row(cell("Orrin") + cell("31"), "<w:del/>");
    const source = await sourceOf(
      `<w:tbl>${row(cell("Haldon") + cell("412"))}${gone}${row(cell("Westby") + cell("9"))}</w:tbl>`,
    );
    assert.deepEqual(blocksOf(source), ["row: Haldon | 412", "row: Westby | 9"]);
  });

  it("hold each merged cell once, over all its rows", async () => {
    const source = await sourceOf(
      `<w:tbl>${row(cell("2024", '<w:vMerge w:val="restart"/>') + cell("Haldon") + cell("412"))}
      ${row(cell("old 2023", "<w:vMerge/>") + cell("Orrin") + cell("31"))}
      ${row(cell("Both", '<w:gridSpan w:val="2"/>') + cell("443"))}</w:tbl>`,
    );
    assert.deepEqual(rowsOf(source), [
      ["2024 | Haldon | 412", undefined],
      ["Orrin | 31", "2024"],
      ["Both | 443", undefined],
    ]);
  });

  it("lose no words of a table in a cell", async () => {
    const inner = `<w:tc>${table([["9 boats sank."]])}${paragraph("Two were saved.")}</w:tc>`;
    const { raw } = await sourceOf(`<w:tbl>${row(cell("Haldon") + inner)}</w:tbl>`);
    assert.equal(raw.replace(/\s+/gu, " "), "Haldon 9 boats sank. Two were saved.");
  });

  it("keep their columns where a row of merged cells was deleted", async () => {
    const merged = (how: string): string => cell("2024", `<w:vMerge w:val="${how}"/>`);
    const source = await sourceOf(
      `<w:tbl>${row(cell("Year") + cell("Town") + cell("Dead"), "<w:tblHeader/>")}
      ${row(merged("restart") + cell("Haldon") + cell("412"))}${row(merged("continue") + cell("Orrin") + cell("31"), "<w:del/>")}
      ${row(cell("2025") + cell("Westby") + cell("9"))}</w:tbl>`,
    );
    const heads = source.blocks.at(-1)?.cells?.map(({ head }) => head);
    assert.deepEqual(heads, ["Year", "Town", "Dead"]);
  });
});

describe("a Word document's notes", () => {
  const note = (kind: string, id: number, words: string, type = ""): string =>
    `<w:${kind} w:id="${String(id)}"${type}>${paragraph(`<w:r><w:footnoteRef/></w:r>${run(words)}`)}</w:${kind}>`;
  const call = (kind: string, id: number): string =>
    `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;

  it("stand after the paragraph that calls them, their marks nowhere", async () => {
    const source = await sourceOf({
      body:
        paragraph(
          `${run("Nine died")}${call("footnote", 2)}${run(" in all.")}${call("endnote", 2)}`,
        ) + paragraph("Two fled."),
      footnotes:
        note("footnote", 0, "---", ' w:type="separator"') +
        note("footnote", 2, "Not counting 12 missing.") +
        note("footnote", 3, "Never called."),
      endnotes: note("endnote", 2, "County figures."),
    });
    assert.deepEqual(blocksOf(source), [
      "paragraph: Nine died in all.",
      "paragraph: Not counting 12 missing.",
      "paragraph: County figures.",
      "paragraph: Two fled.",
    ]);
  });

  it("stand after the table that calls them", async () => {
    const source = await sourceOf({
      body: `<w:tbl><w:tr><w:tc>${paragraph(`${run("Haldon")}${call("footnote", 2)}`)}</w:tc><w:tc>${paragraph("9")}</w:tc></w:tr></w:tbl>`,
      footnotes: note("footnote", 2, "Without the port."),
    });
    assert.deepEqual(blocksOf(source), ["row: Haldon | 9", "paragraph: Without the port."]);
  });

  it("that are broken are a problem of a text that is read", async () => {
    const source = await sourceOf({ body: paragraph("Nine died."), footnotes: "<w:footnote>" });
    assert.deepEqual(blocksOf(source), ["paragraph: Nine died."]);
    assert.deepEqual(source.problems, [
      { code: "cut-short", message: "a.docx was read in part: its footnotes could not be read." },
    ]);
  });
});
