import { isFigureCell, isYearCell } from "./figureCell.js";
import type { PlacedCell, PlacedRow } from "./table.js";

const longestHead = 100;
const rowsLookedAt = 12;

/**
 * Whether a row has words in its first cell alone, for all that stands below: `Europe` across the table, `Assets:`. A
 * name whose other cells are empty is a row with gaps.
 */
export function isLone(row: PlacedRow, width: number): boolean {
  const [first, ...others] = filledOf(row);
  if (first?.column !== 0 || others.length > 0 || width < 2) return false;
  if (isFigureCell(first.text)) return false;
  return row.cells.length === 1 || first.end >= width || first.isHead || first.text.endsWith(":");
}

/** Whether markup makes this a head row. Markup that heads figures with figures is not believed. */
export function isMarkedHead(row: PlacedRow): boolean {
  const filled = filledOf(row);
  const isMarked = row.inHead || (filled.length > 1 && filled.every(({ isHead }) => isHead));
  if (!isMarked || filled.length === 0) return false;
  const [, ...others] = filled;
  return !(others.length > 0 && others.every(({ text }) => isFigureCell(text)) && !isCount(others));
}

/**
 * Whether a row without markup heads the ones below: short words and no figure in it, figures under its words. Of two
 * columns only those are heads that stand over nothing but figures: "Place | Orrin" over "Dead | 4" is a fact like it.
 */
export function looksLikeHead(rows: readonly PlacedRow[], index: number, width: number): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  const filled = filledOf(row);
  const body = filled.filter(({ column }) => column > 0);
  if (body.length === 0 || (width < 3 && filled.length < 2)) return false;
  if (filled.some(({ text }) => isFigureCell(text) || text.length > longestHead)) return false;
  if (body.some(({ text }) => isGap(text))) return false;
  const below = rows.slice(index + 1, index + 1 + rowsLookedAt);
  if (width < 3) return hasFiguresAlone(below) && generic.test(filled[0]?.text ?? "");
  const years = body.filter(({ text }) => isYearCell(text));
  if (years.length > 0 && years.length === body.length && !areHeads(years, row)) return false;
  return body.some(({ column, end }) =>
    below.some((other) =>
      filledOf(other).some(
        (cell) => cell.column < end && cell.end > column && isFigureCell(cell.text),
      ),
    ),
  );
}

/** Whether a row goes on with the heads above it: nothing stands in its first column, or years in all others. */
export function goesOnWithHeads(row: PlacedRow): boolean {
  const [first, ...others] = filledOf(row);
  return first !== undefined && (first.column > 0 || others.every(({ text }) => isYearCell(text)));
}

// "–", "n/a", "..": no figure, and no head either.
function isGap(text: string): boolean {
  return /^(?:n\/?a\.?|nil|none|[^\p{L}\p{N}]{1,4})$/iu.test(text);
}

// What the first column of a list of two columns is called.
const generic =
  /^(?:area|category|city|country|county|date|day|district|group|indicator|item|month|name|no\.?|party|period|place|province|quarter|region|sector|state|team|town|type|unit|what|who|year)\b/iu;

function hasFiguresAlone(rows: readonly PlacedRow[]): boolean {
  const second = rows.map((row) => filledOf(row).find(({ column }) => column === 1));
  return second.length > 0 && second.every((cell) => cell !== undefined && isFigureCell(cell.text));
}

// "Founded | 1999 | 2004" is a row like others; years that stand in order, or under nothing, are heads.
function areHeads(years: readonly PlacedCell[], row: PlacedRow): boolean {
  const first = row.cells.find(({ column }) => column === 0)?.text ?? "";
  if (first === "" || /^\(|^(?:fiscal|period|year)\b|\)$/iu.test(first)) return true;
  const values = years.map(({ text }) => Number(/\d{4}/u.exec(text)?.[0]));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((s) => s === -1));
}

// "1 | 2 | 3 | 4" counts the columns.
function isCount(cells: readonly PlacedCell[]): boolean {
  return cells.every(({ text }, index) => text === String(index + 1));
}

function filledOf({ cells }: PlacedRow): readonly PlacedCell[] {
  return cells.filter(({ text }) => text !== "");
}
