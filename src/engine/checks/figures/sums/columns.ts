import { cellAt, indexAt } from "../../../evidence/fit.js";
import type { RowCell } from "../../../evidence/cells.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import { tableOf } from "../../../evidence/tableOf.js";
import { weightOf } from "../../../evidence/words/key.js";
import { keysIn } from "../../../evidence/words/keysIn.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import { readCell } from "../comparing/cellUnit.js";
import { figuresIn, type Term } from "./sum.js";

/** Tables and their rows that are looked through for one figure. */
const MOST_TABLES = 4;
const MOST_ROWS = 60;
/** A table whose rows speak less of the claim is about something else. */
const LEAST_SHARE = 0.2;
/** Rows that tell in words what each column is: `Type | Ferry | Bulk carrier`. */
const MOST_TELLING = 4;

/** A row of a table that sets side by side the two things that a claim names. */
export interface SidedRow {
  readonly passage: Passage;
  /** The two cells, in the order of the columns. */
  readonly cells: readonly [RowCell, RowCell];
  /** Whether the claim has a word of the row's head. */
  readonly isNamed: boolean;
}

/**
 * The rows of tables that have a column for each of two things that the claim names: by the column's head, or by what a row says
 * of it in words, as `Type | Ferry | Bulk carrier`.
 */
export function sidedRows({ statement, matches }: Claim): readonly SidedRow[] {
  const seen = new Set<Passage>();
  const rows: SidedRow[] = [];
  let tables = 0;
  for (const { passage, share } of matches) {
    if (passage.cells.length === 0 || share < LEAST_SHARE || tables >= MOST_TABLES) continue;
    if (seen.has(passage)) continue;
    tables += 1;
    const table = tableOf(passage).slice(0, MOST_ROWS);
    for (const row of table) seen.add(row);
    const columns = namedColumns(statement, table);
    const [one, other] = columns;
    if (one === undefined || other === undefined || columns.length > 2) continue;
    for (const row of table) {
      const cells = [row.cells[one], row.cells[other]] as const;
      const [a, b] = cells;
      if (a === undefined || b === undefined || row.cells[0]?.isRowHead !== true) continue;
      rows.push({ passage: row, cells: [a, b], isNamed: isHeadNamed(statement, row) });
    }
  }
  return rows;
}

/** The columns that the claim has a word for which no other column has. */
function namedColumns({ terms }: Statement, table: readonly Passage[]): readonly number[] {
  const keys = new Set(
    terms
      .filter(({ at }) => at >= 0)
      .flatMap(({ key, stems, entities }) => [key, ...stems, ...entities]),
  );
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  // A row of heads leaves out the cell over the heads of the rows.
  const whole = table.filter(({ cells }) => cells.length === width);
  const [first] = whole;
  const telling = whole.filter(isTelling).slice(0, MOST_TELLING);
  const words = Array.from({ length: width }, (_, column) => {
    const own = new Set(first?.cells[column]?.headKeys);
    for (const { cells, home } of telling) {
      const cell = cells[column];
      if (cell !== undefined)
        for (const key of keysIn(textOf(home.source.plain, cell.span))) own.add(key);
    }
    return own;
  });
  return words.flatMap((own, column) => {
    if (column === 0) return [];
    const isNamed = [...own].some(
      (key) =>
        keys.has(key) &&
        weightOf(key) >= 0.5 &&
        !words.some((others, at) => at !== column && others.has(key)),
    );
    return isNamed ? [column] : [];
  });
}

/** Whether the row has no figure and no date in any cell. */
function isTelling({ statement, cells }: Passage): boolean {
  return cells.length > 0 && statement.mentions.every(({ kind }) => kind === "name");
}

function isHeadNamed({ terms }: Statement, { cells: [head], statement: row }: Passage): boolean {
  return row.terms.some(
    ({ at, key }) =>
      at >= 0 && at < (head?.to ?? 0) && terms.some((term) => term.at >= 0 && term.key === key),
  );
}

/** The figure of a cell, with the unit that the table gives it. */
export function figureOf(passage: Passage, cell: RowCell): Term | undefined {
  const [figure, more] = figuresIn(passage).filter(
    ({ span }) => cellAt(passage, indexAt(passage.statement, span)) === cell,
  );
  if (figure === undefined || more !== undefined) return undefined;
  return { figure: readCell(figure, passage) ?? figure, passage };
}

/** The date of a cell. */
export function dateOf(passage: Passage, cell: RowCell): DateMention | undefined {
  const [date, more] = passage.statement.mentions
    .filter(({ kind }) => kind === "date")
    .filter(({ span }) => span.start >= cell.span.start && span.end <= cell.span.end);
  return date?.kind === "date" && more === undefined ? date : undefined;
}
