/**
 * Puts `value` in the place of the least of a heap, which stands first. A heap of as many zeros as are wanted, which is
 * given each value that is more than its first, holds the largest; no value may be below zero.
 */
export function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}
