import { joinsCell } from "./figureCell.js";
import { goesOnWithHeads, isLone, isMarkedHead, looksLikeHead } from "./headRows.js";
import { placeCells, type PlacedRow, type TableRow } from "./table.js";

/** What stands over a row and its cells. */
export interface RowPlan {
  /** What the row is about beside its own words: caption, row group, column heads. */
  readonly context?: string;
  /** One for each cell of the row, in order. */
  readonly cells: readonly CellPlan[];
}

/** What is known of a cell from elsewhere in the table. */
export interface CellPlan {
  /** The head of its column, group heads first. */
  readonly head?: string;
  /** Whether it goes on with the cell before: `$` and `1,240` are one figure. */
  readonly joins: boolean;
}

const longestContext = 600;
const longestHead = 160;

/**
 * Finds the heads of a table's columns, its row groups, and what is said over the whole. Head rows and group rows have
 * no heads themselves. A table whose first row holds figures has no heads.
 */
export function planTable(rows: readonly TableRow[], caption = ""): readonly RowPlan[] {
  const planner = new Planner(placeCells(rows), caption);
  return planner.plan();
}

class Planner {
  readonly #rows: readonly PlacedRow[];
  readonly #width: number;
  readonly #over: string[];
  #heads: (readonly string[])[] = [];
  #headLine = "";
  #group: string | undefined;
  #inBody = false;

  constructor(rows: readonly PlacedRow[], caption: string) {
    this.#rows = rows;
    this.#width = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.at(-1)?.end ?? 0));
    this.#over = caption === "" ? [] : [caption];
  }

  plan(): readonly RowPlan[] {
    return this.#rows.map((row, index) => this.#planRow(row, index));
  }

  #planRow(row: PlacedRow, index: number): RowPlan {
    const filled = row.cells.filter(({ text }) => text !== "");
    const [first] = filled;
    if (first === undefined) return { cells: row.cells.map(() => ({ joins: false })) };
    if (isLone(row, this.#width)) return this.#planLone(row, first.text);
    if (this.#isHead(row, index)) return this.#planHead(row);
    this.#inBody = true;
    return this.#planBody(row, first.text);
  }

  #isHead(row: PlacedRow, index: number): boolean {
    if (isMarkedHead(row)) return true;
    if (this.#inBody || (this.#heads.length > 0 && !goesOnWithHeads(row))) return false;
    return looksLikeHead(this.#rows, index, this.#width);
  }

  // A line over the heads is a title, "(in millions)" holds for the whole table, and any other is of the rows below it.
  #planLone(row: PlacedRow, text: string): RowPlan {
    const plan = this.#toPlan(row, this.#over);
    const isNote = /^[(*].{0,80}\)?$/u.test(text);
    if (!this.#inBody && this.#heads.length === 0) this.#over.push(text);
    else if (isNote) this.#over.push(text);
    else this.#group = text.replace(/:$/u, "").trim();
    return plan;
  }

  #planHead(row: PlacedRow): RowPlan {
    if (this.#inBody) {
      this.#inBody = false;
      this.#heads = [];
      this.#group = undefined;
    }
    const plan = this.#toPlan(row, this.#over);
    for (const { text, column, end } of row.cells) {
      const head = text.replace(/[\s:,;]{1,9}$/u, "").slice(0, longestHead);
      if (head === "") continue;
      for (let at = column; at < end; at += 1) {
        const above = this.#heads[at] ?? [];
        if (above.at(-1) !== head) this.#heads[at] = [...above, head];
      }
    }
    const all = Array.from(this.#heads, (parts: readonly string[] | undefined) => joined(parts));
    this.#headLine = [...new Set(all)].filter((head) => head !== "").join(" | ");
    return plan;
  }

  #planBody(row: PlacedRow, first: string): RowPlan {
    const isOfAll = /^(?:grand total|overall|world)\b/iu.test(first);
    const over = [...this.#over, isOfAll ? "" : (this.#group ?? ""), row.reaching ?? ""];
    return this.#toPlan(row, [...over, this.#headLine], this.#heads);
  }

  #toPlan(
    row: PlacedRow,
    over: readonly string[],
    heads: readonly (readonly string[])[] = [],
  ): RowPlan {
    const context = over
      .filter((part) => part !== "")
      .join(": ")
      .slice(0, longestContext);
    let before = "";
    const cells = row.cells.map(({ text, column, end }) => {
      const head = joined(heads.slice(column, end).find((parts) => joined(parts) !== ""));
      const joins = before !== "" && joinsCell(before, text);
      if (text !== "") before = text;
      return { joins, ...(head === "" ? {} : { head }) };
    });
    return { cells, ...(context === "" ? {} : { context }) };
  }
}

function joined(parts: readonly string[] = []): string {
  return parts.join(": ");
}
