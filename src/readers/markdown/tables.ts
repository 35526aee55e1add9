import { planTable, type CellPlan, type RowPlan } from "../tables/planTable.js";
import type { TableCell, TableRow } from "../tables/table.js";
import type { MarkupEvent } from "./events.js";

/** What stands over the rows and cells of a table. They are known by where they begin in the raw text. */
export interface TablePlan {
  readonly over: (rowStart: number) => string | undefined;
  readonly cell: (cellStart: number) => CellPlan | undefined;
}

interface OpenRow extends TableRow {
  readonly start: number;
  readonly cells: TableCell[];
  readonly starts: number[];
}

/** The plans of all tables among the parser's steps, by where each table begins. */
export function planTables(
  raw: string,
  events: readonly MarkupEvent[],
): ReadonlyMap<number, TablePlan> {
  const plans = new Map<number, TablePlan>();
  let rows: OpenRow[] = [];
  let inHead = false;
  for (const { enters, type, start, end } of events) {
    if (type === "table" && enters) rows = [];
    else if (type === "table") plans.set(start, toPlan(rows));
    else if (type === "tableHead") inHead = enters;
    else if (!enters) continue;
    else if (type === "tableRow") rows.push({ start, inHead, cells: [], starts: [] });
    else if (type === "tableHeader" || type === "tableData") {
      const row = rows.at(-1);
      row?.cells.push(toCell(raw.slice(start, end), inHead));
      row?.starts.push(start);
    }
  }
  return plans;
}

function toPlan(rows: readonly OpenRow[]): TablePlan {
  const planned = planTable(rows);
  const byRow = new Map<number, RowPlan>();
  const byCell = new Map<number, CellPlan>();
  for (const [index, { start, starts }] of rows.entries()) {
    const plan = planned[index];
    if (plan === undefined) continue;
    byRow.set(start, plan);
    for (const [at, cellStart] of starts.entries()) {
      const cell = plan.cells[at];
      if (cell !== undefined) byCell.set(cellStart, cell);
    }
  }
  return {
    over: (rowStart) => byRow.get(rowStart)?.context,
    cell: (cellStart) => byCell.get(cellStart),
  };
}

// "| **Total revenue** " without its marks; a link keeps its words.
function toCell(markup: string, inHead: boolean): TableCell {
  const words = markup
    .replace(/^\s*\|/u, "")
    .replace(/\|\s*$/u, "")
    .trim();
  const isBold = /^(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)$/u.test(words);
  const text = words
    .slice(0, 400)
    .replace(/\]\([^()\s]{0,200}\)|[*`[\]]|(?<!\p{L})_|_(?!\p{L})|\\(?=[|*_])/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return { text, isHead: inHead || isBold };
}
