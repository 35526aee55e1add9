import type { Line } from "./lines.js";

/** How the columns of a table in plain text are told apart. */
export type Manner = "bars" | "spaces" | "tabs";

/** A cell of a line. `start` and `end` point into the raw text; `from` and `to` count within the line. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const dividers: Readonly<Record<Manner, RegExp>> = {
  bars: /[|│┃║¦]/gu,
  spaces: / {2,}/gu,
  tabs: /\t/gu,
};

/** The cells of a line. Those of bars and tabs may be empty. */
export function chunksIn(line: Line, manner: Manner): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = line.text.slice(from, to);
    const text = piece.trim();
    const start = from + (piece.length - piece.trimStart().length);
    const at = line.start + start;
    chunks.push({ text, start: at, end: at + text.length, from: start, to: start + text.length });
  };
  for (const { 0: divider, index } of line.text.matchAll(dividers[manner])) {
    // A bar at the line's edge is its frame.
    if (manner !== "bars" || index > 0) take(index);
    from = index + divider.length;
  }
  if (manner !== "bars" || from < line.text.length) take(line.text.length);
  return chunks;
}

/** The column of each cell of each row, counted from 0. */
export function columnsOf(
  rows: readonly (readonly Chunk[])[],
  manner: Manner,
): readonly (readonly number[])[] {
  if (manner === "bars") return rows.map((chunks) => chunks.map((_, index) => index));
  if (manner === "tabs") return rows.map(isEven(rows) ? inTurn : filledInTurn);
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  return rows.map((chunks) => {
    if (chunks.length === widest.length) return inTurn(chunks);
    return chunks.map((chunk, index) =>
      index === 0 && chunk.from === 0 ? 0 : nearest(chunk, widest),
    );
  });
}

function inTurn(chunks: readonly Chunk[]): readonly number[] {
  return chunks.map((_, index) => index);
}

// Tabs that only align: two of them are one divider where rows have different numbers of them.
function filledInTurn(chunks: readonly Chunk[]): readonly number[] {
  let column = -1;
  return chunks.map(({ text }) => {
    if (text !== "" || column < 0) column += 1;
    return column;
  });
}

function isEven(rows: readonly (readonly Chunk[])[]): boolean {
  const counts = rows.filter((row) => row.length > 1).map((row) => row.length);
  return counts.every((count) => count === counts[0]);
}

function nearest(chunk: Chunk, columns: readonly Chunk[]): number {
  const gaps = columns.map(({ from, to }) =>
    Math.min(Math.abs(from - chunk.from), Math.abs(to - chunk.to)),
  );
  return gaps.indexOf(Math.min(...gaps));
}
