import type { Passage } from "../evidence/sourceSet.js";
import { dates } from "../mentions/dates/index.js";
import { figures } from "../mentions/figures/index.js";
import type { MentionBase } from "../mentions/mention.js";
import { isAttributed } from "./contested.js";
import { orderOfDays, reportDayOf } from "./dateline.js";
import { FORMER } from "./former.js";
import { isOfHolder } from "./holder.js";
import { keptByValue } from "./keptByValue.js";
import { mutualFit } from "./mutualFit.js";
import { isOfOtherScope } from "./ofOtherScope.js";
import { speaksOfAllIn } from "./ownCell.js";
import { isReconciled } from "./quantity/isReconciled.js";
import { expectationOf, isOffered } from "./quantity/kin.js";
import { isOfOneEvent } from "./quantity/oneEvent.js";
import { isOfOneQuantity } from "./quantity/oneQuantity.js";
import { tellsHowFar } from "./playedSoFar.js";
import { isOfAPart, tellingsOf } from "./quantity/tellings.js";
import { dayBeside, isReportedOnAnotherDay } from "./scope.js";
import type { Scored, Weighed, Weights } from "./weighed.js";

/** Two sources disagree where both speak of the same thing as the draft so surely, and as each other. */
const DISPUTE = 0.6;
const DISPUTE_LOCAL = 0.6;
const MUTUAL = 0.3;
/** What speaks less well of what the draft tells must speak so well of what the other source tells. */
const AS_WELL = 0.15;
const SURELY_MUTUAL = 0.5;
/** Or where both count the same, and nothing much speaks against it. */
const DISPUTE_OF_SAME = 0.45;
/** Or where both tell what observers expected, and that is about as much. */
const DISPUTE_OF_GUESSES = 0.4;
/** So much more of what stands right beside it than beside the draft's value is not the claim's: then it is of something else. */
const STRANGER = 0.5;
/** The draft's own value must fit so well. */
const BORNE_OUT = 0.5;
/** Or so well where it is doubted anyway, by a value that is close: then the question is only whether one source bears it out. */
const DOUBTED_BORNE_OUT = 0.45;
const CLOSE = 0.2;

/** Whether another source gives this value for the same thing, and does not give the draft's as well. */
export function disputes<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
  { isDoubted }: { readonly isDoubted: boolean },
): boolean {
  return isAsFirmlyTold(weights, other, { isDoubted }) || isAnotherAccount(weights, other);
}

/** Whether nothing tells it apart from the draft's value, and it fits as well. */
export function isAsFirmlyTold<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
  { isDoubted }: { readonly isDoubted: boolean },
): boolean {
  const least = isDoubted && other.features.far < CLOSE ? DOUBTED_BORNE_OUT : BORNE_OUT;
  return (
    mayFitAsWell(weights.supports, other, least) &&
    mayDispute(weights, other) &&
    fitsAsWell(weights.supports, other, least)
  );
}

/** Whether it is so surely of the very quantity that it disputes the draft's value however little stands beside that. */
export function isAnotherAccount<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  return (
    !isGivenToo(weights.supports, other) &&
    !isAttributed(weights.claim) &&
    isOpen(weights, other) &&
    (isOfOneQuantity(weights, other) || isOfOneEvent(weights, other))
  );
}

/** Whether nothing tells it apart from the draft's value: that it is of something else, or of another time. */
export function mayDispute<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  return (
    !isGivenToo(weights.supports, other) &&
    (strangenessOf(weights, other) <= STRANGER || isCloseGuess(other)) &&
    isOpen(weights, other) &&
    !isKnownToSupport(weights, other) &&
    !isOfOtherScope(weights, other)
  );
}

/** Two accounts of one count lie so close that a number of many digits does not stand there by chance. */
const CLOSELY = 1.25;

/**
 * Whether running text of another source gives the draft's count, of three telling digits or more, close to that of the rival: `The
 * release says 640. The list has 652 names.` So near a number is not met by chance, whatever is beside it.
 */
