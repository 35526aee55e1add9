import type { Passage } from "./sourceSet.js";

/** The rows of the table that a row stands in, itself among them, in order. */
export function tableOf({ home, at }: Passage): readonly Passage[] {
  const isRow = (place: number): boolean => (home.passages[place]?.cells.length ?? 0) > 0;
  let first = at;
  let end = at + 1;
  while (isRow(first - 1)) first -= 1;
  while (isRow(end)) end += 1;
  return home.passages.slice(first, end);
}
