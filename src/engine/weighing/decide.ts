import type { Passage } from "../evidence/sourceSet.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Verdict } from "../report/report.js";
import { valuePoints } from "../report/strictness.js";
import {
  disputes,
  isAnotherAccount,
  isAsFirmlyTold,
  isBorneOut,
  isCountedBeside,
  mayDispute,
} from "./disputes.js";
import { givenAsSaid } from "./givenAsSaid.js";
import { chancesOf, oddsOf } from "./model.js";
import { speaksOfAllIn } from "./ownCell.js";
import type { Rule } from "./rules.js";
import { isToldOfOtherColumn } from "./toldOfColumn.js";
import { isToldOfOtherRow } from "./toldOfRow.js";
import type { Scored, Weights } from "./weighed.js";

/** A verdict, and how sure it is, 0 to 1. */
export interface Decision {
  readonly verdict: Verdict;
  readonly sureness: number;
  /** What decided. */
  readonly rule: Rule;
}

/** From this chance a source gives the value for what is surely the same. */
const SURELY_GIVEN = 0.9;
/** Sources are said to differ only where the draft's own value is given as firmly as this. */
const FIRMLY_GIVEN = 0.6;
/** And where the other's chance is no lower than this. */
const LEAST_OTHER = 0.25;
/** Or, where both say in so many words that they count the same, if this much around it agrees. */
const GIVEN_OF_SAME = 0.35;
/** How sure it is that a table's cell of another value is the claim's own. */
const OF_CELL = 0.9;
/** A rival whose odds are so much lower than the best one's is of something else. */
const NEARLY_BEST = 1.5;
/** How sure it is that two sources disagree. */
const OF_DISPUTE = 0.6;
/** How sure it is that a value is right which a source gives as the draft says it, whatever speaks against it. */
const AS_SAID = 0.76;

/** The verdict on one value: the likeliest by the learnt weights, where logic does not settle it. */
export function decide<M extends MentionBase<string>>(weights: Weights<M>): Decision {
  const { supports, traits } = weights;
  const rivals = weights.rivals.filter(speaksOfIt);
  const { given, free, rival, none } = chancesOf(supports, rivals, traits);
  const doubt = rival + none;
  if (isCellOfOther(weights)) {
    const sureness = Math.max(OF_CELL, doubt);
    return { verdict: "contradicted", sureness, rule: "cell of another" };
  }
  const isFound = supports.length > 0;
  // Less doubt than the strictest check shows is none.
  const isDoubted = doubt >= valuePoints.strict[rival < none ? "unsupported" : "contradicted"];
  if (isDoubted && rival < none)
    return { verdict: "unsupported", sureness: doubt, rule: isFound ? "chance" : "not given" };
  // Where no source gives the draft's value none differs with another.
  if (
    isFound &&
    rivals.some(
      (other) =>
        (isFirmlyGivenBeside(weights, other) && isAsFirmlyTold(weights, other, { isDoubted })) ||
        isAnotherAccount(weights, other) ||
        (isDoubted && isCountedBeside(weights, other)),
    )
  ) {
    const sureness = Math.max(OF_DISPUTE, isDoubted ? doubt : 0);
    return { verdict: "disputed", sureness, rule: "sources differ" };
  }
  if (isDoubted) {
    if (isGivenElsewhere(weights)) {
      const sureness = Math.max(OF_DISPUTE, doubt);
      return { verdict: "disputed", sureness, rule: "sources differ" };
    }
    const [best] = rivals;
    const said = best === undefined ? [] : givenAsSaid(weights, best);
    if (said.length > 0) return ofGiven(weights, said);
    if (isFound && isChanceRival(weights, best)) {
      return { verdict: "supported", sureness: 1 - doubt, rule: "left open" };
    }
    if (isGivenByAnother(weights)) {
      const sureness = Math.max(OF_DISPUTE, doubt);
      return { verdict: "disputed", sureness, rule: "sources differ" };
    }
    const rule = isFound ? "outweighed" : "another given";
    return { verdict: "contradicted", sureness: doubt, rule };
  }
  return { verdict: "supported", sureness: 1 - doubt, rule: given >= free ? "given" : "left open" };
}

/** Whether another source than the rival's gives the value firmly: one source that tells two values knows them for two. */
function isFirmlyGivenBeside<M extends MentionBase<string>>(
  { supports }: Weights<M>,
  { passage }: Scored<M>,
): boolean {
  return supports.some((one) => one.chance >= FIRMLY_GIVEN && one.passage.home !== passage.home);
}

/** What a value that a source gives as the draft says it is at worst: disputed by another source. */
function ofGiven<M extends MentionBase<string>>(
  weights: Weights<M>,
  said: readonly Scored<M>[],
): Decision {
  const homes = new Set(said.map(({ passage }) => passage.home));
  const others = weights.rivals.filter(({ passage }) => !homes.has(passage.home));
  return others.some((other) => disputes(weights, other, { isDoubted: true }))
    ? { verdict: "disputed", sureness: OF_DISPUTE, rule: "sources differ" }
    : { verdict: "supported", sureness: AS_SAID, rule: "given" };
}

