import type { Passage } from "./sourceSet.js";
import type { Statement } from "./statement.js";

/** A sentence beside a passage, and what a word there counts for beside one in the passage itself. */
export interface Neighbour {
  readonly statement: Statement;
  readonly weight: number;
}

/** Where no sentence around counts. */
export const NOBODY: readonly Neighbour[] = [];

const BESIDE = 0.55;
/** The sentences around a passage, and what a word there counts for; those further off only in the same paragraph. */
const NEIGHBOURS: readonly (readonly [offset: number, weight: number])[] = [
  [-1, BESIDE],
  [1, BESIDE],
  [-2, 0.35],
];

const known = new WeakMap<Passage, readonly Neighbour[]>();

/** The sentences around a passage, those that count most first; a table row has none. */
export function neighboursOf(passage: Passage): readonly Neighbour[] {
  const found = known.get(passage) ?? findNeighbours(passage);
  known.set(passage, found);
  return found;
}

function findNeighbours(passage: Passage): readonly Neighbour[] {
  if (passage.cells.length > 0) return NOBODY;
  const { home, at } = passage;
  const found: Neighbour[] = [];
  for (const [offset, weight] of NEIGHBOURS) {
    const other = home.passages[at + offset];
    const counts = other !== undefined && (weight === BESIDE || isOfOneBlock(passage, other));
    if (counts) found.push({ statement: other.statement, weight });
  }
  return found;
}

function isOfOneBlock(a: Passage, b: Passage): boolean {
  return a.sentence.block === b.sentence.block;
}
