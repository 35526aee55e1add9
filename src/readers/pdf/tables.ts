import type { Line, Piece } from "./geometry.js";

/** A row of a table, with the head of each cell's column. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly page: number;
}

/** A cell: its words, and the head of its column, group heads first. */
export interface TableCell {
  readonly text: string;
  readonly head?: string;
}

/** A stretch of a column's lines, `[from, to)`, that is a table. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}

/** The tables among the lines of a column: rows of two cells or more whose figures stand under each other. */
export function findTables(lines: readonly Line[]): readonly Table[] {
  const rows = lines.map(toCells);
  const tables: Table[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const end = endOfFigures(rows, lines, at);
    if (end === undefined) continue;
    const from = startOfHeads(rows, lines, { first: at, floor: tables.at(-1)?.to ?? 0 });
    tables.push({ from, to: end, rows: readRows(rows.slice(from, end), lines[at]?.page ?? 0) });
    at = end - 1;
  }
  return tables;
}

type Cells = readonly Piece[];

// "$" and "1.24", or "12" and "%", may stand apart from each other.
function toCells({ pieces }: Line): Cells {
  const cells: Piece[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    const belongs =
      last !== undefined &&
      (/^(?:US)?[$€£¥(]{1,2}$/u.test(last.text) || /^[%)*†‡]{1,2}$/u.test(piece.text));
    if (belongs) cells[cells.length - 1] = { ...last, x1: piece.x1, text: last.text + piece.text };
    else cells.push(piece);
  }
  return cells.map((cell) => ({
    ...cell,
    text: cell.text.replace(/^(?<sign>[$€£¥]) (?=\d)/u, "$1"),
  }));
}

// "1,240", "$1.24 bn", "(310)", "12.5%", "–": a figure and no more than a unit.
const figure =
  /^(?:[-–−+~<>≈(]\s?){0,2}(?:US)?[$€£¥]?\s?\d[\d.,\s]{0,20}(?:\s?[%)*†‡°⁰¹²³]){0,3}(?:\s?\p{L}{1,8}\.?)?$/u;
const noFigure = /^(?:[\-–—−…]|n\/?a\.?|nil|\.{2,3})$/iu;

function isFigure({ text }: Piece): boolean {
  return figure.test(text) || noFigure.test(text);
}

function figuresOf(cells: Cells): Cells {
  const figures = cells.filter((cell, index) => (index > 0 || cells.length > 1) && isFigure(cell));
  return figures.some(({ text }) => /\d/u.test(text)) && cells.length > 1 ? figures : [];
}

// Where the rows that begin at `at` end; undefined where no table begins.
function endOfFigures(rows: readonly Cells[], lines: readonly Line[], at: number) {
  let last = at;
  let count = 0;
  let figures: Cells = [];
  for (let index = at; index < rows.length && index - last <= 2; index += 1) {
    if (index > at && isFarBelow(lines, index)) break;
    const here = figuresOf(rows[index] ?? []);
    if (here.length === 0) {
      if (count === 0) return undefined;
      continue;
    }
    if (count > 0 && !figures.some((above) => here.some((one) => overlap(above, one)))) break;
    figures = here;
    last = index;
    count += 1;
  }
  return count >= 2 ? last + 1 : undefined;
}

// Up to four lines of column heads stand over the first figures.
function startOfHeads(
  rows: readonly Cells[],
  lines: readonly Line[],
  { first, floor }: { readonly first: number; readonly floor: number },
): number {
  const labelEnd = rows[first]?.[0]?.x1 ?? 0;
  let from = first;
  for (let index = first - 1; index >= Math.max(floor, first - 4); index -= 1) {
    const cells = rows[index] ?? [];
    const isOverFigures = cells.every(({ x0 }) => x0 > labelEnd);
    if (isFarBelow(lines, index + 1) || (cells.length < 2 && !isOverFigures)) break;
    from = index;
  }
  return from;
}

function isFarBelow(lines: readonly Line[], index: number): boolean {
  const [above, below] = [lines[index - 1], lines[index]];
  if (above === undefined || below === undefined) return true;
  return below.page === above.page && below.y - above.y > 3.2 * Math.max(above.size, below.size);
}

