/** A cell of a table as its format gives it. */
export interface TableCell {
  /** Its words, white space folded; a long cell may be cut. */
  readonly text: string;
  /** How many columns and rows it takes up; 1 where nothing is said. */
  readonly columns?: number;
  readonly rows?: number;
  /** Whether it is marked as a head: `<th>`, or set in bold as a whole. */
  readonly isHead?: boolean;
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Whether it is marked as one of the head rows: `<thead>`, the row over Markdown's dashes. */
  readonly inHead?: boolean;
}

/** A cell with the columns it covers, `[column, end)`. */
export interface PlacedCell {
  readonly text: string;
  readonly column: number;
  readonly end: number;
  readonly isHead: boolean;
}

/** A row with its cells in their columns. */
export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  readonly inHead: boolean;
  /** The words of a first cell that reaches down from a row above. */
  readonly reaching: string | undefined;
}

const mostColumns = 256;

/** Puts the cells into their columns, as browsers do. The result has the same rows and cells in the same order. */
export function placeCells(rows: readonly TableRow[]): readonly PlacedRow[] {
  // How many rows below this one each column is still taken.
  let taken: number[] = [];
  let first = "";
  return rows.map(({ cells, inHead = false }) => {
    const reaching = (taken[0] ?? 0) > 0 && first !== "" ? first : undefined;
    const left = taken.map((count) => Math.max(0, count - 1));
    let column = 0;
    const placed = cells.map(({ text, columns = 1, rows: depth = 1, isHead = false }) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const start = Math.min(column, mostColumns - 1);
      const end = Math.min(start + Math.max(1, columns), mostColumns);
      for (let at = start; at < end; at += 1) left[at] = Math.max(left[at] ?? 0, depth - 1);
      if (start === 0) first = text;
      column = end;
      return { text, column: start, end, isHead };
    });
    taken = Array.from(left, (count: number | undefined) => count ?? 0);
    return { cells: placed, inHead, reaching };
  });
}
