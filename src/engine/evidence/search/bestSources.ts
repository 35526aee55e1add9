import { compareText, inOrder } from "../../text/order.js";
import type { SearchHit } from "./bestSentences.js";

/** A source with the passages that were found in it. */
export interface SourceHit {
  readonly source: string;
  /** Its best passages together: the second and third count less. */
  readonly score: number;
  /** Best first. */
  readonly passages: readonly SearchHit[];
}

/** What the best passage of a source counts, the second, the third. */
const SHARES = [1, 0.3, 0.15] as const;

/** The hits by source, the best source first. `hits` are ranked. */
export function bestSources(hits: readonly SearchHit[]): readonly SourceHit[] {
  const bySource = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const known = bySource.get(hit.source);
    if (known === undefined) bySource.set(hit.source, [hit]);
    else known.push(hit);
  }
  return [...bySource]
    .map(([source, passages]) => ({ source, passages, score: together(passages) }))
    .sort((a, b) => inOrder(b.score - a.score, compareText(a.source, b.source)));
}

function together(passages: readonly SearchHit[]): number {
  return SHARES.reduce((sum, share, at) => sum + share * (passages[at]?.score ?? 0), 0);
}
