import { fitOf, presence, strength } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { dateKeys } from "../evidence/words/dateKeys.js";
import type { DateMention, Grain } from "../mentions/dates/date.js";
import { dates } from "../mentions/dates/index.js";
import { figures } from "../mentions/figures/index.js";
import type { MentionBase } from "../mentions/mention.js";
import { overlaps } from "../text/span.js";
import { isKnownTo } from "./quantity/isScopedApart.js";
import { expectationOf, type Expectation } from "./quantity/kin.js";
import { isOfAPart, tellingsOf } from "./quantity/tellings.js";
import { orderOfDays, reportDayOf } from "./dateline.js";
import { FORMER } from "./former.js";
import { isOfHolder } from "./holder.js";
import { speaksOfAllIn } from "./ownCell.js";
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

/** Whether another source gives this value for the same thing, and does not give the draft's as well. */
export function disputes<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  return mayDispute(weights, other) && fitsAsWell(weights.supports, other);
}

/** Whether nothing tells it apart from the draft's value: that it is of something else, or of another time. */
export function mayDispute<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const { claim, mention, supports } = weights;
  const looksBack = claim.statement.sentence.tokens.some(({ lower }) => FORMER.has(lower));
  if (!other.mayDispute || looksBack || isGivenToo(supports, other)) return false;
  if (supports.some(({ passage }) => isFormerIn(passage, other))) return false;
  const strange = Math.min(...supports.map(({ features }) => features.strangeBeside));
  if (!isCloseGuess(other) && other.features.strangeBeside - strange > STRANGER) return false;
  const cell = supports.find(({ ownCell }) => ownCell);
  if (cell !== undefined && !speaksOfAllIn({ claim, mention }, other.passage, cell.passage))
    return false;
  if (supports.every((one) => expectationIn(one) !== expectationIn(other))) return false;
  return !isReportedOnAnotherDay(claim, other.passage, mention) && !isToldApart(weights, other);
}

/** What observers expect of one thing lies close together, and of other things they expect other sums. */
function isCloseGuess<M extends MentionBase<string>>(other: Scored<M>): boolean {
  return other.features.far === 0 && expectationIn(other) === "observers";
}

/** Who expected it, where it is told as expected. */
function expectationIn<M extends MentionBase<string>>({
  value,
  passage: { home, statement },
}: Weighed<M>): Expectation | undefined {
  return expectationOf({ plain: home.source.plain, statement, span: value.span });
}

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

/** Whether it is of somebody, of a part or of a time that the draft's value is not of. */
function isToldApart<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const { claim, mention, rivals } = weights;
  const own = claim.statement.mentions.find(({ span }) => span.start === mention.span.start);
  const isCount = own?.kind === "figure" && own.quantity.unit.dimension === "count";
  return (
    isScopedApart(weights, other) ||
    isOfHolder(claim, weights.supports, other) ||
    (isCount && isOfAPart(own, tellingsOf(other, rivals), [claim.statement])) ||
    (mention.kind !== "date" && isOfAnotherReport(weights, other))
  );
}

/** Whether the draft's own value fits well enough in one of its sources for others to dispute it. */
export function isBorneOut(supports: readonly Weighed<unknown>[]): boolean {
  return supports.some(({ share }) => share >= BORNE_OUT);
}

/** Whether other source and draft, and other source and a supporting one, speak of the same surely enough. */
function fitsAsWell<M extends MentionBase<string>>(
  supports: readonly Scored<M>[],
  other: Scored<M>,
): boolean {
  const { share, local, surelySame } = other;
  if (!isBorneOut(supports)) return false;
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

/**
 * Whether the claim says, with the supporting passage and without the other, of whom, of what or of when it speaks:
 * `the USGS measured 6.2` is not disputed by another institute's 6.1, nor a quarter's figure by a year's. A name and a time
 * are enough in one of the supporting passages; words that one of the best does without tell no count
 * apart, but which of several events a date is of.
 */
function isScopedApart<M extends MentionBase<string>>(
  { claim, mention, supports }: Pick<Weights<M>, "claim" | "mention" | "supports">,
  other: Weighed<M>,
): boolean {
  const most = Math.max(0, ...supports.map(({ share }) => share));
  const scopes = supports.map((one) => ({
    ...scopeOf({ claim, mention }, one, other),
    isGood: one.share >= most - AS_WELL,
    isDatedApart: isDatedApart({ claim, mention }, one, other),
  }));
  const isOfAnother = scopes.some((one) => one.isOfAnother || one.isDatedApart);
  const good = scopes.filter(({ isGood }) => isGood);
  const isOfOther = ({ isOfOther }: (typeof scopes)[number]): boolean => isOfOther;
  return isOfAnother || (mention.kind === "date" ? scopes.some(isOfOther) : good.every(isOfOther));
}

/** Whether claim and supporting passage name somebody, or say much, that the other passage knows nothing of. */
function scopeOf<M extends MentionBase<string>>(
  { claim, mention }: Pick<Weights<M>, "claim" | "mention">,
  support: Weighed<M>,
  other: Weighed<M>,
): { readonly isOfAnother: boolean; readonly isOfOther: boolean } {
  const shared = claim.statement.terms.filter(
    (term) =>
      term.at >= 0 &&
      !overlaps(term.span, mention.span) &&
      presence(term, support.passage.statement).found >= 0.9,
  );
  const missing = shared.filter(
    (term) => strength(term, other.passage, { there: undefined, neighbours: false }) === 0,
  );
  const isOfAnother = missing.some(
    (term) => term.entities.length > 0 && !isKnownTo(other.passage, term, claim.statement),
  );
  const [all, few] = [shared, missing].map((terms) => terms.filter(isTelling).length);
  const isOfOther = few !== undefined && few >= MISSING_WORDS && few > MISSING_SHARE * (all ?? 0);
  return { isOfAnother, isOfOther };
}

/** So many telling words that only the supporting passage has, and such a share, make another thing of it. */
const MISSING_WORDS = 2;
const MISSING_SHARE = 0.45;

function isTelling({ weight }: Term): boolean {
  return weight >= 1;
}

/** Times that reports are of; a day they often leave unsaid. */
const PERIODS: ReadonlySet<Grain> = new Set(["decade", "month", "quarter", "season", "year"]);

/** Whether the claim gives a period that the supporting passage gives, or stands under, and the other does not. */
function isDatedApart<M extends MentionBase<string>>(
  { claim, mention }: Pick<Weights<M>, "claim" | "mention">,
  support: Weighed<M>,
  other: Weighed<M>,
): boolean {
  return claim.statement.mentions
    .filter((time) => time.kind === "date")
    .filter(({ grain, span }) => PERIODS.has(grain) && !overlaps(span, mention.span))
    .some((time) => isOfTime(support.passage, time) && !isOfTime(other.passage, time));
}

function isOfTime({ statement, contextKeys }: Passage, time: DateMention): boolean {
  const given = statement.mentions.some(
    (mention) => mention.kind === "date" && dates.compare(time, mention) === "same",
  );
  return given || dateKeys(time).every((key) => contextKeys.has(key));
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
