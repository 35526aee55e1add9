import type { DateMention } from "../mentions/dates/date.js";
import { dates } from "../mentions/dates/index.js";
import type { Cell } from "../text/readText.js";
import type { Sentence } from "../text/sentence.js";
import { contains, type Span } from "../text/span.js";
import { splitSentences } from "../text/splitSentences.js";
import { factListIn } from "./factList.js";
import { keysIn } from "./words/keysIn.js";

/** A cell of a table row as weighing sees it. */
export interface RowCell {
  readonly span: Span;
  /** Indices of its first token and of the one after its last in the row's sentence. */
  readonly from: number;
  readonly to: number;
  /** Whether it tells what the row is about: the first cell, where it is no bare figure. */
  readonly isRowHead: boolean;
  /** Its column's head, empty where there is none. */
  readonly head: string;
  readonly headKeys: ReadonlySet<string>;
  /** Keys that stand in the heads of other columns alone: for this cell they say nothing. */
  readonly foreignKeys: ReadonlySet<string>;
  /** Dates in the head: `Q3 FY24`. */
  readonly headDates: readonly DateMention[];
}

/** A table row, or a sentence, which has no cells. */
interface Row {
  readonly cells: readonly RowCell[];
}

/** The cell of a table row in which the token at `place` stands. */
export function cellAt({ cells }: Row, place: number): RowCell | undefined {
  return cells.find(({ from, to }) => from <= place && place < to);
}

/** The same, where it is no head of its row: that one belongs to all columns. */
export function valueCellAt(row: Row, place: number): RowCell | undefined {
  const cell = cellAt(row, place);
  return cell?.isRowHead === true ? undefined : cell;
}

/** Whether a token of a row speaks of a cell: it stands there, or in the row's head. */
export function isSeenFrom(row: Row, cell: RowCell, place: number): boolean {
  const other = cellAt(row, place);
  return other === cell || other?.isRowHead === true;
}

/** The cells of a table row, or of a list of facts about one thing; none for other sentences. */
export function cellsOf(sentence: Sentence, plain: string): readonly RowCell[] {
  const { cells = [] } = sentence.block;
  if (cells.length > 0) return toCells(sentence, plain, cells);
  const list = factListIn(sentence, plain);
  return list === undefined
    ? []
    : toCells(sentence, plain, [{ span: list.subject }, ...list.facts]);
}

function toCells(sentence: Sentence, plain: string, cells: readonly Cell[]): readonly RowCell[] {
  const heads = cells.map(({ head = "" }) => head);
  const keys = heads.map((head) => keysIn(head));
  const all = new Set(keys.flatMap((own) => [...own]));
  return cells.map(({ span }, index) => {
    const own = keys[index] ?? new Set<string>();
    const inside = sentence.tokens.flatMap((token, at) => (contains(span, token) ? [at] : []));
    return {
      span,
      from: inside[0] ?? 0,
      to: (inside.at(-1) ?? -1) + 1,
      isRowHead: index === 0 && isRowHead(plain.slice(span.start, span.end)),
      head: heads[index] ?? "",
      headKeys: own,
      foreignKeys: new Set([...all].filter((key) => !own.has(key))),
      headDates: datesIn(heads[index] ?? ""),
    };
  });
}

/** `Lower Ulgan`, `2014`: words or a date, but no other figure. */
function isRowHead(text: string): boolean {
  return /\p{L}{2}/u.test(text) || datesIn(text).length > 0;
}

/** Heads repeat with every row of a table. */
const known = new Map<string, readonly DateMention[]>();
const MOST_KNOWN = 2000;

/** The dates of a heading or a column's head. */
export function datesIn(head: string): readonly DateMention[] {
  if (head === "") return [];
  const before = known.get(head);
  if (before !== undefined) return before;
  const block = { kind: "heading", span: { start: 0, end: head.length } } as const;
  const found = splitSentences(head, [block]).flatMap((sentence) =>
    dates.find(sentence, { plain: head }),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(head, found);
  return found;
}