/** A value about which less agrees is no rival; one that is close, or stands in a table, is from less on. */
const LEAST_OF_RIVAL = 0.3;
const LEAST_OF_NEAR = 0.2;

/** Whether enough around another value agrees for it to speak against the draft's at all. */
function speaksOfIt({ ownCell, surelySame, share, features, passage }: Scored<unknown>): boolean {
  const isFar = features.far > 0 && passage.cells.length === 0;
  return ownCell || surelySame || share >= (isFar ? LEAST_OF_RIVAL : LEAST_OF_NEAR);
}

/** Such a value is of another order of magnitude, and so of something else: nobody is said to have lost 3,800 for 155,600. */
const MAGNITUDE_OFF = 1;
/** Less around a rival is no match for a draft's value that is hardly met by chance. */
const LEAST_AGAINST_TELLING = 0.45;

/**
 * Whether a value of many digits stands in a source's running text, and what speaks against it shares little with the claim: a sentence
 * of few words, `It employs 1,310 people`, meets many counts of people.
 */
function isChanceRival<M extends MentionBase<string>>(
  { telling, supports }: Weights<M>,
  rival: Scored<M> | undefined,
): boolean {
  return (
    telling >= 1 &&
    supports.some(({ passage }) => passage.cells.length === 0) &&
    (rival === undefined ||
      (!rival.ownCell &&
        !rival.surelySame &&
        (rival.share < LEAST_AGAINST_TELLING || rival.features.far >= MAGNITUDE_OFF)))
  );
}

/** Whether of two sources each gives its own value firmly, and nothing tells the two apart: neither is simply wrong. */
function isGivenByAnother<M extends MentionBase<string>>(weights: Weights<M>): boolean {
  const best = oddsOf(weights.rivals[0]?.chance ?? 0);
  return (
    isBorneOut(weights.supports) &&
    weights.rivals.some(
      (other) =>
        other.chance >= LEAST_OTHER &&
        oddsOf(other.chance) >= best - NEARLY_BEST &&
        isFirmlyGivenBeside(weights, other) &&
        mayDispute(weights, other),
    )
  );
}

/** Whether another source than the best rival's gives the value for the same: then they differ, and none is simply wrong. */
function isGivenElsewhere<M extends MentionBase<string>>({
  supports,
  rivals,
}: Weights<M>): boolean {
  const home = rivals[0]?.passage.home;
  return supports.some(
    ({ passage, chance, surelySame, share }) =>
      passage.home !== home && (chance >= SURELY_GIVEN || (surelySame && share >= GIVEN_OF_SAME)),
  );
}

/** Whether the very cell that the claim speaks of has another value, and the draft's stands only where others are spoken of. */
function isCellOfOther<M extends MentionBase<string>>(weights: Weights<M>): boolean {
  const best = weights.rivals.find(({ ownCell }) => ownCell);
  if (isOfOtherColumn(weights)) return true;
  if (best === undefined) return false;
  const supports = weights.supports.filter(
    ({ passage, value }) => !isToldOfOtherColumn(best, passage, value),
  );
  return (
    !supports.some((one) => isToldInWords(weights, one, best.passage)) &&
    supports.every(
      ({ ownCell, passage, value }) =>
        !ownCell &&
        (passage === best.passage ||
          !speaksOfAllIn(weights, passage, best.passage) ||
          isToldOfOtherRow({ claim: weights.claim, row: best.passage }, passage, value)),
    )
  );
}

/** Running text gives a value of the claim from here, or from here where it counts the same in so many words. */
const TOLD_IN_WORDS = 0.45;
const COUNTED_IN_WORDS = 0.25;

/** Whether running text gives the value of what the claim tells, and of no other row: then a cell of its row is of something else. */
function isToldInWords<M extends MentionBase<string>>(
  { claim }: Weights<M>,
  { passage, value, share, isVery }: Scored<M>,
  row: Passage,
): boolean {
  const least = isVery === "counted" ? COUNTED_IN_WORDS : TOLD_IN_WORDS;
  return (
    passage.cells.length === 0 &&
    share >= least &&
    !isToldOfOtherRow({ claim, row }, passage, value)
  );
}

/** How much better than the draft's cell another of its row must fit, and how well. */
const COLUMN_LEAD = 1.5;
const LEAST_COLUMN = 0.4;

/** Whether of each row that has the draft's value another cell stands under the heads that the claim speaks of. */
function isOfOtherColumn<M>({ supports, rivals }: Weights<M>): boolean {
  return (
    supports.length > 0 &&
    supports.every(
      ({ passage, share }) =>
        passage.cells.length > 0 &&
        rivals.some(
          (rival) =>
            rival.passage === passage && rival.share >= Math.max(LEAST_COLUMN, COLUMN_LEAD * share),
        ),
    )
  );
}
