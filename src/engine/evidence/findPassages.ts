import { compareText, inOrder } from "../text/order.js";
import { fitOf } from "./fit.js";
import { entityKey, type Passage, type SourceSet } from "./sourceSet.js";
import type { Statement } from "./statement.js";

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
  const scores = new Map<Passage, number>();
  for (const term of claim.terms) {
    const lists = [term.key, ...term.stems, ...term.entities.map(entityKey)].flatMap((key) => {
      const list = set.passagesOf.get(key);
      return list === undefined ? [] : [list];
    });
    const seen = new Set<Passage>();
    for (const passage of lists.flat()) {
      if (seen.has(passage)) continue;
      seen.add(passage);
      const commonness =
        (passage.home.sentenceCounts.get(term.key) ?? 1) / passage.home.passages.length;
      scores.set(passage, (scores.get(passage) ?? 0) + term.weight * (1 - 0.7 * commonness));
    }
  }
  return [...scores]
    .sort(([a, x], [b, y]) => inOrder(y - x, before(a, b)))
    .slice(0, MOST_CANDIDATES)
    .map(([passage]) => ({ passage, share: fitOf({ claim, passage }).share }))
    .sort((a, b) => inOrder(b.share - a.share, before(a.passage, b.passage)));
}

function before(a: Passage, b: Passage): number {
  return inOrder(compareText(a.home.source.id, b.home.source.id), a.at - b.at);
}