interface Column {
  readonly x0: number;
  readonly x1: number;
}

function overlap(a: Column, b: Column): boolean {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > -1;
}

function readRows(rows: readonly Cells[], page: number): readonly TableRow[] {
  const headCount = countHeads(rows);
  const body = rows.slice(headCount);
  const columns = columnsOf(body.filter((cells) => figuresOf(cells).length > 0));
  const headRows = rows.slice(0, headCount).map((cells) => splitHeads(cells, columns));
  const heads = columns.map((column) => headOf(column, columns, headRows));
  const whole = joinLabels(body).map((cells) =>
    cells.map((cell): TableCell => {
      const head = cells.length > 1 ? heads[columns.findIndex((one) => overlap(one, cell))] : "";
      return { text: cell.text, ...(head === undefined || head === "" ? {} : { head }) };
    }),
  );
  const top = headRows.map((cells) => cells.map(({ text }) => ({ text })));
  return [...top, ...whole].map((cells) => ({ cells, page }));
}

// Heads are the rows over the first figures, and a row of nothing but years over those.
function countHeads(rows: readonly Cells[]): number {
  const isYears = (cells: Cells): boolean =>
    figuresOf(cells).length > 0 &&
    figuresOf(cells).every(({ text }) => /^(?:FY ?)?(?:19|20)\d\d[*†⁰¹²³⁴⁵⁶⁷⁸⁹]?$/u.test(text));
  const first = rows.findIndex((cells) => figuresOf(cells).length > 0 && !isYears(cells));
  const years = rows.findIndex(isYears);
  return first < 0 ? Math.max(0, years) : first;
}

function columnsOf(rows: readonly Cells[]): readonly Column[] {
  const columns: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last !== undefined && overlap(last, { x0, x1 })) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

// Heads may stand close together: "Households Loss" over two columns is two, if each word was set for itself.
function splitHeads(cells: Cells, columns: readonly Column[]): Cells {
  return cells.flatMap((cell) => {
    const places = cell.runs.map((run) => columns.findIndex((column) => overlap(column, run)));
    const isSplit = cell.runs.length > 1 && new Set(places).size === places.length;
    return isSplit && !places.includes(-1)
      ? cell.runs.map((run) => ({ ...run, runs: [run] }))
      : [cell];
  });
}

// A head over several columns belongs to each: "Three months ended June 30: 2024".
function headOf(column: Column, columns: readonly Column[], rows: readonly Cells[]): string {
  let head = "";
  let isGroup = false;
  for (const cells of rows) {
    const cell = cells.find((one) => overlap(one, column)) ?? nearest(column, columns, cells);
    if (cell === undefined) continue;
    head += head === "" ? cell.text : (isGroup ? ": " : " ") + cell.text;
    isGroup = columns.filter((one) => overlap(one, cell)).length > 1;
  }
  return head;
}

// A short head may stand beside the figures it is over, as "Cases" to the left of right-aligned ones.
function nearest(column: Column, columns: readonly Column[], cells: Cells): Piece | undefined {
  const lonely = cells.filter((cell) => !columns.some((one) => overlap(one, cell)));
  return lonely.find((cell) => {
    const distances = columns.map((one) => Math.abs(one.x0 + one.x1 - cell.x0 - cell.x1));
    return distances.indexOf(Math.min(...distances)) === columns.indexOf(column);
  });
}

// A label of two lines has its figures beside the second.
function joinLabels(rows: readonly Cells[]): readonly Cells[] {
  const joined: Cells[] = [];
  let waiting: Piece | undefined;
  for (const cells of rows) {
    const [label, ...rest] = cells;
    if (label === undefined) continue;
    const goesOn = waiting !== undefined && rest.length > 0 && /^\p{Ll}/u.test(label.text);
    if (waiting !== undefined && !goesOn) joined.push([waiting]);
    const text = goesOn && waiting !== undefined ? `${waiting.text} ${label.text}` : label.text;
    waiting = rest.length === 0 ? label : undefined;
    if (rest.length > 0) joined.push([{ ...label, text }, ...rest]);
  }
  return waiting === undefined ? joined : [...joined, [waiting]];
}
