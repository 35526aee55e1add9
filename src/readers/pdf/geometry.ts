/** Words that a PDF shows in one go. Lengths are points; `y` is the baseline and grows downwards. */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The font's size. */
  readonly size: number;
  /** The font's name inside the file: equal names, equal fonts. */
  readonly font: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** Runs on one baseline without a wide gap: a line of a column, a cell of a table. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Size and font of most of it. */
  readonly size: number;
  readonly font: string;
  readonly runs: readonly Run[];
}

/** A line of a column, from left to right. */
export interface Line extends Piece {
  readonly pieces: readonly Piece[];
  /** The page it stands on, counted from 0. */
  readonly page: number;
}

/** What stands on a page. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** Words that run up or down the margin. */
  readonly turned: string;
}

/** The value that most of the weight is on; undefined for nothing. */
export function heaviest<T>(parts: Iterable<readonly [value: T, weight: number]>): T | undefined {
  const weights = new Map<T, number>();
  for (const [value, weight] of parts) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [T, number] | undefined;
  for (const entry of weights) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/** The middle one of the numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
