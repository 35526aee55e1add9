import { isFigureCell } from "../tables/figureCell.js";
import { planTable } from "../tables/planTable.js";
import { chunksIn, columnsOf, type Chunk, type Manner } from "./columns.js";
import type { Cell, Span } from "../../engine/index.js";
import type { Line } from "./lines.js";

/** A line that is a row of a table. */
export interface TextRow {
  readonly line: Line;
  /** The line without the bars at its ends. */
  readonly span: Span;
  readonly cells: readonly Cell[];
  readonly over: string | undefined;
}

interface Run {
  readonly rows: readonly Split[];
  readonly manner: Manner;
}

interface Split {
  readonly line: Line;
  readonly chunks: readonly Chunk[];
}

const manners: readonly Manner[] = ["bars", "tabs", "spaces"];

const longestCell = 80;

/**
 * The rows of the tables among `lines`: runs of two lines and more that are set in columns by bars, tabs or spaces and
 * hold figures. A single line in columns is a row if there is a figure in it.
 */
export function findRows(lines: readonly Line[]): readonly TextRow[] {
  const rows: TextRow[] = [];
  for (let at = 0; at < lines.length;) {
    const from = at;
    const runs = manners.map((manner) => readRun(lines, from, manner));
    const table = runs.find(isTable);
    if (table !== undefined) rows.push(...toRows(table));
    // Lines in columns that hold no figures are passed over together, so that each line is looked at once.
    at += table?.rows.length ?? Math.max(1, ...runs.map((run) => run.rows.length));
  }
  return rows;
}

function readRun(lines: readonly Line[], from: number, manner: Manner): Run {
  const rows: Split[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > from && line.apart && !line.ruled)) break;
    const chunks = chunksIn(line, manner);
    if (chunks.some(({ text }) => text.length > longestCell)) break;
    if (chunks.length < 2 && !(at > from && isGroup(line, lines[at + 1], manner))) break;
    rows.push({ line, chunks });
  }
  return { rows, manner };
}

// "Europe" on a line of its own, with rows below it.
function isGroup(line: Line, next: Line | undefined, manner: Manner): boolean {
  if (next === undefined || next.apart || !/^\p{Lu}[^.!?]{1,50}$/u.test(line.text)) return false;
  return chunksIn(next, manner).length > 1;
}

function isTable({ rows, manner }: Run): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  if (rows.length === 1) {
    const isWide = manner === "tabs" || / {3,}/u.test(first.line.text);
    return manner !== "bars" && isWide && /\d/u.test(first.line.text);
  }
  const withFigures = rows.filter(({ chunks }) =>
    chunks.slice(1).some(({ text }) => isFigureCell(text)),
  );
  const inColumns = rows.filter(({ chunks }) => chunks.length > 1);
  return withFigures.length * 2 >= inColumns.length;
}

function toRows({ rows, manner }: Run): readonly TextRow[] {
  const columns = columnsOf(
    rows.map(({ chunks }) => chunks),
    manner,
  );
  const ruled = rows.findIndex(({ line }, index) => index > 0 && line.ruled);
  const width = Math.max(...columns.map((places) => (places.at(-1) ?? 0) + 1));
  const grid = rows.map(({ chunks }, row) => {
    const texts: string[] = chunks.length < 2 ? [] : Array.from({ length: width }, () => "");
    for (const [index, { text }] of chunks.entries()) texts[columns[row]?.[index] ?? index] = text;
    const inHead = row < ruled && ruled <= 3 && ruled < rows.length;
    return { inHead, cells: texts.map((text) => ({ text })) };
  });
  const plans = rows.length > 1 ? planTable(grid) : [];
  return rows.map(({ line, chunks }, row) => {
    const cells = chunks.flatMap(({ start, end, text }, index): readonly Cell[] => {
      const head = plans[row]?.cells[columns[row]?.[index] ?? index]?.head;
      return text === "" ? [] : [{ span: { start, end }, ...(head === undefined ? {} : { head }) }];
    });
    const start = cells[0]?.span.start ?? line.start;
    const end = cells.at(-1)?.span.end ?? line.end;
    return { line, span: { start, end }, cells, over: plans[row]?.context };
  });
}