export function isCountedBeside<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const theirs = countOf(other);
  if (weights.telling < 1 || theirs === undefined || !isNearEnough(other)) return false;
  if (other.passage.cells.length > 0 || !isOpen(weights, other)) return false;
  return weights.supports.some((one) => {
    const ours = countOf(one);
    return (
      one.passage.home !== other.passage.home &&
      one.passage.cells.length === 0 &&
      ours !== undefined &&
      Math.max(ours, theirs) <= CLOSELY * Math.min(ours, theirs)
    );
  });
}

function countOf({ value, passage }: Weighed<MentionBase<string>>): number | undefined {
  const told = passage.statement.mentions.find(({ span }) => span.start === value.span.start);
  if (told?.kind !== "figure" || told.quantity.unit.dimension !== "count") return undefined;
  return told.quantity.bound === "exact" ? told.quantity.value : undefined;
}

/** How much more of what stands right beside it than beside the draft's value is not the claim's. */
function strangenessOf<M>({ supports }: Pick<Weights<M>, "supports">, other: Scored<M>): number {
  return (
    other.features.strangeBeside -
    Math.min(...supports.map(({ features }) => features.strangeBeside))
  );
}

const open = new WeakMap<object, WeakMap<object, boolean>>();

/** See `readsAsOpen`; asked twice of each value that is weighed, by the weights and the value. */
function isOpen<M extends MentionBase<string>>(weights: Weights<M>, other: Scored<M>): boolean {
  const asked = open.get(weights) ?? new WeakMap<object, boolean>();
  open.set(weights, asked);
  const found = asked.get(other) ?? readsAsOpen(weights, other);
  asked.set(other, found);
  return found;
}

/** Whether neither the claim nor a source says that it is of another time, of another holder, of a part, or expected by others. */
function readsAsOpen<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  if (!other.mayDispute) return false;
  const { claim, mention, supports } = weights;
  if (tellsHowFar(claim, mention)) return false;
  if (claim.statement.sentence.tokens.some(({ lower }) => FORMER.has(lower))) return false;
  if (supports.some(({ passage }) => isFormerIn(passage, other))) return false;
  const cell = supports.find(({ ownCell }) => ownCell);
  if (cell !== undefined && !speaksOfAllIn({ claim, mention }, other.passage, cell.passage))
    return false;
  for (const tells of [expectationIn, isCondition, isOffered]) {
    // Of what is yet to come every source expects a day of its own.
    if (tells === expectationIn && mention.kind === "date") continue;
    const told = tells(other);
    if (supports.every((one) => tells(one) !== told)) return false;
  }
  if (supports.some((one) => isReconciled(claim.statement, one, other))) return false;
  return !isReportedOnAnotherDay(claim, other.passage, mention) && !isToldApart(weights, other);
}

/** What observers expect of one thing lies close together, and of other things they expect other sums. */
function isCloseGuess<M extends MentionBase<string>>(other: Scored<M>): boolean {
  return other.features.far === 0 && expectationIn(other) === "observers";
}

/** `One if he gets 20 goals`: what must come about is not what came. */
const isCondition = keptByValue(({ value, passage: { home } }) =>
  CONDITION.test(home.source.plain.slice(Math.max(0, value.span.start - 48), value.span.start)),
);

const CONDITION = /\b(?:if|in case|once|provided|should|unless)\b[^.;:!?]{0,40}$/iu;

/** Who expected it, where it is told as expected. */
const expectationIn = keptByValue(({ value, passage: { home, statement } }) =>
  expectationOf({ plain: home.source.plain, statement, span: value.span }),
);

/** Whether a passage tells a value as what was before: `raised to 3.8 percent from 3` knows of another source's 3. */
function isFormerIn(
  { statement }: Passage,
  { passage, value }: Weighed<MentionBase<string>>,
): boolean {
  const told = passage.statement.mentions.find(({ span }) => span.start === value.span.start);
  return (
    told?.kind === "figure" &&
    statement.mentions.some(
      (one) =>
        one.kind === "figure" && one.isFormer === true && figures.compare(told, one) === "same",
    )
  );
}

/** Whether its source gives the draft's value for as much. */
function isGivenToo<M>(supports: readonly Weighed<M>[], { passage, share }: Weighed<M>): boolean {
  return supports.some((one) => one.passage.home === passage.home && one.share >= share - AS_WELL);
}

