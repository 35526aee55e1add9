import { compareText, inOrder } from "../../text/order.js";
import { chooseBest } from "./chooseBest.js";
import { countOf, type LiveSegment } from "./liveSegment.js";
import type { QueryTerm } from "./query.js";
import { postingAt, sourceOf } from "./segment.js";

/** A sentence of a source that shares terms with what was looked for. */
export interface SearchHit {
  /** The source's id. */
  readonly source: string;
  /** Where it stands in the source's `plain`. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A segment with the number that its first sentence has among all. */
export interface PlacedSegment extends LiveSegment {
  readonly base: number;
}

/** Room for the scores of all sentences; the sums are zero between two questions. */
export interface ScoreSheet {
  readonly sums: Float32Array;
  readonly found: Uint32Array;
  readonly values: Float32Array;
  /** How many terms each sentence has. */
  readonly lengths: Uint8Array;
}

/** Sentences are gathered from the postings of the rarest terms: so many of them at least, and so many at most. */
const GATHERED_LEAST = 1500;
const GATHERED_MOST = 60_000;
/** A sentence that holds none of the terms gathered is given up once the others weigh less than this share of the best. */
const GIVEN_UP = 0.8;
/** So many of the best are then looked up in the postings of the other terms; no more can be found. */
export const REFINED = 160;
/** How much of a neighbouring sentence's score counts. */
const NEIGHBOUR = 0.06;
/** What a term counts that is there once, twice, three times, more often. */
const TIMES = [1, 1.3, 1.45, 1.5] as const;
/**
 * These stand for the number of sentences and their average length in BM25. As constants they keep a source that
 * shares no term with the question from changing any score.
 */
const MANY = 1 << 22;
const USUAL_LENGTH = 14;

/** At most `most` sentences that share most with the terms, best first, equal ones by source and place. */
export function bestSentences(
  terms: readonly QueryTerm[],
  segments: readonly PlacedSegment[],
  { sheet, most }: { readonly sheet: ScoreSheet; readonly most: number },
): readonly SearchHit[] {
  const compare = (a: number, b: number): number =>
    byPlace(placeOf(segments, a), placeOf(segments, b));
  const lists = terms.flatMap((term, at) => listOf(term, at, segments));
  lists.sort((a, b) => inOrder(a.count - b.count, a.at - b.at));
  let left = lists.reduce((sum, { weight }) => sum + weight, 0);
  let gathered: Gathered = { count: 0, best: 0, looked: 0 };
  let next = 0;
  for (const list of lists) {
    if (isEnough(gathered, list, left)) break;
    gathered = gather(list, segments, sheet, gathered);
    left -= list.weight;
    next += 1;
  }
  const { count } = gathered;
  const { sums, values, found } = sheet;
  for (let i = 0; i < count; i++) {
    const sentence = found[i] ?? 0;
    values[i] = (sums[sentence] ?? 0) * shortness(sheet, sentence);
  }
  const chosen = chooseBest(found.subarray(0, count), values.subarray(0, count), {
    most: REFINED,
    compare,
  });
  for (const list of lists.slice(next)) refine(list, segments, sheet, chosen);
  const scores = Float32Array.from(
    chosen,
    (sentence) => valueOf(sheet, sentence) + NEIGHBOUR * neighbours(segments, sheet, sentence),
  );
  for (let i = 0; i < count; i++) sums[found[i] ?? 0] = 0;
  const scoreOf = new Map(Array.from(chosen, (sentence, at) => [sentence, scores[at] ?? 0]));
  const best = chooseBest(chosen, scores, { most, compare });
  return Array.from(best, (sentence) => ({
    ...placeOf(segments, sentence),
    score: scoreOf.get(sentence) ?? 0,
  })).sort(byRank);
}

/** The order of hits: the better score, then the source's id, then the place. */
export function byRank(a: SearchHit, b: SearchHit): number {
  return a.score === b.score ? byPlace(a, b) : b.score - a.score;
}

type Place = Omit<SearchHit, "score">;

function byPlace(a: Place, b: Place): number {
  return inOrder(compareText(a.source, b.source), a.start - b.start);
}

/** A term with its number in each segment (-1: not there), how many sentences hold it, and what it counts. */
interface TermList {
  readonly at: number;
  readonly ids: readonly number[];
  readonly count: number;
  readonly weight: number;
}

function listOf(
  { units, weight }: QueryTerm,
  at: number,
  segments: readonly PlacedSegment[],
): readonly TermList[] {
  let count = 0;
  const ids = segments.map((placed) => {
    const id = placed.segment.terms.find(units, units.length);
    count += id < 0 ? 0 : countOf(placed, id);
    return id;
  });
  return count === 0 ? [] : [{ at, ids, count, weight: weight * Math.log(1 + MANY / count) }];
}

/** What came of the terms so far: sentences found, the best one's sum, postings looked at. */
interface Gathered {
  readonly count: number;
  readonly best: number;
  readonly looked: number;
}

function isEnough({ best, looked }: Gathered, next: TermList, left: number): boolean {
  const after = looked + next.count;
  if (looked === 0 || after <= GATHERED_LEAST) return false;
  return left <= best * GIVEN_UP || after > GATHERED_MOST;
}

/** Adds the weight of a term to all sentences that hold it. */
function gather(
  { ids, weight, count: size }: TermList,
  segments: readonly PlacedSegment[],
  { sums, found }: ScoreSheet,
  before: Gathered,
): Gathered {
  let { count, best } = before;
  for (const [part, { segment, base, dead }] of segments.entries()) {
    const id = ids[part] ?? -1;
    if (id < 0) continue;
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

/** Adds the weight of a term to those of `sentences` that hold it. */
function refine(
  { ids, weight }: TermList,
  segments: readonly PlacedSegment[],
  { sums }: ScoreSheet,
  sentences: Uint32Array,
): void {
  for (const sentence of sentences) {
    const part = partOf(segments, sentence);
    const placed = segments[part];
    const id = ids[part] ?? -1;
    if (placed === undefined || id < 0) continue;
    const at = postingAt(placed.segment, id, sentence - placed.base);
    if (at < 0) continue;
    const times = (placed.segment.postings[at] ?? 0) & 3;
    sums[sentence] = (sums[sentence] ?? 0) + weight * (TIMES[times] ?? 1);
  }
}

/** What stands before and after says a little of what a sentence is about. */
function neighbours(
  segments: readonly PlacedSegment[],
  sheet: ScoreSheet,
  sentence: number,
): number {
  const placed = segments[partOf(segments, sentence)];
  if (placed === undefined) return 0;
  const { segment, base } = placed;
  const source = sourceOf(segment, sentence - base);
  const first = base + (segment.firsts[source] ?? 0);
  const end = base + (segment.firsts[source + 1] ?? 0);
  const before = sentence > first ? valueOf(sheet, sentence - 1) : 0;
  return before + (sentence + 1 < end ? valueOf(sheet, sentence + 1) : 0);
}

function placeOf(segments: readonly PlacedSegment[], sentence: number): Place {
  const placed = segments[partOf(segments, sentence)];
  if (placed === undefined) return { source: "", start: 0, end: 0 };
  const { segment, base } = placed;
  const at = sentence - base;
  return {
    source: segment.ids.textOf(sourceOf(segment, at)),
    start: segment.starts[at] ?? 0,
    end: segment.ends[at] ?? 0,
  };
}

function partOf(segments: readonly PlacedSegment[], sentence: number): number {
  let part = segments.length - 1;
  while (part > 0 && (segments[part]?.base ?? 0) > sentence) part -= 1;
  return part;
}

// BM25's b and k1, for a term that is there once.
const SHORTNESS = Float64Array.from(
  { length: 256 },
  (_, length) => 2.2 / (1 + 1.2 * (0.25 + (0.75 * length) / USUAL_LENGTH)),
);

function shortness({ lengths }: ScoreSheet, sentence: number): number {
  return SHORTNESS[lengths[sentence] ?? 0] ?? 0;
}

function valueOf(sheet: ScoreSheet, sentence: number): number {
  return (sheet.sums[sentence] ?? 0) * shortness(sheet, sentence);
}
