/**
 * The entries with the highest of `values`, in no order. Where equal values meet the limit, those that come first by
 * `compare` are taken, so that the choice depends on the entries alone.
 */
export function chooseBest(
  entries: Uint32Array,
  values: Float32Array,
  { most, compare }: Choice,
): Uint32Array {
  if (entries.length <= most) return entries.slice();
  const limit = nthLargest(values.slice(), most);
  const chosen: number[] = [];
  const equal: number[] = [];
  for (let i = 0; i < entries.length; i++) {
    const value = values[i] ?? 0;
    if (value > limit) chosen.push(entries[i] ?? 0);
    else if (value === limit) equal.push(entries[i] ?? 0);
  }
  const room = most - chosen.length;
  if (equal.length > room) equal.sort(compare);
  return Uint32Array.from([...chosen, ...equal.slice(0, room)]);
}

/** How many are wanted, and which of two comes first. */
export interface Choice {
  readonly most: number;
  readonly compare: (a: number, b: number) => number;
}

/** The n-th largest of `values`, n from 1, which it puts in another order (Hoare's selection). */
function nthLargest(values: Float32Array, n: number): number {
  const wanted = n - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) > pivot) i += 1;
      while ((values[j] ?? 0) < pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = swapped;
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[wanted] ?? 0;
}
