import { replaceLeast } from "../leastHeap.js";

/**
 * The entries with the highest of `values`, in no order; none is below 0. Where equal values meet the limit, those that
 * come first by `compare` are taken, so that the choice depends on the entries alone.
 */
export function chooseBest(
  entries: Uint32Array,
  values: Float32Array,
  { most, compare }: Choice,
): Uint32Array {
  if (entries.length <= most) return entries.slice();
  const limit = nthLargest(values, most);
  const chosen = new Uint32Array(most);
  const equal: number[] = [];
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const value = values[i] ?? 0;
    if (value < limit) continue;
    if (value > limit) chosen[count++] = entries[i] ?? 0;
    else equal.push(entries[i] ?? 0);
  }
  if (equal.length > most - count) equal.sort(compare);
  chosen.set(equal.slice(0, most - count), count);
  return chosen;
}

/** How many are wanted, and which of two comes first. */
export interface Choice {
  readonly most: number;
  readonly compare: (a: number, b: number) => number;
}

/** The n-th largest of `values`, n from 1 to as many as there are. */
function nthLargest(values: Float32Array, n: number): number {
  const heap = new Float64Array(n);
  for (const value of values) {
    if (value > (heap[0] ?? 0)) replaceLeast(heap, value);
  }
  return heap[0] ?? 0;
}
