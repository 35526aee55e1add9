import { clausesOf } from "./clauses.js";
import { fitOf } from "./fit.js";
import { replaceLeast } from "./leastHeap.js";
import { entityKey, type Passage, type SourceSet } from "./sourceSet.js";
import type { Statement, Term } from "./statement.js";

/** A passage and how well it speaks of a whole claim. */
export interface Match {
  readonly passage: Passage;
  /** Share of the claim's terms found in it, neighbours and headings included. */
  readonly share: number;
}

/** Passages looked at more closely for one claim. */
const MOST_CANDIDATES = 56;
/** Passages looked at for one of its clauses, where it has several. */
const MOST_FOR_A_CLAUSE = 12;

/**
 * The passages that speak most of what `claim` says, best first; the order of the sources breaks no tie. A clause that
 * one source alone speaks of finds it however much the others say of the rest.
 */
export function findPassages(claim: Statement, set: SourceSet): readonly Match[] {
  const whole = bestOf(scoresOf(claim.terms, set), set, MOST_CANDIDATES);
  const found =
    whole.length < MOST_CANDIDATES ? whole : [...new Set([...whole, ...ofClauses(claim, set)])];
  return found
    .map((passage) => ({ passage, share: fitOf({ claim, passage }).share }))
    .sort((a, b) => first(b.share - a.share, a.passage.number - b.passage.number));
}

function ofClauses({ sentence, terms }: Statement, set: SourceSet): readonly Passage[] {
  const clauses = clausesOf(sentence);
  const numbers = new Set(clauses);
  if (numbers.size === 1) return [];
  return [...numbers].flatMap((clause) => {
    const own = terms.filter(({ at }) => clauses[at] === clause);
    return bestOf(scoresOf(own, set), set, MOST_FOR_A_CLAUSE);
  });
}

// Numbers run by source and place.
function first(order: number, byPlace: number): number {
  return order === 0 ? byPlace : order;
}

/** The passages that have anything of a claim, and how much. */
interface Scores {
  /** By a passage's number. */
  readonly scores: Float64Array;
  /** Numbers of passages: the first `count` of them. */
  readonly found: Uint32Array;
  readonly count: number;
}

/** A passage has the weight of each term that stands in it, less where the term stands in many sentences of its source. */
function scoresOf(terms: readonly Term[], set: SourceSet): Scores {
  const { homes, postings, passages } = set;
  const scores = new Float64Array(passages.length);
  const found = new Uint32Array(passages.length);
  let count = 0;
  // By passage and by source: the term that was last dealt with there, counted from 1.
  const seenFor = new Uint32Array(passages.length);
  const gainFor = new Uint32Array(set.indexed.length);
  const gains = new Float64Array(set.indexed.length);
  for (const [at, term] of terms.entries()) {
    const counts = countsIn(set, term);
    for (const key of keysOf(term)) {
      const list = postings.get(key);
      if (list === undefined) continue;
      for (const number of list) {
        if (seenFor[number] === at + 1) continue;
        if (seenFor[number] === 0) found[count++] = number;
        seenFor[number] = at + 1;
        const home = homes[number] ?? 0;
        if (gainFor[home] !== at + 1) {
          gainFor[home] = at + 1;
          const length = set.indexed[home]?.passages.length ?? 1;
          gains[home] = term.weight * (1 - 0.7 * (Math.max(1, counts[home] ?? 1) / length));
        }
        scores[number] = (scores[number] ?? 0) + (gains[home] ?? 0);
      }
    }
  }
  return { scores, found, count };
}

function keysOf({ key, stems, entities }: Term): readonly string[] {
  return stems.length + entities.length === 0 ? [key] : [key, ...stems, ...entities.map(entityKey)];
}

/** In how many sentences of each source a term's key stands. */
function countsIn({ homes, indexed, postings }: SourceSet, { key }: Term): Uint32Array {
  const counts = new Uint32Array(indexed.length);
  for (const number of postings.get(key) ?? []) {
    const home = homes[number] ?? 0;
    counts[home] = (counts[home] ?? 0) + 1;
  }
  return counts;
}

function bestOf(
  { scores, found, count }: Scores,
  { passages }: SourceSet,
  most: number,
): readonly Passage[] {
  const scoreOf = (number: number): number => scores[number] ?? 0;
  const limit = nthLargest(found.subarray(0, count), scores, most);
  const best: number[] = [];
  for (let at = 0; at < count; at++) {
    const number = found[at] ?? 0;
    if (scoreOf(number) >= limit) best.push(number);
  }
  return best
    .sort((a, b) => first(scoreOf(b) - scoreOf(a), a - b))
    .slice(0, most)
    .flatMap((number) => passages[number] ?? []);
}

/** The score that the last of the candidates has; 0 where there are fewer. A heap of the largest so far, the least on top. */
function nthLargest(found: Uint32Array, scores: Float64Array, most: number): number {
  if (found.length <= most) return 0;
  const heap = new Float64Array(most);
  for (const number of found) {
    const score = scores[number] ?? 0;
    if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
  }
  return heap[0] ?? 0;
}
