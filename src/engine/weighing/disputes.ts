import { fitOf, presence, strength } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { dateKeys } from "../evidence/words/dateKeys.js";
import type { DateMention, Grain } from "../mentions/dates/date.js";
import { dates } from "../mentions/dates/index.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import type { MentionBase } from "../mentions/mention.js";
import { overlaps } from "../text/span.js";
import { orderOfDays, reportDayOf } from "./dateline.js";
import { FORMER } from "./former.js";
import { speaksOfAllIn } from "./ownCell.js";
import { dayBeside, isReportedOnAnotherDay } from "./scope.js";
import { scopeTerms } from "./scopeTerms.js";
import type { Scored, Weighed, Weights } from "./weighed.js";

/** Two sources disagree where both speak of the same thing as the draft so surely, and as each other. */
const DISPUTE = 0.6;
const DISPUTE_LOCAL = 0.6;
const MUTUAL = 0.3;
/** Or where both count the same, and nothing much speaks against it. */
const DISPUTE_OF_SAME = 0.45;
/** So much more of what stands right beside it than beside the draft's value is not the claim's: then it is of something else. */
const STRANGER = 0.5;
/** The draft's own value must fit so well. */
const BORNE_OUT = 0.5;

/** Whether another source gives this value for the same thing, and does not give the draft's as well. */
export function disputes<M extends MentionBase<string>>(
  { claim, mention, supports, rivals }: Weights<M>,
  other: Scored<M>,
): boolean {
  const strange = Math.min(...supports.map(({ features }) => features.strangeBeside));
  if (other.features.strangeBeside - strange > STRANGER) return false;
  const support = Math.max(0, ...supports.map(({ share }) => share));
  if (support < BORNE_OUT) return false;
  const givesBoth = supports.some(
    (one) => one.passage.home === other.passage.home && one.share >= other.share - 0.15,
  );
  const own = supports.find((one) => one.ownCell);
  if (own !== undefined && !speaksOfAllIn({ claim, mention }, other.passage, own.passage))
    return false;
  if (!other.mayDispute || givesBoth || isReportedOnAnotherDay(claim, other.passage, mention))
    return false;
  if (claim.statement.sentence.tokens.some(({ lower }) => FORMER.has(lower))) return false;
  if (supports.some((one) => isScopedApart({ claim, mention }, one, other))) return false;
  if (isOfAPart({ claim, mention, rivals }, other)) return false;
  if (mention.kind !== "date" && isOfAnotherReport({ claim, mention, supports }, other))
    return false;
  const mutual = Math.max(0, ...supports.map((one) => mutualFit(one, other)));
  return (
    (other.share >= Math.max(DISPUTE, support - 0.15) &&
      other.local >= DISPUTE_LOCAL &&
      mutual >= MUTUAL) ||
    (other.surelySame && isNearEnough(other))
  );
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
 * `the USGS measured 6.2` is not disputed by another institute's 6.1, nor a quarter's figure by a year's.
 */
function isScopedApart<M extends MentionBase<string>>(
  { claim, mention }: Pick<Weights<M>, "claim" | "mention">,
  support: Weighed<M>,
  other: Weighed<M>,
): boolean {
  const shared = claim.statement.terms.filter(
    (term) => term.at >= 0 && presence(term, support.passage.statement).found >= 0.9,
  );
  const missing = shared.filter(
    (term) => strength(term, other.passage, { there: undefined, neighbours: false }) === 0,
  );
  const isOfAnother = missing.some(
    (term) =>
      term.entities.length > 0 &&
      strength(term, other.passage, { there: undefined, neighbours: true }) === 0,
  );
  const [all, few] = [shared, missing].map((terms) => terms.filter(isTelling).length);
  const isOfOther = few !== undefined && few >= MISSING_WORDS && few > MISSING_SHARE * (all ?? 0);
  return isOfAnother || isOfOther || isDatedApart({ claim, mention }, support, other);
}

/**
 * Whether a smaller count is told of a place or a part that the draft does not name: seven in a camp dispute no 25 in
 * the strikes of which that on the camp was one.
 */
function isOfAPart<M extends MentionBase<string>>(
  { claim: { statement }, mention, rivals }: Pick<Weights<M>, "claim" | "mention" | "rivals">,
  other: Weighed<M>,
): boolean {
  const own = statement.mentions.find(({ span }) => span.start === mention.span.start);
  if (own?.kind !== "figure" || own.quantity.unit.dimension !== "count") return false;
  return tellingsOf(other, rivals).some(
    ({ figure, passage }) =>
      figure.quantity.high < own.quantity.low &&
      scopeTerms(passage.statement, figure, { isOneCount: true }).some(
        (term) => presence(term, statement).found === 0,
      ),
  );
}

interface Telling {
  readonly figure: FigureMention;
  readonly passage: Passage;
}

/** Where a rival's source gives its value: what it tells twice it tells of one thing. */
function tellingsOf<M extends MentionBase<string>>(
  { value: { text }, passage: { home } }: Weighed<M>,
  rivals: readonly Weighed<M>[],
): readonly Telling[] {
  return rivals
    .filter(({ value, passage }) => passage.home === home && value.text === text)
    .flatMap(({ value: { span }, passage }) =>
      passage.statement.mentions
        .filter((mention) => mention.kind === "figure")
        .filter((figure) => figure.span.start === span.start)
        .map((figure) => ({ figure, passage })),
    );
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
