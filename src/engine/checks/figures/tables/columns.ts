import type { RowCell } from "../../../evidence/cells.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { isExpectedOnly } from "../../../weighing/scope.js";
import { keysIn } from "../../../evidence/words/keysIn.js";
import type { DateMention } from "../../../mentions/dates/date.js";

/** Columns of a table that tell one measure at several times, earliest first: `2014 | 2026`, `Stays 2023 | Stays 2024`. */
export interface Periods {
  /** Places of the columns among the row's cells. */
  readonly columns: readonly number[];
  /** Keys of what the heads say beside their dates; empty for heads that are nothing but dates. */
  readonly keys: ReadonlySet<string>;
  /** Whether one of the columns tells what is only expected. */
  readonly isExpected: boolean;
}

/** A head under which changes stand: `Change`, `Change on 2024`, `Growth (%)`, `+/-`. */
const CHANGE = /\b(?:change|difference|growth|variation)\b|\+\s?\/\s?[-−–]|±|Δ/iu;
/** A head that holds other columns: no thing of its own. */
const TOGETHER = /\b(?:all|average|both|combined|mean|overall|sum|together|total)\b/iu;

/** Whether a cell stands in a column of changes. */
export function isOfChanges({ head }: RowCell): boolean {
  return CHANGE.test(head);
}

/** Whether a cell's column holds what others of its row come to. */
export function isOfAll({ head }: RowCell): boolean {
  return TOGETHER.test(head);
}

/** The groups of columns of a row that tell one measure at several times. */
export function periodsOf({ cells }: Passage): readonly Periods[] {
  const groups = new Map<string, number[]>();
  for (const [column, cell] of cells.entries()) {
    if (cell.isRowHead || cell.head === "" || isOfChanges(cell)) continue;
    if (orderOf(cell) === undefined && !isUndatedOf(cells, cell)) continue;
    const measure = measureOf(cell);
    groups.set(measure, [...(groups.get(measure) ?? []), column]);
  }
  return [...groups].flatMap(([measure, columns]) => {
    const ordered = [...columns].sort((a, b) => orderAt(cells, a) - orderAt(cells, b));
    const orders = new Set(ordered.map((column) => orderAt(cells, column)));
    if (columns.length < 2 || orders.size < columns.length) return [];
    const isExpected = columns.some((column) => isExpectedOnly(cells[column]?.head ?? ""));
    return [{ columns: ordered, keys: keysIn(measure), isExpected }];
  });
}

function orderAt(cells: readonly RowCell[], column: number): number {
  const cell = cells[column];
  return (cell === undefined ? undefined : orderOf(cell)) ?? Infinity;
}

/** `Seats | Seats 2021`: what is given without a date beside the same of another year is as it is now. */
function isUndatedOf(cells: readonly RowCell[], { head, headDates }: RowCell): boolean {
  const measure = measureOf({ head, headDates });
  return (
    orderOf({ head, headDates }) === undefined &&
    measure !== "" &&
    cells.some((other) => orderOf(other) !== undefined && measureOf(other) === measure)
  );
}

/** A number that grows with the time of a column's head; undefined where that tells none, or two. */
function orderOf(cell: Pick<RowCell, "head" | "headDates">): number | undefined {
  const [date, other] = cell.headDates;
  if (date !== undefined) return other === undefined ? dayNumber(date) : undefined;
  const year = yearOf(cell);
  return year === undefined ? undefined : year * 10_000;
}

/** The year of a head that is read as no date, at its end or the one in which it begins: `Seats 2024`, `2025/26`. */
export function yearOf({ head }: Pick<RowCell, "head">): number | undefined {
  const found = SPLIT_YEAR.exec(head) ?? /\p{L}\P{Nd}{0,9}(?<year>(?:19|20)\d\d)$/u.exec(head);
  const year = found?.groups?.["year"];
  return year === undefined ? undefined : Number(year);
}

const SPLIT_YEAR = /^(?<year>(?:19|20)\d\d)[/–-](?:\d\d){1,2}$/u;

function dayNumber({
  first,
  parts: { year, month = 0, day = 0 },
}: DateMention): number | undefined {
  if (first !== undefined) return Number(first.replace(/-/gu, ""));
  if (year === undefined && month === 0) return undefined;
  return (year ?? 0) * 10_000 + month * 100 + day;
}

/** A head without its dates. */
function measureOf({ head, headDates }: Pick<RowCell, "head" | "headDates">): string {
  let rest = head;
  for (const { text } of headDates) rest = rest.replace(text, " ");
  return rest
    .replace(/\([^()]{0,40}\)/gu, " ")
    .replace(/[^\p{L}%]+/gu, " ")
    .trim()
    .toLowerCase();
}
