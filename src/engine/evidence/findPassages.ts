import { compareText, inOrder } from "../text/order.js";
import { fitOf } from "./fit.js";
import { entityKey, type IndexedSource, type Passage, type SourceSet } from "./sourceSet.js";
import type { Statement, Term } from "./statement.js";

/** A passage and how well it speaks of a whole claim. */
export interface Match {
  readonly passage: Passage;
  /** Share of the claim's terms found in it, neighbours and headings included. */
  readonly share: number;
}

/** Passages looked at more closely for one claim. */
const MOST_CANDIDATES = 80;

/** The passages that speak most of what `claim` says, best first; the order of the sources breaks no tie. */
export function findPassages(claim: Statement, set: SourceSet): readonly Match[] {
  const scores = new Float64Array(set.passageCount);
  const seenFor = new Uint32Array(set.passageCount);
  const found: Passage[] = [];
  for (const [at, term] of claim.terms.entries()) {
    let home: IndexedSource | undefined;
    let gain = 0;
    for (const key of [term.key, ...term.stems, ...term.entities.map(entityKey)]) {
      for (const passage of set.passagesOf.get(key) ?? []) {
        const { number } = passage;
        if (seenFor[number] === at + 1) continue;
        if (seenFor[number] === 0) found.push(passage);
        seenFor[number] = at + 1;
        // Lists run source by source.
        if (passage.home !== home) gain = term.weight * (1 - 0.7 * commonness(passage.home, term));
        home = passage.home;
        scores[number] = (scores[number] ?? 0) + gain;
      }
    }
  }
  return bestOf(found, scores)
    .map((passage) => ({ passage, share: fitOf({ claim, passage }).share }))
    .sort((a, b) => inOrder(b.share - a.share, before(a.passage, b.passage)));
}

/** In what share of a source's sentences a term stands. */
function commonness({ sentenceCounts, passages }: IndexedSource, { key }: Term): number {
  return (sentenceCounts.get(key) ?? 1) / passages.length;
}

function bestOf(found: readonly Passage[], scores: Float64Array): readonly Passage[] {
  const scoreOf = ({ number }: Passage): number => scores[number] ?? 0;
  const values = Float64Array.from(found, scoreOf).sort();
  // Of those that are surely not among the first none needs its place.
  const limit = values[values.length - MOST_CANDIDATES] ?? 0;
  return found
    .filter((passage) => scoreOf(passage) >= limit)
    .sort((a, b) => inOrder(scoreOf(b) - scoreOf(a), before(a, b)))
    .slice(0, MOST_CANDIDATES);
}

function before(a: Passage, b: Passage): number {
  return inOrder(compareText(a.home.source.id, b.home.source.id), a.at - b.at);
}
