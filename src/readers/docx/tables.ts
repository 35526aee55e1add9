/** HTML in pieces, in its order. */
export type Pieces = string[];

interface OpenCell {
  /** Where its tag stands among the pieces. */
  readonly at: number;
  span: number;
  /** `restart` where a cell merged downwards begins, `continue` where it goes on. */
  merge?: string;
}

interface MergedCell {
  readonly at: number;
  readonly span: number;
  rowCount: number;
}

/** Word keeps no more columns. */
const mostColumns = 63;

/** A table while it is written as HTML: merged cells, marked heads, rows that were deleted. */
export class TableWriter {
  readonly #pieces: Pieces;
  readonly #merged = new Map<number, MergedCell>();
  #cell: OpenCell | undefined;
  // The merged cells that go on in the open row.
  #grown: MergedCell[] = [];
  #rowAt = 0;
  #column = 0;
  #isHeadRow = false;
  #isDeleted = false;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    pieces.push("<table>");
  }

  /** Begins a row. */
  openRow(): void {
    this.#rowAt = this.#pieces.length;
    this.#column = 0;
    this.#grown = [];
    this.#isHeadRow = false;
    this.#isDeleted = false;
    this.#pieces.push("<tr>");
  }

  /** The open row is repeated on every page: column heads. */
  markHead(): void {
    this.#isHeadRow = true;
  }

  /** The open row was deleted, and the deletion tracked. */
  markDeleted(): void {
    this.#isDeleted = true;
  }

  /** The open row begins some columns further right. */
  indent(columns: number): void {
    for (let left = Math.min(columns, mostColumns); left > 0; left -= 1) {
      this.#pieces.push("<td></td>");
      this.#column += 1;
    }
  }

  /** Ends the row. */
  closeRow(): void {
    if (this.#isDeleted) {
      this.#pieces.length = this.#rowAt;
      for (const [column, { at }] of this.#merged)
        if (at >= this.#rowAt) this.#merged.delete(column);
      for (const cell of this.#grown) this.#grow(cell, -1);
      return;
    }
    this.#pieces.push("</tr>");
  }

  /** Begins a cell. */
  openCell(): void {
    this.#cell = { at: this.#pieces.length, span: 1 };
    this.#pieces.push("<td>");
  }

  /** The open cell is so many columns wide. */
  widen(columns: number): void {
    if (this.#cell !== undefined && columns > 1) this.#cell.span = Math.min(columns, mostColumns);
  }

  /** The open cell is merged with those below or above it. */
  merge(how: string): void {
    if (this.#cell !== undefined) this.#cell.merge = how === "restart" ? how : "continue";
  }

  /** Ends the cell. */
  closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    const column = this.#column;
    this.#column += cell.span;
    const above = this.#merged.get(column);
    if (cell.merge === "continue" && above !== undefined) {
      // The program shows nothing of what still stands in there.
      this.#pieces.length = cell.at;
      this.#grown.push(above);
      this.#grow(above, 1);
      return;
    }
    const merged = { at: cell.at, span: cell.span, rowCount: 1 };
    if (cell.merge === undefined) this.#merged.delete(column);
    else this.#merged.set(column, merged);
    this.#write(merged);
    this.#pieces.push("</td>");
  }

  /** Ends the table. */
  close(): void {
    this.#pieces.push("</table>");
  }

  #grow(cell: MergedCell, rows: number): void {
    cell.rowCount += rows;
    this.#write(cell);
  }

  #write({ at, span, rowCount }: MergedCell): void {
    const wide = span > 1 ? ` colspan="${String(span)}"` : "";
    const high = rowCount > 1 ? ` rowspan="${String(rowCount)}"` : "";
    const isHead = this.#isHeadRow || (this.#pieces[at] ?? "").startsWith("<th");
    this.#pieces[at] = `<${isHead ? "th" : "td"}${wide}${high}>`;
  }
}
