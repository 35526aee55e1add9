import type { PlacedSegment, ScoreSheet } from "./bestSentences.js";
import { countOf } from "./liveSegment.js";
import type { QueryTerm } from "./query.js";
import { postingAt } from "./segment.js";

/** A term with its number in each segment (-1: not there), how many sentences hold it, and what it counts. */
export interface TermList {
  readonly at: number;
  readonly ids: readonly number[];
  readonly count: number;
  readonly weight: number;
}

/** What came of the terms so far: sentences found, the best one's sum, postings looked at. */
export interface Gathered {
  readonly count: number;
  readonly best: number;
  readonly looked: number;
}

/** What a term counts that is there once, twice, three times, more often. */
const TIMES = Float64Array.of(1, 1.3, 1.45, 1.5);
/**
 * Stands for the number of sentences in BM25. As a constant it keeps a source that shares no term with the question
 * from changing any score.
 */
const MANY = 1 << 22;
/** Up to so many postings for each sentence looked up, reading them all is faster than looking for it by halves. */
const WALKED = 32;

/** The terms that are there, the rarest first, equal ones in the order of the question. */
export function termLists(
  terms: readonly QueryTerm[],
  segments: readonly PlacedSegment[],
): readonly TermList[] {
  const lists: TermList[] = [];
  for (const [at, { units, weight }] of terms.entries()) {
    let count = 0;
    const ids: number[] = [];
    for (const placed of segments) {
      const id = placed.segment.terms.find(units, units.length);
      ids.push(id);
      if (id >= 0) count += countOf(placed, id);
    }
    if (count > 0) lists.push({ at, ids, count, weight: weight * Math.log(1 + MANY / count) });
  }
  return lists.sort((a, b) => (a.count === b.count ? a.at - b.at : a.count - b.count));
}

/** Adds the weight of a term to all sentences that hold it. */
export function gatherTerm(
  { ids, weight, count: size }: TermList,
  segments: readonly PlacedSegment[],
  { sums, found }: ScoreSheet,
  before: Gathered,
): Gathered {
  let { count, best } = before;
  for (let part = 0; part < segments.length; part++) {
    const placed = segments[part];
    const id = ids[part] ?? -1;
    if (placed === undefined || id < 0) continue;
    const { segment, base, dead } = placed;
    const { postings } = segment;
    const end = segment.lists[id + 1] ?? 0;
    for (let at = segment.lists[id] ?? 0; at < end; at++) {
      const posting = postings[at] ?? 0;
      if (dead?.[posting >>> 2] === 1) continue;
      const sentence = base + (posting >>> 2);
      const sum = sums[sentence] ?? 0;
      if (sum === 0) found[count++] = sentence;
      const more = sum + weight * (TIMES[posting & 3] ?? 1);
      sums[sentence] = more;
      if (more > best) best = more;
    }
  }
  return { count, best, looked: before.looked + size };
}

/** Adds the weight of a term to those of `sentences`, which are marked, that hold it. */
export function refineTerm(
  { ids, weight }: TermList,
  segments: readonly PlacedSegment[],
  { sums, marks }: ScoreSheet,
  sentences: Uint32Array,
): void {
  for (let part = 0; part < segments.length; part++) {
    const placed = segments[part];
    const id = ids[part] ?? -1;
    if (placed === undefined || id < 0) continue;
    const { segment, base } = placed;
    const { postings } = segment;
    const [start, end] = [segment.lists[id] ?? 0, segment.lists[id + 1] ?? 0];
    const isWalked = end - start <= sentences.length * WALKED;
    const count = isWalked ? end - start : sentences.length;
    for (let i = 0; i < count; i++) {
      const at = isWalked ? start + i : postingAt(segment, id, (sentences[i] ?? 0) - base);
      const posting = at < 0 ? 0 : (postings[at] ?? 0);
      const sentence = base + (posting >>> 2);
      if (at < 0 || marks[sentence] !== 1) continue;
      sums[sentence] = (sums[sentence] ?? 0) + weight * (TIMES[posting & 3] ?? 1);
    }
  }
}
