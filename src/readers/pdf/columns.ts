import { median, type Piece } from "./geometry.js";
import { toBaselines } from "./pieces.js";

// A gutter has columns of words beside it; a gap between table columns has figures, or a word or two.
const fewestLines = 4;
const fewestLetters = 14;
const narrowestGutter = 0.8;

type Rows = readonly (readonly Piece[])[];

/** Splits what stands on a page into columns, in reading order: what spans them first, then the left one, then the right. */
export function splitColumns(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return split(pieces, 0);
}

// Six columns are more than a page of print has.
function split(pieces: readonly Piece[], depth: number): readonly (readonly Piece[])[] {
  const rows = toBaselines(pieces);
  const gutter = depth < 3 ? findGutter(pieces, rows) : undefined;
  if (gutter === undefined) return pieces.length === 0 ? [] : [pieces];
  return bandsAt(rows, gutter).flatMap(({ left, right, across }) => [
    ...split(left, depth + 1),
    ...split(right, depth + 1),
    ...(across.length === 0 ? [] : [across]),
  ]);
}

/** The place of a gutter: its right end, where a column begins. */
function findGutter(pieces: readonly Piece[], rows: Rows): number | undefined {
  if (pieces.length < fewestLines * 2) return undefined;
  let best: { readonly x: number; readonly lines: number } | undefined;
  for (const x of leftEdges(pieces)) {
    if (!mayBeGutter(rows, x)) continue;
    const counts = bandsAt(rows, x).map(columnLines);
    // Words of justified lines may stand apart at the same place in line after line, but not in four together.
    if (Math.max(...counts) < fewestLines) continue;
    const lines = counts.reduce((sum, count) => sum + count, 0);
    if (best === undefined || lines > best.lines) best = { x, lines };
  }
  return best?.x;
}

// Where at least four pieces begin, the leftmost edge aside.
function leftEdges(pieces: readonly Piece[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { x0 } of pieces) {
    const at = Math.round(x0 / 2);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const count = (at: number): number => counts.get(at) ?? 0;
  return [...counts.keys()]
    .filter((at) => count(at - 1) + count(at) + count(at + 1) >= fewestLines)
    .map((at) => Math.min(...pieces.map(({ x0 }) => x0).filter((x0) => x0 >= at * 2 - 3)))
    .filter((x, index, edges) => edges.indexOf(x) === index);
}

// A quick look before a long one: four lines together that nothing crosses and that have something at the right.
function mayBeGutter(rows: Rows, x: number): boolean {
  let lines = 0;
  for (const row of rows) {
    if (isAcross(row, x)) lines = 0;
    else if (row.some((piece) => piece.x0 >= x - 1)) lines += 1;
    if (lines >= fewestLines) return true;
  }
  return false;
}

function isAcross(row: readonly Piece[], x: number): boolean {
  return row.some((piece) => piece.x0 < x - 1 && piece.x1 > x - narrowestGutter * piece.size);
}

/** A stretch of the page: two columns, or lines across both. */
interface Band {
  readonly left: Piece[];
  readonly right: Piece[];
  readonly across: Piece[];
}

function bandsAt(rows: Rows, x: number): readonly Band[] {
  const stretches: { readonly crosses: boolean; readonly rows: Piece[][] }[] = [];
  for (const row of rows) {
    const crosses = isAcross(row, x);
    if (stretches.at(-1)?.crosses !== crosses) stretches.push({ crosses, rows: [] });
    stretches.at(-1)?.rows.push([...row]);
  }
  return joinAcross(
    stretches.flatMap((stretch) =>
      stretch.crosses ? [asOne(stretch.rows)] : toBands(stretch.rows, x),
    ),
  );
}

function asOne(rows: readonly Piece[][]): Band {
  return { left: [], right: [], across: rows.flat() };
}

// Between two lines across the page a table may stand: its halves belong together.
function toBands(rows: readonly Piece[][], x: number): readonly Band[] {
  // The last line of a headline, a byline: what stands over both columns though it is short.
  const begins = rows.findIndex((row) => row.some((piece) => piece.x0 >= x - 1));
  const parts = splitAtGaps(rows.slice(0, begins + 1));
  const over = begins > 0 ? parts.slice(0, -1).flat() : [];
  const band = bandOf(rows.slice(over.length), x);
  if (isInColumns(band, x)) return [asOne(over), band];
  return splitAtGaps(rows).map((part) => {
    const one = bandOf(part, x);
    return isInColumns(one, x) ? one : asOne(part);
  });
}

function bandOf(rows: readonly Piece[][], x: number): Band {
  const pieces = rows.flat();
  const left = pieces.filter((piece) => piece.x0 < x - 1);
  return { left, right: pieces.filter((piece) => piece.x0 >= x - 1), across: [] };
}

function splitAtGaps(rows: readonly Piece[][]): readonly Piece[][][] {
  const parts: Piece[][][] = [];
  let before: Piece | undefined;
  for (const row of rows) {
    const first = row[0];
    if (first === undefined) continue;
    if (before === undefined || first.y - before.y > 1.8 * Math.max(first.size, before.size))
      parts.push([]);
    parts.at(-1)?.push(row);
    before = first;
  }
  return parts;
}

// A headline of two lines, of which the second is short, is one stretch.
function joinAcross(bands: readonly Band[]): readonly Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    if (band.left.length + band.right.length + band.across.length === 0) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.across.length > 0 && band.across.length > 0)
      last.across.push(...band.across);
    else joined.push(band);
  }
  return joined;
}

// Both hold words, and what is at the right begins at the gutter.
function isInColumns({ left, right }: Band, x: number): boolean {
  if (left.length === 0 || right.length === 0 || !isProse(left) || !isProse(right)) return false;
  const rows = toBaselines(right);
  const begun = rows.filter((row) => row.some(({ x0, size }) => x0 < x + 2.5 * size));
  return begun.length >= 0.7 * rows.length;
}

// How many lines the shorter of the two columns has.
function columnLines({ left, right }: Band): number {
  return Math.min(toBaselines(left).length, toBaselines(right).length);
}

function isProse(pieces: readonly Piece[]): boolean {
  const lines = toBaselines(pieces).map((row) => row.map(({ text }) => text).join(" "));
  const text = lines.join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/gu)?.length ?? 0;
  const lengths = lines.map((line) => line.match(/\p{L}/gu)?.length ?? 0);
  return median(lengths) >= fewestLetters && letters >= 4 * digits;
}
