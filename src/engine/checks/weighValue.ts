import { fitOf, presence, strength } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import { dates } from "../mentions/dates/index.js";
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
  /** The same for the words of the value's own phrase. */
  readonly local: number;
  /** Weight of the words found; little is chance. */
  readonly mass: number;
  /** Whether the two values are said to be of the same, in so many words. */
  readonly surelySame: boolean;
}

/** What the weighing comes to. */
export interface Weighing<M> {
  readonly verdict: Verdict;
  readonly sureness: number;
  /** The best of each source, best first. */
  readonly supports: readonly Weighed<M>[];
  readonly rivals: readonly Weighed<M>[];
}

/** What a kind of value must answer to be weighed. */
export interface ValueKind<M extends MentionBase<string>> {
  readonly isOne: (mention: Mention) => mention is M & Mention;
  readonly compare: (inDraft: M, inSource: M, passage: Passage) => Likeness;
  /** Factor for what the values are of: 1 the same thing, near 0 another, between where it isn't said. */
  readonly sameThing: (inDraft: M, inSource: M) => number;
  /** Whether both say in so many words that they are of the same: `200 fighters`, `300 militiamen`. */
  readonly isSurelySame: (inDraft: M, inSource: M) => boolean;
  /** How much its own digits tell: 1 for a value that is hardly met by chance (18,400), 0 for `two`. */
  readonly telling: (inDraft: M) => number;
}

/** A value is borne out by its own surroundings from here. */
const BORNE_OUT = 0.5;
/** A phrase that a source has around the same value bears it out, whatever else the sentence says. */
const BORNE_OUT_LOCALLY = 0.75;
/** A rival speaks of the same thing from here, where the draft's value stands nowhere. */
const RIVAL_OF_NONE = 0.42;
/** A rival outweighs a support from here, and by so much: more where the support is no bad one. */
const RIVAL_OF_SOME = 0.56;
const RIVAL_LEAD = 0.2;
const LEAD_OVER_GOOD = 0.35;
const GOOD = 0.4;
/** A value that tells much by itself is its own support. */
const TELLING_BONUS = 0.12;
/** Two sources disagree where both speak of the same thing as the draft so surely, and as each other. */
const DISPUTE = 0.6;
const DISPUTE_LOCAL = 0.6;
const MUTUAL = 0.3;
/** Or where both count the same, and nothing much speaks against it. */
const DISPUTE_OF_SAME = 0.45;
/** What both date, but to different days, is hardly the same. */
const OF_ANOTHER_DAY = 0.65;
/** Fewer words in common than this weight are chance. */
const LEAST_MASS = 0.9;

/**
 * Judges one value of a claim: supported where a source gives it of the same thing; contradicted where one gives
 * another and none this; disputed where sources differ; unsupported where none speaks of it. A value that the claim
 * itself gives besides is no rival.
 */
export function weighValue<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Weighing<M> {
  const besides = claim.statement.mentions.filter(kind.isOne).filter((other) => other !== mention);
  const weighed: Weighed<M>[] = [];
  for (const { passage } of claim.matches) {
    for (const value of passage.statement.mentions) {
      if (!kind.isOne(value)) continue;
      const likeness = kind.compare(mention, value, passage);
      if (likeness === "incomparable") continue;
      if (
        likeness === "different" &&
        besides.some((other) => kind.compare(other, value, passage) === "same")
      ) {
        continue;
      }
      const { share, local, mass } = fitOf({
        claim: claim.statement,
        without: mention.span,
        passage,
        around: value.span,
      });
      const same =
        kind.sameThing(mention, value) *
        (value.kind !== "date" && isOfAnotherDay(claim, passage) ? OF_ANOTHER_DAY : 1);
      const surelySame = kind.isSurelySame(mention, value);
      weighed.push({
        value,
        passage,
        likeness,
        share: share * same,
        local: local * same,
        mass,
        surelySame,
      });
    }
  }
  const supports = best(weighed.filter(({ likeness }) => likeness === "same"));
  const rivals = best(
    weighed.filter(
      ({ likeness, mass, surelySame }) =>
        likeness === "different" && (surelySame || mass >= LEAST_MASS),
    ),
  );
  return { ...decide(claim, supports, rivals, kind.telling(mention)), supports, rivals };
}

