/** HTML in pieces, in its order. */
export type Pieces = string[];

interface OpenCell {
  /** Where its tag stands among the pieces. */
  readonly at: number;
  words: string;
  span: number;
  /** `restart` where a cell merged downwards begins, `continue` where it goes on. */
  merge?: string;
}

interface MergedCell {
  readonly at: number;
  readonly span: number;
  rowCount: number;
}

interface HeadCell {
  readonly at: number;
  readonly column: number;
  readonly words: string;
}

/** Word keeps no more columns. */
const mostColumns = 63;

// Enough to tell whether a cell holds a figure.
const wordsLooked = 60;

/** A table while it is written as HTML: merged cells, rows of heads, rows that were deleted. */
export class TableWriter {
  readonly #pieces: Pieces;
  readonly #merged = new Map<number, MergedCell>();
  #cell: OpenCell | undefined;
  #rowAt = 0;
  #rowCount = 0;
  #column = 0;
  #isHeadRow = false;
  #isDeleted = false;
  #hasHeads = false;
  #firstRow: HeadCell[] = [];
  // How many cells below each column's first hold a figure, and how many something else.
  readonly #figures = new Map<number, { figures: number; others: number }>();

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    pieces.push("<table>");
  }

  /** Begins a row. */
  openRow(): void {
    this.#rowAt = this.#pieces.length;
    this.#column = 0;
    this.#isHeadRow = false;
    this.#isDeleted = false;
    this.#pieces.push("<tr>");
  }

  /** The open row is repeated on every page: column heads. */
  markHead(): void {
    this.#isHeadRow = true;
    this.#hasHeads = true;
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
      this.#firstRow = this.#firstRow.filter(({ at }) => at < this.#rowAt);
      return;
    }
    this.#pieces.push("</tr>");
    this.#rowCount += 1;
  }

  /** Begins a cell. */
  openCell(): void {
    this.#cell = { at: this.#pieces.length, words: "", span: 1 };
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

  /** Hears the words of the open cell. */
  hear(words: string): void {
    const cell = this.#cell;
    if (cell !== undefined && cell.words.length < wordsLooked)
      cell.words += words.slice(0, wordsLooked);
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
      above.rowCount += 1;
      this.#write(above);
      return;
    }
    const merged = { at: cell.at, span: cell.span, rowCount: 1 };
    if (cell.merge === undefined) this.#merged.delete(column);
    else this.#merged.set(column, merged);
    this.#write(merged);
    this.#pieces.push("</td>");
    this.#look(column, cell);
  }

  /** Ends the table. */
  close(): void {
    if (!this.#hasHeads && this.#looksHeaded())
      for (const { at } of this.#firstRow)
        this.#pieces[at] = (this.#pieces[at] ?? "").replace("<td", "<th");
    this.#pieces.push("</table>");
  }

  #write({ at, span, rowCount }: MergedCell): void {
    const wide = span > 1 ? ` colspan="${String(span)}"` : "";
    const high = rowCount > 1 ? ` rowspan="${String(rowCount)}"` : "";
    const isHead = this.#isHeadRow || (this.#pieces[at] ?? "").startsWith("<th");
    this.#pieces[at] = `<${isHead ? "th" : "td"}${wide}${high}>`;
  }

  #look(column: number, { at, words }: OpenCell): void {
    if (this.#rowCount === 0) {
      this.#firstRow.push({ at, column, words: words.trim() });
      return;
    }
    if (words.trim() === "") return;
    const seen = this.#figures.get(column) ?? { figures: 0, others: 0 };
    if (/^\P{L}{0,4}\p{Nd}/u.test(words.trim())) seen.figures += 1;
    else seen.others += 1;
    this.#figures.set(column, seen);
  }

  // Word marks few rows of heads as such. "District | Cases" is one: it holds no figures, years apart, and one of its
  // columns has nothing but figures below. "Name | Jo Marsh" over "Age | 41" and "Town | Haldon" is none.
  #looksHeaded(): boolean {
    if (this.#firstRow.length < 2) return false;
    const isHead = ({ words, column }: HeadCell): boolean =>
      words === ""
        ? column === 0
        : !/\d/u.test(words.replace(/\b(?:Q[1-4]|H[12]|(?:19|20)\d\d)\b/giu, ""));
    if (!this.#firstRow.every(isHead)) return false;
    return this.#firstRow.some(({ column, words }) => {
      const below = this.#figures.get(column);
      if (words === "" || below === undefined || below.others > 0) return false;
      return below.figures >= (this.#firstRow.length > 2 ? 1 : 2);
    });
  }
}
