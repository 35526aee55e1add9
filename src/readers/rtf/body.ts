import { FileText } from "../fileText.js";
import type { BlockKind } from "../../engine/index.js";
import type { Passage } from "../reader.js";
import type { TableRow } from "../tables/table.js";
import { toRowPassages } from "../tables/toRowPassages.js";
import { isSentenceEnd } from "../text/lines.js";

interface OpenCell {
  readonly text: string;
  readonly isHead: boolean;
  readonly right: number;
}

interface OpenRow {
  readonly cells: readonly OpenCell[];
  readonly inHead: boolean;
}

/** Gathers the words of a document: characters become paragraphs and cells, cells become tables. */
export class RtfBody {
  readonly text = new FileText();
  /** What is said of the paragraph at hand: these hold until they are said anew. */
  isHeading = false;
  isItem = false;
  inTable = false;
  /** What is said of the table row at hand. */
  rights: number[] = [];
  isHeadRow = false;
  #words: string[] = [];
  #boldLength = 0;
  #length = 0;
  #cells: OpenCell[] = [];
  #rows: OpenRow[] = [];
  #notes: string[] = [];
  readonly #leftOut = new Map<string, string[]>();

  add(words: string, isBold: boolean): void {
    this.#words.push(words);
    this.#length += words.trim().length;
    if (isBold) this.#boldLength += words.trim().length;
  }

  beginNote(): void {
    this.#notes.push("");
  }

  addToNote(words: string): void {
    this.#notes[this.#notes.length - 1] = `${this.#notes.at(-1) ?? ""}${words}`;
  }

  leaveOut(words: string, reason: string): void {
    const parts = this.#leftOut.get(reason) ?? [];
    parts.push(words);
    this.#leftOut.set(reason, parts);
  }

  /** Ends the paragraph. Within a table it is a line of a cell. */
  endParagraph(): void {
    if (this.inTable) {
      this.#words.push("\n");
      return;
    }
    this.#endTable();
    const isBold = this.#isBold;
    for (const words of linesOf(this.#take())) this.#addPassage(words, isBold);
    this.#addRest();
  }

  endCell(): void {
    const isHead = this.#isBold;
    const right = this.rights[this.#cells.length] ?? 0;
    this.#cells.push({ text: this.#take(), isHead, right });
  }

  endRow(): void {
    // Where a program gives the edges after the cells, they are known only now.
    const cells = this.#cells.map((cell, at) => ({
      ...cell,
      right: this.rights[at] ?? cell.right,
    }));
    this.#rows.push({ cells, inHead: this.isHeadRow });
    this.#cells = [];
    this.isHeadRow = false;
  }

  finish(): void {
    this.inTable = false;
    if (this.#cells.length > 0) this.endRow();
    this.endParagraph();
  }

  get #isBold(): boolean {
    return this.#length > 0 && this.#boldLength === this.#length;
  }

  #take(): string {
    const words = this.#words.join("");
    this.#words = [];
    this.#length = 0;
    this.#boldLength = 0;
    return words;
  }

  #addPassage(words: string, isBold: boolean): void {
    const isTitle = isBold && words.split(" ").length <= 18 && !isSentenceEnd(words);
    const heading = this.isHeading || isTitle;
    this.text.add(toPassage(words, heading ? "heading" : this.isItem ? "item" : "paragraph"));
  }

  // Notes and what was left out stand below the paragraph or table that they belong to.
  #addRest(): void {
    for (const note of this.#notes)
      for (const words of linesOf(note)) this.text.add(toPassage(words, "paragraph"));
    this.#notes = [];
    for (const [reason, parts] of this.#leftOut) this.text.leaveOut(folded(parts.join("")), reason);
    this.#leftOut.clear();
  }

  #endTable(): void {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    if (isLayout(rows)) {
      for (const { text } of rows.flatMap(({ cells }) => cells))
        for (const words of linesOf(text)) this.text.add(toPassage(words, "paragraph"));
    } else for (const passage of toRowPassages(toTable(rows))) this.text.add(passage);
    this.#addRest();
  }
}

const longestFact = 250;

// One cell a row, or prose in the cells: the table is there for the looks.
function isLayout(rows: readonly OpenRow[]): boolean {
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  if (rows.some(({ inHead }) => inHead)) return false;
  return rows.some(({ cells }) => cells.some(({ text }) => text.length > longestFact));
}

// A cell is as wide as the edges of other rows that it passes over.
function toTable(rows: readonly OpenRow[]): readonly TableRow[] {
  const edgeOf = ({ right }: OpenCell): number => Math.round(right / 50);
  const edges = new Set(rows.flatMap(({ cells }) => cells.map(edgeOf)));
  const sorted = [...edges].sort((a, b) => a - b);
  const place = new Map(sorted.map((edge, index) => [edge, index]));
  const isPlaced = !edges.has(0);
  return rows.map(({ cells, inHead }) => {
    let last = -1;
    return {
      inHead,
      cells: cells.map((cell) => {
        const at = place.get(edgeOf(cell)) ?? last + 1;
        const columns = isPlaced ? Math.max(1, at - last) : 1;
        last = at;
        return { text: folded(cell.text), isHead: cell.isHead, columns };
      }),
    };
  });
}

// A line break within a paragraph ends it, unless the sentence goes on in lower case.
function linesOf(words: string): readonly string[] {
  return words
    .split(/\n(?!\s{0,9}\p{Ll})/u)
    .map(folded)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function folded(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function toPassage(words: string, kind: BlockKind): Passage {
  const span = { start: 0, end: words.length };
  return { kind, span, raw: span, text: words, linked: 0, apart: true, marked: true };
}
