import { compareText, inOrder } from "../text/order.js";
import type { Match } from "./findPassages.js";
import { strength } from "./fit.js";
import type { Passage } from "./sourceSet.js";
import type { Statement } from "./statement.js";

/** Passages of one source that together may bear out one sentence. */
const PASSAGES_TOGETHER = 5;

/** How much of a claim one source covers with its best few passages together. */
export interface Coverage {
  readonly source: string;
  /** 0 to 1: share of the claim's weighted terms found. */
  readonly share: number;
  /** Its best single passage. */
  readonly best: Passage;
  readonly bestShare: number;
}

/** By the matches of a claim: the checks and the report ask for the same. */
const known = new WeakMap<readonly Match[], readonly Coverage[]>();

/** The coverage of each source that has any, best first. */
export function coverageOf(claim: Statement, matches: readonly Match[]): readonly Coverage[] {
  const coverage = known.get(matches) ?? computeCoverage(claim, matches);
  known.set(matches, coverage);
  return coverage;
}

function computeCoverage(claim: Statement, matches: readonly Match[]): readonly Coverage[] {
  const perSource = new Map<string, Match[]>();
  for (const match of matches) {
    const id = match.passage.home.source.id;
    const list = perSource.get(id);
    if (list === undefined) perSource.set(id, [match]);
    else if (list.length < PASSAGES_TOGETHER) list.push(match);
  }
  return [...perSource]
    .flatMap(([source, list]) => {
      const [first] = list;
      if (first === undefined) return [];
      const passages = list.map(({ passage }) => passage);
      return [
        { source, share: shareOf(claim, passages), best: first.passage, bestShare: first.share },
      ];
    })
    .sort((a, b) => inOrder(rank(b) - rank(a), compareText(a.source, b.source)));
}

const WHOLE = { there: undefined, neighbours: true } as const;

function rank({ share, bestShare }: Coverage): number {
  return share + bestShare;
}

function shareOf(claim: Statement, passages: readonly Passage[]): number {
  let total = 0;
  let got = 0;
  for (const term of claim.terms) {
    total += term.weight;
    let best = 0;
    for (const passage of passages) best = Math.max(best, strength(term, passage, WHOLE));
    got += term.weight * best;
  }
  return total === 0 ? 0 : got / total;
}
