import type { BlockKind, Cell } from "../../engine/index.js";
import { FileText } from "../fileText.js";
import type { Passage, ReadFile, Stated } from "../reader.js";
import { itemMark, type LineBlock, type PdfBlock } from "./blocks.js";
import type { Line } from "./geometry.js";
import { countWords, joinLines, type Vocabulary } from "./hyphens.js";
import type { PageBlocks } from "./layOut.js";
import { raised } from "./superscript.js";
import type { TableRow } from "./tables.js";

/** The pages to be put together. */
export interface Pages {
  readonly pages: readonly PageBlocks[];
  /** The name of each page: `12`, `iv`. */
  readonly labels: readonly string[];
  /** What runs up and down the margin of each page. */
  readonly turned: readonly string[];
  readonly stated: Stated;
}

/** Puts the text of a document together, page by page. */
export function compose({ pages, labels, turned, stated }: Pages): ReadFile {
  const text = new FileText();
  const words = countWords(
    pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "row" ? [] : block.lines.map((line) => line.text))),
    ),
  );
  const labelOf = (page: number): string => labels[page] ?? String(page + 1);
  let begun = -1;
  for (const [page, { blocks, furniture }] of pages.entries()) {
    if (begun < page) text.beginPage(labelOf(page));
    begun = Math.max(begun, page);
    // What goes on on the next page comes last, so that all before it stands on this one.
    const isWhole = (block: PdfBlock): boolean => lastPageOf(block) <= page;
    for (const block of blocks.filter(isWhole)) add(text, block, words);
    for (const { line, reason } of furniture) text.leaveOut(line.text, reason);
    text.leaveOut(turned[page] ?? "", "text along the margin");
    for (const block of blocks.filter((one) => !isWhole(one)))
      for (const [later, at] of add(text, block, words)) {
        if (later <= begun) continue;
        text.beginPage(labelOf(later), at);
        begun = later;
      }
  }
  return text.finish(stated);
}

function lastPageOf(block: PdfBlock): number {
  return block.kind === "row" ? 0 : (block.lines.at(-1)?.page ?? 0);
}

type PageStart = readonly [page: number, at: number];

// Gives back which pages begin inside the block, and where.
function add(text: FileText, block: PdfBlock, words: Vocabulary): readonly PageStart[] {
  if (block.kind === "row") {
    const passage = toRow(block.row);
    if (passage !== undefined) text.add(passage);
    return [];
  }
  const { joined, starts } = joinAll(block, words);
  if (!/[\p{L}\p{N}]/u.test(joined)) return [];
  const at = text.add(toPassage(block, joined));
  return starts.map(([page, offset]) => [page, at + offset]);
}

function joinAll({ kind, lines }: LineBlock, words: Vocabulary) {
  const starts: PageStart[] = [];
  let joined = "";
  let before: Line | undefined;
  for (const line of lines) {
    if (before === undefined) {
      joined = line.text.slice(kind === "item" ? itemMark(line.text).length : 0);
    } else {
      const longer = joinLines(joined, line.text, words);
      if (line.page !== before.page) starts.push([line.page, longer.length - line.text.length]);
      joined = longer;
    }
    before = line;
  }
  // The number of a note is none of its figures.
  return { joined: kind === "note" ? joined.replace(/^\d{1,2}(?=\s)/u, raised) : joined, starts };
}

function toPassage({ kind, lines }: LineBlock, joined: string): Passage {
  const span = { start: 0, end: joined.length };
  const kinds: Readonly<Record<LineBlock["kind"], BlockKind>> = {
    heading: "heading",
    item: "item",
    note: "paragraph",
    paragraph: "paragraph",
  };
  return {
    kind: kinds[kind],
    span,
    raw: span,
    text: joined,
    linked: 0,
    apart: kind !== "item",
    marked: kind === "item" || (lines[0]?.size ?? 0) > 13,
  };
}

function toRow({ cells }: TableRow): Passage | undefined {
  const text = cells.map((cell) => cell.text).join(" | ");
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const spans: Cell[] = [];
  let start = 0;
  for (const { text: words, head } of cells) {
    const span = { start, end: start + words.length };
    spans.push({ span, ...(head === undefined ? {} : { head }) });
    start = span.end + " | ".length;
  }
  const heads = cells.flatMap(({ head }) => head ?? []).join(" | ");
  const span = { start: 0, end: text.length };
  const whole = {
    kind: "row",
    span,
    raw: span,
    text,
    linked: 0,
    apart: false,
    marked: true,
  } as const;
  return { ...whole, cells: spans, ...(heads === "" ? {} : { heads }) };
}
