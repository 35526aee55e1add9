import { compareText } from "../../text/order.js";
import { chooseBest } from "./chooseBest.js";
import type { LiveSegment } from "./liveSegment.js";
import type { QueryTerm } from "./query.js";
import { sourceOf } from "./segment.js";
import { gatherTerm, refineTerm, termLists, type Gathered, type TermList } from "./termLists.js";

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
  /** The ids of its sources that were asked for, by number. */
  readonly names: (string | undefined)[];
}

/** Room for the scores of all sentences; sums and marks are zero between two questions. */
export interface ScoreSheet {
  readonly sums: Float32Array;
  readonly found: Uint32Array;
  readonly values: Float32Array;
  /** 1 for a sentence that is among the best. */
  readonly marks: Uint8Array;
  /** How many terms each sentence has. */
  readonly lengths: Uint8Array;
  /** 1 for the first sentence of a source, 2 for its last, 3 for one that is both. */
  readonly edges: Uint8Array;
  /** The rank of each sentence by its source's id and its place there. */
  readonly order: Uint32Array;
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
/** Stands for the average length of a sentence in BM25; `MANY` in `termLists.ts` says why it is no count. */
const USUAL_LENGTH = 14;

/** At most `most` sentences that share most with the terms, best first, equal ones by source and place. */
export function bestSentences(
  terms: readonly QueryTerm[],
  segments: readonly PlacedSegment[],
  { sheet, most }: { readonly sheet: ScoreSheet; readonly most: number },
): readonly SearchHit[] {
  const { order } = sheet;
  const compare = (a: number, b: number): number => (order[a] ?? 0) - (order[b] ?? 0);
  const lists = termLists(terms, segments);
  let left = 0;
  for (const { weight } of lists) left += weight;
  let gathered: Gathered = { count: 0, best: 0, looked: 0 };
  let next = 0;
  for (const list of lists) {
    if (isEnough(gathered, list, left)) break;
    gathered = gatherTerm(list, segments, sheet, gathered);
    left -= list.weight;
    next += 1;
  }
  const found = sheet.found.subarray(0, gathered.count);
  const values = sheet.values.subarray(0, gathered.count);
  weigh(found, values, sheet);
  const chosen = chooseBest(found, values, { most: REFINED, compare });
  mark(sheet.marks, chosen, 1);
  for (let at = next; at < lists.length; at++) {
    const list = lists[at];
    if (list !== undefined) refineTerm(list, segments, sheet, chosen);
  }
  const scores = new Float32Array(chosen.length);
  for (let at = 0; at < chosen.length; at++) scores[at] = scoreOf(sheet, chosen[at] ?? 0);
  mark(sheet.sums, found, 0);
  mark(sheet.marks, chosen, 0);
  return ranked(chosen, scores, { segments, most, compare });
}

function mark(sheet: Float32Array | Uint8Array, sentences: Uint32Array, value: number): void {
  for (const sentence of sentences) sheet[sentence] = value;
}

/** The order of hits: the better score, then the source's id, then the place. */
export function byRank(a: SearchHit, b: SearchHit): number {
  return a.score === b.score ? byPlace(a, b) : b.score - a.score;
}

function byPlace(a: SearchHit, b: SearchHit): number {
  return a.source === b.source ? a.start - b.start : compareText(a.source, b.source);
}

function isEnough({ best, looked }: Gathered, next: TermList, left: number): boolean {
  const after = looked + next.count;
  if (looked === 0 || after <= GATHERED_LEAST) return false;
  return left <= best * GIVEN_UP || after > GATHERED_MOST;
}

// BM25's b and k1, for a term that is there once.
const SHORTNESS = Float64Array.from(
  { length: 256 },
  (_, length) => 2.2 / (1 + 1.2 * (0.25 + (0.75 * length) / USUAL_LENGTH)),
);

/** Writes beside each sentence what it is worth. */
function weigh(found: Uint32Array, values: Float32Array, { sums, lengths }: ScoreSheet): void {
  for (let at = 0; at < found.length; at++) {
    const sentence = found[at] ?? 0;
    values[at] = (sums[sentence] ?? 0) * (SHORTNESS[lengths[sentence] ?? 0] ?? 0);
  }
}

function valueOf({ sums, lengths }: ScoreSheet, sentence: number): number {
  return (sums[sentence] ?? 0) * (SHORTNESS[lengths[sentence] ?? 0] ?? 0);
}

/** What a sentence is worth with its neighbours: what stands before and after says a little of what it is about. */
function scoreOf(sheet: ScoreSheet, sentence: number): number {
  const edge = sheet.edges[sentence] ?? 0;
  const before = (edge & 1) === 0 ? valueOf(sheet, sentence - 1) : 0;
  const after = (edge & 2) === 0 ? valueOf(sheet, sentence + 1) : 0;
  return valueOf(sheet, sentence) + NEIGHBOUR * (before + after);
}

/** Where the sentences stand, how many of them are wanted, and which of two comes first. */
interface Ranking {
  readonly segments: readonly PlacedSegment[];
  readonly most: number;
  readonly compare: (a: number, b: number) => number;
}

/** The sentences with the best of `scores`, best first. */
function ranked(
  sentences: Uint32Array,
  scores: Float32Array,
  { segments, most, compare }: Ranking,
): readonly SearchHit[] {
  const all = new Uint32Array(sentences.length);
  for (let at = 0; at < all.length; at++) all[at] = at;
  const best = chooseBest(all, scores, {
    most,
    compare: (a, b) => compare(sentences[a] ?? 0, sentences[b] ?? 0),
  });
  const hits: SearchHit[] = [];
  for (const at of best) {
    const sentence = sentences[at] ?? 0;
    const placed = segments[partOf(segments, sentence)];
    if (placed === undefined) continue;
    const here = sentence - placed.base;
    const { starts, ends } = placed.segment;
    const source = nameOf(placed, here);
    hits.push({ source, start: starts[here] ?? 0, end: ends[here] ?? 0, score: scores[at] ?? 0 });
  }
  return hits.sort(byRank);
}

/** The id of the source that a sentence of a segment belongs to. */
function nameOf({ segment, names }: PlacedSegment, sentence: number): string {
  const source = sourceOf(segment, sentence);
  return (names[source] ??= segment.ids.textOf(source));
}

function partOf(segments: readonly PlacedSegment[], sentence: number): number {
  let part = segments.length - 1;
  while (part > 0 && (segments[part]?.base ?? 0) > sentence) part -= 1;
  return part;
}
