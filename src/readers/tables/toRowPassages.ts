import type { Cell } from "../../engine/index.js";
import type { Passage } from "../reader.js";
import { planTable, type RowPlan } from "./planTable.js";
import type { TableRow } from "./table.js";

/** The rows of a table as passages, each with its words as a text of its own: `Revenue | 1.24 | billion`. */
export function toRowPassages(rows: readonly TableRow[]): readonly Passage[] {
  const plans = planTable(rows);
  return rows.flatMap((row, index) => toPassage(row, plans[index]) ?? []);
}

function toPassage(row: TableRow, plan: RowPlan | undefined): Passage | undefined {
  let words = "";
  const cells: Cell[] = [];
  for (const [index, { text }] of row.cells.entries()) {
    if (text === "") continue;
    const { head, joins = false } = plan?.cells[index] ?? {};
    const last = cells.at(-1);
    if (joins && last !== undefined) {
      words += text;
      cells[cells.length - 1] = { ...last, span: { ...last.span, end: words.length } };
      continue;
    }
    if (words !== "") words += " | ";
    const span = { start: words.length, end: words.length + text.length };
    words += text;
    cells.push({ span, ...(head === undefined ? {} : { head }) });
  }
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const span = { start: 0, end: words.length };
  const known = { kind: "row", span, raw: span, text: words, linked: 0, marked: true } as const;
  const over = plan?.context;
  return { ...known, apart: false, cells, ...(over === undefined ? {} : { heads: over }) };
}
