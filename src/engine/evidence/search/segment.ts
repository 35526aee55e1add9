import type { TextTable } from "./textTable.js";

/**
 * The sentences of some sources with their terms, never changed once made. Sentence `s` of source `n` has a number from
 * `firsts[n]` up; term `t` stands in the postings from `lists[t]` to `lists[t + 1]`, in the order of sentences.
 */
export interface Segment {
  readonly terms: TextTable;
  /** Where each term's postings begin, and one more. */
  readonly lists: Uint32Array;
  /** A sentence's number, shifted by two bits that say how often the term is there beyond once (at most three). */
  readonly postings: Uint32Array;
  /** Where each sentence stands in its source's `plain`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** How many terms each sentence has, at most 255. */
  readonly lengths: Uint8Array;
  /** The source's ids, by number. */
  readonly ids: TextTable;
  /** The first sentence of each source, and one more. */
  readonly firsts: Uint32Array;
}

/** The number of the source that a sentence belongs to. */
export function sourceOf({ firsts }: Segment, sentence: number): number {
  let low = 0;
  let high = firsts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= sentence) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the postings of a term hold `sentence`, or -1. */
export function postingAt({ lists, postings }: Segment, term: number, sentence: number): number {
  let low = lists[term] ?? 0;
  let high = (lists[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = (postings[middle] ?? 0) >>> 2;
    if (found === sentence) return middle;
    if (found < sentence) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
