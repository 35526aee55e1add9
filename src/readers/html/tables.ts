import { planTable, type CellPlan } from "../tables/planTable.js";
import type { TableCell, TableRow } from "../tables/table.js";
import { attribute, childrenOf, isElement, wordsIn, type Element, type Node } from "./elements.js";

/** What stands over the rows and cells of the page's tables of facts. Tables that only lay out the page are in none. */
export class TablePlans {
  readonly #overRow = new Map<Element, string | undefined>();
  readonly #cells = new Map<Element, CellPlan>();

  /** Looks at a table before it is walked. */
  enter(table: Element): void {
    const parts = readParts(table);
    if (parts === undefined || isLayout(table, parts)) return;
    const rows = parts.rows.map(({ row, inHead, cells }): TableRow => {
      this.#overRow.set(row, undefined);
      return { inHead, cells: cells.map(toCell) };
    });
    for (const [index, plan] of planTable(rows, parts.caption).entries()) {
      const part = parts.rows[index];
      if (part === undefined) continue;
      this.#overRow.set(part.row, plan.context);
      for (const [at, cell] of part.cells.entries()) {
        const known = plan.cells[at];
        if (known !== undefined) this.#cells.set(cell, known);
      }
    }
  }

  /** Whether a `<tr>` is a row of facts. */
  isRow(row: Element): boolean {
    return this.#overRow.has(row);
  }

  /** What stands over a row. */
  over(row: Element): string | undefined {
    return this.#overRow.get(row);
  }

  /** What is known of a cell in a row of facts; undefined for all others. */
  cell(cell: Element): CellPlan | undefined {
    return this.#cells.get(cell);
  }
}

interface RowParts {
  readonly row: Element;
  readonly inHead: boolean;
  readonly cells: Element[];
}

interface TableParts {
  readonly caption: string;
  readonly rows: readonly RowParts[];
}

// Undefined where another table stands inside: then this one lays out the page.
function readParts(table: Element): TableParts | undefined {
  const rows: RowParts[] = [];
  let caption = "";
  const waiting: Node[] = [];
  const wait = (element: Element): void => {
    const children = childrenOf(element);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  };
  wait(table);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const { tagName, parentNode } = node;
    if (tagName === "table") return undefined;
    if (tagName === "caption") caption = wordsIn(node, 300);
    if (tagName === "tr") {
      const inHead =
        parentNode !== null && "tagName" in parentNode && parentNode.tagName === "thead";
      rows.push({ row: node, inHead, cells: [] });
    } else if (tagName === "td" || tagName === "th") rows.at(-1)?.cells.push(node);
    wait(node);
  }
  return { caption, rows };
}

const longestFact = 250;

// One cell a row, or prose in the cells of a table without heads: the table is there for the looks.
function isLayout(table: Element, { rows }: TableParts): boolean {
  if (/^(?:none|presentation)$/u.test(attribute(table, "role"))) return true;
  const cells = rows.flatMap((row) => row.cells);
  if (rows.every((row) => row.cells.length < 2)) return true;
  if (cells.some(({ tagName }) => tagName === "th")) return false;
  return cells.some((cell) => wordsIn(cell, longestFact + 1).length > longestFact);
}

const mostSpanned = 1000;

function toCell(cell: Element): TableCell {
  const text = wordsIn(cell, 400);
  return {
    text,
    columns: spanOf(attribute(cell, "colspan")),
    rows: spanOf(attribute(cell, "rowspan")),
    isHead: cell.tagName === "th" || isBold(cell, text),
  };
}

function spanOf(value: string): number {
  const count = Number.parseInt(value, 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), mostSpanned);
}

// "<td><b>Europe</b></td>", as a whole.
function isBold(cell: Element, text: string): boolean {
  let element: Element | undefined = cell;
  for (let depth = 0; element !== undefined && depth < 5; depth += 1) {
    if (/^(?:b|strong)$/u.test(element.tagName)) return true;
    if (/font-weight: ?(?:bold|[6-9]00)/u.test(attribute(element, "style"))) return true;
    const inner: Element | undefined = childrenOf(element).find(isElement);
    element = inner !== undefined && wordsIn(inner, 400) === text ? inner : undefined;
  }
  return false;
}