function decide<M extends MentionBase<string>>(
  claim: Claim,
  supports: readonly Weighed<M>[],
  rivals: readonly Weighed<M>[],
  telling: number,
): { verdict: Verdict; sureness: number } {
  const support = (supports[0]?.share ?? 0) + TELLING_BONUS * telling;
  const local = Math.max(0, ...supports.map((one) => one.local));
  const rival = rivals[0]?.share ?? 0;
  if (supports.length === 0) {
    return rival >= RIVAL_OF_NONE
      ? { verdict: "contradicted", sureness: Math.min(1, 0.5 + rival / 2) }
      : { verdict: "unsupported", sureness: 0.8 - rival / 4 };
  }
  const outweighed =
    rival >= RIVAL_OF_SOME &&
    rival - support >= (support >= GOOD ? LEAD_OVER_GOOD : RIVAL_LEAD) &&
    !(local >= BORNE_OUT_LOCALLY && local >= (rivals[0]?.local ?? 0));
  if (outweighed) return { verdict: "contradicted", sureness: 0.5 + (rival - support) / 2 };
  return support >= BORNE_OUT && rivals.some((other) => disputes(claim, other, supports))
    ? { verdict: "disputed", sureness: 0.6 }
    : { verdict: "supported", sureness: Math.max(support, 0.3) };
}

/** Whether another source gives this value for the same thing, and does not give the draft's as well. */
function disputes<M extends MentionBase<string>>(
  claim: Claim,
  other: Weighed<M>,
  supports: readonly Weighed<M>[],
): boolean {
  const support = supports[0]?.share ?? 0;
  const givesBoth = supports.some(
    (one) => one.passage.home === other.passage.home && one.share >= other.share - 0.15,
  );
  if (givesBoth || supports.some((one) => isScopedApart(claim, one, other))) return false;
  const mutual = Math.max(...supports.map((one) => mutualFit(one, other)));
  return (
    (other.share >= Math.max(DISPUTE, support - 0.15) &&
      other.local >= DISPUTE_LOCAL &&
      mutual >= MUTUAL) ||
    (other.surelySame && other.share >= DISPUTE_OF_SAME && other.local >= DISPUTE_OF_SAME)
  );
}

/**
 * Whether the claim names somebody whom the supporting passage names and the other source's does not: `the USGS
 * measured 6.2` is not disputed by another institute's 6.1.
 */
function isScopedApart<M>(claim: Claim, support: Weighed<M>, other: Weighed<M>): boolean {
  return claim.statement.terms.some(
    (term) =>
      term.at >= 0 &&
      term.entities.length > 0 &&
      presence(term, support.passage.statement).found >= 0.9 &&
      strength(term, other.passage, { there: undefined, neighbours: true }) === 0,
  );
}

/** Whether claim and passage both give days, and none of the one's is one of the other's. */
function isOfAnotherDay({ statement }: Claim, passage: Passage): boolean {
  const own = statement.mentions.filter((mention) => mention.kind === "date");
  const there = passage.statement.mentions.filter((mention) => mention.kind === "date");
  const likenesses = own.flatMap((day) => there.map((other) => dates.compare(day, other)));
  return likenesses.includes("different") && !likenesses.includes("same");
}

/** How well one source's passage speaks of what the other's does around its value. */
function mutualFit<M extends MentionBase<string>>(one: Weighed<M>, other: Weighed<M>): number {
  return fitOf({
    claim: one.passage.statement,
    without: one.value.span,
    passage: other.passage,
    around: other.value.span,
  }).share;
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
