import { cellAt, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { tableOf } from "../../../evidence/tableOf.js";
import type { FigureMention, Unit } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { headOf } from "../comparing/oneHead.js";
import { readCell } from "../comparing/cellUnit.js";
import { comesTo } from "./comesTo.js";
import type { Derivation } from "./derive.js";
import { inBrackets } from "./belowNought.js";

/** Shorter runs are sums of two, longer tables are no monthly figures. */
const LEAST_ROWS = 3;
const MOST_ROWS = 60;
/** Tables looked at for one figure. */
const MOST_TABLES = 6;

/**
 * Whether the figure is the sum of cells that stand below each other in one column, in a table that speaks of the
 * claim: the first three months, the whole year. The column's head, or the table's, must stand in the claim.
 */
export function columnSum(claim: Claim, mention: FigureMention): Derivation | undefined {
  const { value } = mention.quantity;
  if (value === undefined || mention.quantity.unit.dimension === "rank") return undefined;
  const tables = new Set<Passage>();
  for (const { passage } of claim.matches) {
    if (passage.cells.length === 0 || tables.size >= MOST_TABLES) continue;
    const rows = tableOf(passage).slice(0, MOST_ROWS);
    if (!isAddedUp(claim, rows)) continue;
    const [first] = rows;
    if (first === undefined || tables.has(first)) continue;
    tables.add(first);
    const found = sumIn(claim, mention, rows);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words that ask for a sum. */
const TOTAL =
  /\b(?:all told|altogether|combined|in all|overall|sum|between them|together|total(?:led|s)?)\b/iu;

/** Whether the rows are one time after another, or the claim asks for a sum: the points of several players are no one's. */
function isAddedUp({ plain, statement }: Claim, rows: readonly Passage[]): boolean {
  const { start, end } = statement.sentence.span;
  if (TOTAL.test(plain.slice(start, end))) return true;
  // "The four farms brought in": all rows are counted, and so meant together.
  const counted = countedRows(rows);
  const isOfAll = statement.mentions.some(
    (other) =>
      other.kind === "figure" &&
      other.quantity.value === counted.length &&
      counted[0]?.cells[0]?.headKeys.has(headOf(other) ?? "") === true,
  );
  if (isOfAll) return true;
  const timed = rows.filter(({ cells, statement: row }) =>
    row.mentions.some(
      ({ kind, span }) => kind === "date" && span.start < (cells[0]?.span.end ?? 0),
    ),
  );
  return timed.length >= LEAST_ROWS;
}

function sumIn(
  claim: Claim,
  mention: FigureMention,
  rows: readonly Passage[],
): Derivation | undefined {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => figureAt(row, column));
    const heads = rows.map((row) => row.cells[column]?.headKeys ?? new Set<string>());
    const isNamed = claim.statement.terms.some(
      ({ key, at }) => at >= 0 && heads.some((head) => head.has(key)),
    );
    const isOfUnit = cells.every(
      (cell) => cell === undefined || isMeasuredAlike(cell.quantity.unit, mention.quantity.unit),
    );
    if (!isNamed && !isOfUnit) continue;
    for (let from = 0; from < cells.length; from += 1) {
      let sum = 0;
      // Costs in brackets add up as they stand; beside others they are taken off.
      const isBelow = cells[from]?.isNegative;
      for (let to = from; to < cells.length; to += 1) {
        const cell = cells[to];
        if (cell?.quantity.value === undefined) break;
        sum += cell.isNegative === isBelow ? cell.quantity.value : -cell.quantity.value;
        if (to - from + 1 < LEAST_ROWS) continue;
        if (isSum(mention, cell, Math.abs(sum)))
          return derivationOf(rows.slice(from, to + 1), cells.slice(from, to + 1), sum);
      }
    }
  }
  return undefined;
}

/** `445 hectares` names the column `Area (ha)` by its unit. */
function isMeasuredAlike(a: Unit, b: Unit): boolean {
  return a.dimension !== "count" && a.dimension !== "percent" && a.name === b.name;
}

function isSum(mention: FigureMention, cell: FigureMention, sum: number): boolean {
  const quantity = {
    ...cell.quantity,
    value: sum,
    low: sum,
    high: sum,
    bound: "exact",
    hedge: "none",
  } as const;
  return comesTo(mention, { ...cell, quantity });
}

/** The figure in a row's cell of that column, with its unit. */
function figureAt(row: Passage, column: number): FigureMention | undefined {
  const cell = row.cells[column];
  if (cell === undefined || cell.isRowHead) return undefined;
  // A total would be counted twice.
  if (isTotalRow(row)) return undefined;
  const found = row.statement.mentions.find(
    (mention) =>
      mention.kind === "figure" && cellAt(row, indexAt(row.statement, mention.span)) === cell,
  );
  return found?.kind === "figure" ? (readCell(found, row) ?? found) : undefined;
}

/** The rows that tell of one thing each: those without a head over any cell are heads, and a total is of all. */
export function countedRows(rows: readonly Passage[]): readonly Passage[] {
  return rows.filter((row) => row.cells.some(({ head }) => head !== "") && !isTotalRow(row));
}

function isTotalRow({ cells: [first], home }: Passage): boolean {
  if (first === undefined) return false;
  return /\btotal\b/iu.test(home.source.plain.slice(first.span.start, first.span.end));
}

function derivationOf(
  rows: readonly Passage[],
  cells: readonly (FigureMention | undefined)[],
  sum: number,
): Derivation {
  const words = cells.map((cell) => (cell === undefined ? "" : inBrackets(cell.text, cell)));
  const listed = words.length > 4 ? [...words.slice(0, 2), "…", words.at(-1) ?? ""] : words;
  return {
    sum: `${listed.join(" + ")} = ${String(Number(Math.abs(sum).toPrecision(9)))}`,
    passages: rows.slice(0, 4),
  };
}
