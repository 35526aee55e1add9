import type { RowCell } from "../../../evidence/cells.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { contains } from "../../../text/span.js";
import { readCell } from "../comparing/cellUnit.js";
import { isOfChanges } from "./columns.js";

/** The one figure of a row's cell as it stands; undefined where the cell has none, or several. */
export function figureAt(row: Passage, column: number): FigureMention | undefined {
  const cell = row.cells[column];
  if (cell === undefined || cell.isRowHead) return undefined;
  const found = row.statement.mentions
    .filter((mention) => mention.kind === "figure")
    .filter(({ span }) => contains(cell.span, span));
  return found.length === 1 ? found[0] : undefined;
}

/** The same with the unit that heads, caption or note give it. */
export function unitedAt(row: Passage, column: number): FigureMention | undefined {
  const found = figureAt(row, column);
  return found && (readCell(found, row) ?? found);
}

/** Which way a change in a table's cell goes, by its sign; undefined for a cell that tells no change. */
export function wayOf(row: Passage, figure: FigureMention): "down" | "up" | undefined {
  const cell = row.cells.find(({ span }) => contains(span, figure.span));
  if (cell === undefined || cell.isRowHead) return undefined;
  const sign = signIn(row, cell, figure);
  if (!isOfChanges(cell)) return sign === "+" ? "up" : undefined;
  return sign === "−" ? "down" : "up";
}

function signIn(row: Passage, cell: RowCell, figure: FigureMention): "+" | "−" | undefined {
  const { plain } = row.home.source;
  const before = plain.slice(Math.max(cell.span.start, figure.core.start - 3), figure.core.start);
  if (figure.isNegative === true || /[-−–‒(]/u.test(before) || /^[-−–]/u.test(figure.text))
    return "−";
  return before.includes("+") ? "+" : undefined;
}
