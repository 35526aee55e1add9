import type { MentionBase } from "../mentions/mention.js";
import type { Verdict } from "../report/report.js";
import { presence, strength } from "../evidence/fit.js";
import { overlaps } from "../text/span.js";
import { belongsToRival } from "./belongsToRival.js";
import { disputes } from "./disputes.js";
import { speaksOfAllIn } from "./ownCell.js";
import type { Rule } from "./rules.js";
import type { Weighed, Weights } from "./weighed.js";

/** A verdict, and how sure it is, 0 to 1. */
export interface Decision {
  readonly verdict: Verdict;
  readonly sureness: number;
  /** What decided. */
  readonly rule: Rule;
}

/** A value is borne out by its own surroundings from here. */
const BORNE_OUT = 0.5;
/** A phrase that a source has around the same value bears it out, whatever else the sentence says. */
const BORNE_OUT_LOCALLY = 0.75;
/** Below this, a source that has the value has it for something else. */
const CHANCE = 0.2;
/** Below this, the passage has none of the draft's words: the value stands there by chance, unless it is a telling one. */
const NOTHING_SHARED = 0.06;
/** A claim with fewer words of its own (`He hopes for £150`) may be said in quite others. */
const LEAST_SAID = 2;
/** A rival speaks of the same thing from here, where the draft's value stands nowhere. */
const RIVAL_OF_NONE = 0.42;
/** Where it stands for something else. */
const RIVAL_OF_CHANCE = 0.5;
/** A rival outweighs a support from here, and by so much: more where the support is no bad one. */
const RIVAL_OF_SOME = 0.56;
const RIVAL_LEAD = 0.2;
const LEAD_OVER_GOOD = 0.35;
const GOOD = 0.4;
/** A value that tells much by itself is its own support. */
const TELLING_BONUS = 0.12;

/** The verdict on one value: see `weighValue`. */
export function decide<M extends MentionBase<string>>(weights: Weights<M>): Decision {
  const { supports, rivals, telling } = weights;
  const rival = rivals[0]?.share ?? 0;
  if (supports.length === 0) {
    return rival >= RIVAL_OF_NONE
      ? {
          verdict: "contradicted",
          sureness: Math.min(1, 0.5 + rival / 2),
          rule: "another given",
        }
      : { verdict: "unsupported", sureness: 0.8 - rival / 4, rule: "not given" };
  }
  const support = supports[0]?.share ?? 0;
  if (support < NOTHING_SHARED && telling < 1 && massOf(weights) >= LEAST_SAID)
    return rival >= RIVAL_OF_NONE
      ? { verdict: "contradicted", sureness: 0.5 + rival / 4, rule: "chance, another given" }
      : { verdict: "unsupported", sureness: 0.6 - rival / 4, rule: "chance" };
  if (isCellOfOther(weights))
    return { verdict: "contradicted", sureness: 0.9, rule: "cell of another" };
  if (isOutweighed(weights) || belongsToRival(weights)) {
    // Some source says so of the same, in so many words: then they differ, and none is simply wrong.
    if (supports.some(isSurelyGiven))
      return { verdict: "disputed", sureness: 0.5, rule: "sources differ" };
    const lead = Math.max(0, rival - support);
    return { verdict: "contradicted", sureness: 0.5 + lead / 2, rule: "outweighed" };
  }
  return support >= BORNE_OUT && rivals.some((other) => disputes(weights, other))
    ? { verdict: "disputed", sureness: 0.6, rule: "sources differ" }
    : { verdict: "supported", sureness: Math.max(support, 0.3), rule: "given" };
}

/** Weight of the words that the claim itself has beside the value. */
function massOf<M extends MentionBase<string>>({ claim, mention }: Weights<M>): number {
  return claim.statement.terms
    .filter(({ at, span }) => at >= 0 && !overlaps(span, mention.span))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** A source gives the value for what is surely the same from here. */
const SURELY_GIVEN = 0.35;

function isSurelyGiven<M>({ surelySame, share }: Weighed<M>): boolean {
  return surelySame && share >= SURELY_GIVEN;
}

/** Whether the very cell that the claim speaks of has another value, and the draft's stands only where others are spoken of. */
function isCellOfOther<M extends MentionBase<string>>(weights: Weights<M>): boolean {
  const { supports, rivals } = weights;
  const [best] = rivals;
  return (
    best?.ownCell === true &&
    supports.every(
      ({ ownCell, passage }) =>
        !ownCell && (passage === best.passage || !speaksOfAllIn(weights, passage, best.passage)),
    )
  );
}

function isOutweighed<M extends MentionBase<string>>(weights: Weights<M>): boolean {
  const { supports, rivals, telling } = weights;
  const [best] = rivals;
  const plain = supports[0]?.share ?? 0;
  if (best === undefined) return false;
  if (plain < CHANCE && telling < 1) return best.share >= RIVAL_OF_CHANCE;
  const support = plain + TELLING_BONUS * telling;
  const local = Math.max(0, ...supports.map((one) => one.local));
  return (
    best.share >= RIVAL_OF_SOME &&
    best.share - support >= leadOver(weights, support) &&
    !(local >= BORNE_OUT_LOCALLY && local >= best.local)
  );
}

/** How much better than a support of that share the best rival must be. */
function leadOver<M extends MentionBase<string>>(
  { claim, mention, supports, rivals }: Weights<M>,
  support: number,
): number {
  const [best] = rivals;
  const lacksName = claim.statement.terms.some(
    (term) =>
      term.entities.length > 0 &&
      !overlaps(term.span, mention.span) &&
      best !== undefined &&
      presence(term, best.passage.statement).found === 1 &&
      supports.every(({ passage }) => strength(term, passage, NEAR_BY) < HALF_A_NAME),
  );
  return support >= GOOD && !lacksName ? LEAD_OVER_GOOD : RIVAL_LEAD;
}

/** `Bank` alone of `World Bank` is no name found. */
const HALF_A_NAME = 0.3;
const NEAR_BY = { there: undefined, neighbours: true } as const;
