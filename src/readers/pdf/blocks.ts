import type { Line } from "./geometry.js";
import { isNear, type Style } from "./style.js";
import { findTables, type TableRow } from "./tables.js";

/** A paragraph, heading, list item or footnote in lines, or a table row in cells. */
export type PdfBlock = LineBlock | { readonly kind: "row"; readonly row: TableRow };

/** A block of lines. */
export interface LineBlock {
  readonly kind: "heading" | "item" | "note" | "paragraph";
  readonly lines: readonly Line[];
  /** Whether its last line is as long as it can be, so that the words may go on elsewhere. */
  readonly isFull: boolean;
}

/** The blocks of a column, from the top down. */
export function toBlocks(lines: readonly Line[], style: Style): readonly PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let done = 0;
  for (const { from, to, rows } of findTables(lines)) {
    blocks.push(...toLineBlocks(lines.slice(done, from), style));
    blocks.push(...rows.map((row) => ({ kind: "row", row }) as const));
    done = to;
  }
  return [...blocks, ...toLineBlocks(lines.slice(done), style)];
}

function toLineBlocks(lines: readonly Line[], style: Style): readonly LineBlock[] {
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    if (group === undefined || begins(index, { lines, group, style })) groups.push([line]);
    else group.push(line);
  }
  let end = 0;
  return groups.map((group, index) => {
    end += group.length;
    const kind = kindOf(group, { style, next: groups[index + 1]?.[0] });
    const isFull = (group.at(-1)?.x1 ?? 0) > rightEdge(lines, end - 1) - 0.1 * widthOf(lines);
    return { kind, lines: group, isFull };
  });
}

interface Place {
  readonly lines: readonly Line[];
  /** The lines of the block so far. */
  readonly group: readonly Line[];
  readonly style: Style;
}

// Whether a block begins with this line.
function begins(index: number, { lines, group, style }: Place): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  const first = group[0];
  if (before === undefined || line === undefined || first === undefined) return true;
  if (!isNear(before.size, line.size)) return true;
  const step = line.y - before.y;
  if (step < 0 || step > Math.max(style.pitch, 1.15) * line.size * 1.3) return true;
  if (line.size > style.size * 1.12) return false; // a headline is ragged or centred
  const isShort = endsShort(index - 1, lines);
  if (startsItem(line.text, isShort || isItem(first.text))) return true;
  if (line.size < style.size * 0.94 && noteMark.test(line.text)) return true;
  const flows = /^\p{Ll}/u.test(line.text) && !isSentenceEnd(before.text);
  if (isShort && !flows) return true;
  // The first line of a paragraph stands in; that of a list item stands out.
  const rest = isItem(first.text) ? line.x0 : Math.min(...group.map(({ x0 }) => x0));
  const isIndented = line.x0 > rest + 0.8 * line.size && line.x0 < rest + 5 * line.size;
  if ((isIndented || standsIn(index, lines)) && !flows) return true;
  return isItem(first.text) && line.x0 < first.x0 - 0.5 * line.size;
}

// Three lines or more that stand in and all begin with a capital are paragraphs of one line; a quotation goes on in lower case.
function standsIn(index: number, lines: readonly Line[]): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const indent = line.x0 - Math.min(...lines.map(({ x0 }) => x0));
  if (indent < 0.8 * line.size || indent > 5 * line.size) return false;
  const isAlike = (other: Line | undefined): boolean =>
    other !== undefined && Math.abs(other.x0 - line.x0) < 1 && /^\P{Ll}/u.test(other.text);
  let [from, to] = [index, index];
  while (isAlike(lines[from - 1])) from -= 1;
  while (isAlike(lines[to + 1])) to += 1;
  return to - from >= 2 && [lines[from - 1], lines[to + 1]].every((other) => other?.x0 !== line.x0);
}

// The next line's first word would have fitted here. Words may run around a picture, so the lines nearby count; but lines as
// short and uneven as those of a list are short without more ado.
function endsShort(index: number, lines: readonly Line[]): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined) return true;
  const nearby = nearLines(lines, index).map(({ x1 }) => x1);
  const isUneven = Math.max(...nearby) - Math.min(...nearby) > 6 * line.size;
  const farRight = Math.max(...lines.map(({ x1 }) => x1));
  if (isUneven && line.x1 < farRight - 0.4 * widthOf(lines)) return true;
  const word = /^\S+/u.exec(next.text)?.[0] ?? "";
  const wordWidth = ((next.x1 - next.x0) * (word.length + 1)) / Math.max(1, next.text.length);
  return line.x1 + wordWidth < rightEdge(lines, index) - 0.5 * line.size;
}

function rightEdge(lines: readonly Line[], index: number): number {
  return Math.max(...nearLines(lines, index).map(({ x1 }) => x1));
}

function nearLines(lines: readonly Line[], index: number): readonly Line[] {
  return lines.slice(Math.max(0, index - 3), index + 4);
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
}

function kindOf(
  group: readonly Line[],
  { style, next }: { readonly style: Style; readonly next: Line | undefined },
): LineBlock["kind"] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return "paragraph";
  if (isItem(first.text)) return "item";
  if (first.size < style.size * 0.94 && noteMark.test(first.text)) return "note";
  const words = group.map(({ text }) => text).join(" ");
  if (words.length > 220 || !/\p{L}/u.test(words) || /[.;,]["”’]?$/u.test(words))
    return "paragraph";
  if (first.size > style.size * 1.12) return "heading";
  const isOther = group.every(({ font }) => font !== style.font) && isNear(first.size, style.size);
  const isOver = next?.font === style.font && isNear(next.size, style.size);
  return isOther && isOver && words.length <= 90 && !isSentenceEnd(words) ? "heading" : "paragraph";
}

const bullet = /^[•▪●■◦‣–—*·-]\s+(?=\S)/u;
const number = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/u;
const noteMark = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§]+|\d{1,2}\s|\[\d{1,2}\])/u;

/** The mark that a list item begins with. */
export function itemMark(words: string): string {
  return bullet.exec(words)?.[0] ?? number.exec(words)?.[0] ?? "";
}

function isItem(words: string): boolean {
  return itemMark(words) !== "";
}

// "… in the year / 2. The" is no item: a number begins one only after a line that could have held it, or after an item.
function startsItem(words: string, mayBeNumber: boolean): boolean {
  return bullet.test(words) || (mayBeNumber && number.test(words));
}

/** Whether words end as a sentence does, closing marks and note marks not counted. */
export function isSentenceEnd(words: string): boolean {
  return /[.!?…:][)\]”’"'»]{0,3}[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]{0,3}$/u.test(words.slice(-12));
}