/** Whether a source of the draft's value gives the other one as well, for something much like it: it tells the two apart. */
function isKnownToSupport<M extends MentionBase<string>>(
  { supports, rivals }: Weights<M>,
  { value }: Weighed<M>,
): boolean {
  const homes = new Set(
    supports.filter(({ share }) => share >= BORNE_OUT).map(({ passage }) => passage.home),
  );
  // "Built in 2009 and refitted in 2018" does not know of another who has it built in 2018.
  const passages = new Set(supports.map(({ passage }) => passage));
  return rivals.some(
    (one) =>
      homes.has(one.passage.home) &&
      !passages.has(one.passage) &&
      one.share >= DISPUTE_OF_SAME &&
      digitsOf(one.value) === digitsOf(value),
  );
}

function digitsOf({ text }: MentionBase<string>): string {
  return text.replace(/[^\p{Nd}.,]/gu, "");
}

/** Whether it is of another holder, of a part or of another report than the draft's value. */
function isToldApart<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const { claim, mention, rivals } = weights;
  const own = claim.statement.mentions.find(({ span }) => span.start === mention.span.start);
  const isCount = own?.kind === "figure" && own.quantity.unit.dimension === "count";
  return (
    isOfHolder(claim, weights.supports, other) ||
    (isCount && isOfAPart(own, tellingsOf(other, rivals), [claim.statement])) ||
    (mention.kind !== "date" && isOfAnotherReport(weights, other))
  );
}

/** Whether the draft's own value fits well enough in one of its sources for others to dispute it. */
export function isBorneOut(supports: readonly Weighed<unknown>[], least = BORNE_OUT): boolean {
  return supports.some(({ share }) => share >= least);
}

/** Whether `fitsAsWell` may come out true at all, by what is known already. */
function mayFitAsWell<M extends MentionBase<string>>(
  supports: readonly Scored<M>[],
  { share, local, surelySame, features }: Scored<M>,
  least: number,
): boolean {
  if (!isBorneOut(supports, least)) return false;
  return (
    share >= DISPUTE ||
    (surelySame && isNearEnough({ share, local })) ||
    (features.far === 0 && share >= DISPUTE_OF_GUESSES)
  );
}

/** Whether other source and draft, and other source and a supporting one, speak of the same surely enough. */
function fitsAsWell<M extends MentionBase<string>>(
  supports: readonly Scored<M>[],
  other: Scored<M>,
  least: number,
): boolean {
  const { share, local, surelySame } = other;
  if (!isBorneOut(supports, least)) return false;
  const support = Math.max(...supports.map((one) => one.share));
  if (surelySame && isNearEnough(other)) return true;
  if (isCloseGuess(other) && share >= DISPUTE_OF_GUESSES) return true;
  if (share < DISPUTE) return false;
  const mutual = Math.max(0, ...supports.map((one) => mutualFit(one, other)));
  return share >= support - AS_WELL && local >= DISPUTE_LOCAL
    ? mutual >= MUTUAL
    : Math.min(local, mutual) >= SURELY_MUTUAL;
}

/** Whether what surrounds a value agrees so well that it may dispute the draft's at all. */
export function isNearEnough({ share, local }: Pick<Weighed<unknown>, "local" | "share">): boolean {
  return share >= DISPUTE_OF_SAME && local >= DISPUTE_OF_SAME;
}

/**
 * Whether the claim says of which day it tells, and the value it gives is of another day's report than the other: `Power
 * was back in 4,200 homes on Tuesday` is not disputed by Wednesday's 2,900. A passage that gives the claim's day itself is.
 */
function isOfAnotherReport<M extends MentionBase<string>>(
  { claim, mention, supports }: Pick<Weights<M>, "claim" | "mention" | "supports">,
  { passage }: Weighed<M>,
): boolean {
  const own = dayBeside(claim.statement, mention);
  if (own?.grain !== "day") return false;
  const isGiven = passage.statement.mentions.some(
    (date) => date.kind === "date" && dates.compare(own, date) === "same",
  );
  const [best] = supports;
  if (isGiven || best === undefined) return false;
  const [ours, theirs] = [best.passage.home, passage.home].map(reportDayOf);
  return ours !== undefined && theirs !== undefined && orderOfDays(ours, theirs) !== 0;
}
