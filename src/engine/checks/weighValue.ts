import { fitOf } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Likeness, MentionBase } from "../mentions/mention.js";
import type { Mention } from "../mentions/index.js";
import type { Verdict } from "../report/report.js";
import type { Claim } from "./check.js";

/** A source's value for the draft's, and how likely it is of the same thing. */
export interface Weighed<M> {
  readonly value: M;
  readonly passage: Passage;
  readonly likeness: Exclude<Likeness, "incomparable">;
  /** 0 to 1: how well what surrounds the two values agrees. */
  readonly share: number;
}

/** What the weighing comes to. */
export interface Weighing<M> {
  readonly verdict: Verdict;
  readonly sureness: number;
  readonly supports: readonly Weighed<M>[];
  readonly rivals: readonly Weighed<M>[];
}

/** What a kind of value must answer to be weighed. */
export interface ValueKind<M extends MentionBase<string>> {
  readonly isOne: (mention: Mention) => mention is M & Mention;
  readonly compare: (inDraft: M, inSource: M) => Likeness;
  /** Factor for what the values are of: 1 the same thing, near 0 another, between where it isn't said. */
  readonly sameThing: (inDraft: M, inSource: M) => number;
}

/** A value is borne out by its own surroundings from here. */
const BORNE_OUT = 0.5;
/** A rival speaks of the same thing from here, where the draft's value stands nowhere. */
const RIVAL_OF_NONE = 0.42;
/** A rival outweighs a support from here, and by so much. */
const RIVAL_OF_SOME = 0.56;
const RIVAL_LEAD = 0.2;
/** Two sources disagree where both speak of the same thing so surely. */
const DISPUTE = 0.6;

/**
 * Judges one value of a claim: supported where a source gives it of the same thing; contradicted where one gives
 * another and none this; disputed where sources differ; unsupported where none speaks of it.
 */
export function weighValue<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Weighing<M> {
  const weighed: Weighed<M>[] = [];
  for (const { passage } of claim.matches) {
    for (const value of passage.statement.mentions) {
      if (!kind.isOne(value)) continue;
      const likeness = kind.compare(mention, value);
      if (likeness === "incomparable") continue;
      const fit = fitOf({
        claim: claim.statement,
        without: mention.span,
        passage,
        around: value.span,
      });
      weighed.push({ value, passage, likeness, share: fit.share * kind.sameThing(mention, value) });
    }
  }
  const supports = best(weighed.filter(({ likeness }) => likeness === "same"));
  const rivals = best(weighed.filter(({ likeness }) => likeness === "different"));
  return { ...decide(supports, rivals), supports, rivals };
}

function decide<M>(
  supports: readonly Weighed<M>[],
  rivals: readonly Weighed<M>[],
): { verdict: Verdict; sureness: number } {
  const support = supports[0]?.share ?? 0;
  const rival = rivals[0]?.share ?? 0;
  if (supports.length === 0) {
    return rival >= RIVAL_OF_NONE
      ? { verdict: "contradicted", sureness: Math.min(1, 0.5 + rival / 2) }
      : { verdict: "unsupported", sureness: 0.8 - rival / 4 };
  }
  if (support >= BORNE_OUT || support >= rival - RIVAL_LEAD || rival < RIVAL_OF_SOME) {
    const disputed = rivals.some(
      (other) =>
        other.share >= DISPUTE &&
        other.share >= support - 0.15 &&
        !supports.some(
          (one) => one.passage.home === other.passage.home && one.share >= other.share - 0.15,
        ),
    );
    return disputed && support >= BORNE_OUT
      ? { verdict: "disputed", sureness: 0.6 }
      : { verdict: "supported", sureness: Math.max(support, 0.3) };
  }
  return { verdict: "contradicted", sureness: 0.5 + (rival - support) / 2 };
}

/** The best of each source, best first. */
function best<M>(weighed: readonly Weighed<M>[]): readonly Weighed<M>[] {
  const perSource = new Map<string, Weighed<M>>();
  for (const one of weighed) {
    const id = one.passage.home.source.id;
    const known = perSource.get(id);
    if (known === undefined || one.share > known.share) perSource.set(id, one);
  }
  return [...perSource.values()].sort(
    (a, b) => b.share - a.share || (a.passage.home.source.id < b.passage.home.source.id ? -1 : 1),
  );
}
