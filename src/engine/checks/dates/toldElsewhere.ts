import { presence } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Term } from "../../evidence/statement.js";
import type { DateMention, Grain } from "../../mentions/dates/date.js";
import { overlaps } from "../../text/span.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";
import { isCoarser } from "./coarser.js";
import { ofTheAct } from "./ofTheAct.js";
import { isUpTo } from "./upTo.js";

/** A sentence that has so much of the claim around its date, and of the date's own phrase, speaks of the very thing. */
const SPOKEN = 0.4;
/** And so much more than any sentence that has the draft's date. */
const MORE = 0.15;
const MORE_BESIDE = 0.2;
/** But another source that has this much of it tells of it as well. */
const TOLD_TOO = 0.3;
/** How sure it is that the draft's date is then another's. */
const OF_ANOTHER = 0.6;
/** A fault less likely than this is left open. */
const OPEN = 0.4;
/** Quarters and halves of one year are told side by side. */
const grains: ReadonlySet<Grain> = new Set<Grain>(["day", "month", "year"]);

/**
 * The weighing of a date that stands in the sources, but where they tell of something else: a sentence that speaks of the very thing
 * gives another, and those with the draft's share far less with the claim, and no word that it lacks; or it dates the very act (`ofTheAct.ts`). Of dates up to which something
 * is counted (`by Friday`) each report has its own; what goes on until a day has one end.
 */
export function toldElsewhere(
  claim: Claim,
  mention: DateMention,
  weighing: Weighing<DateMention>,
): Weighing<DateMention> {
  const { verdict, supports, sureness } = weighing;
  const isJudged = verdict === "supported" || verdict === "contradicted";
  if (!isJudged || !grains.has(mention.grain)) return weighing;
  const dating = ofTheAct(claim, mention, weighing);
  if (dating.length > 0) return { ...outweighedBy(dating, weighing), rule: "another act" };
  if (verdict === "contradicted" && sureness >= OPEN) return weighing;
  const most = Math.max(0, ...supports.map(({ share }) => share));
  const mostBeside = Math.max(0, ...supports.map(({ local }) => local));
  const further = weighing.rivals.filter(
    (rival) =>
      isOfThat(claim, mention, rival) &&
      !supports.some((support) => tellsMore(claim, support, rival)) &&
      rival.share >= most + MORE &&
      rival.local >= mostBeside + MORE_BESIDE,
  );
  if (further.length === 0 || isOfOwnYear(mention, supports, further)) return weighing;
  if (verdict === "contradicted") return outweighedBy(further, weighing);
  const homes = new Set(further.map(({ passage }) => passage.home));
  const isToldTwice = supports.some(
    ({ passage, share }) => share >= TOLD_TOO && !homes.has(passage.home),
  );
  return isToldTwice
    ? {
        ...weighing,
        verdict: "disputed",
        rule: "sources differ",
        sureness: OF_ANOTHER,
        rivals: further,
      }
    : outweighedBy(further, weighing);
}

/** What the weighing has found against the date itself stands; it is only surer. */
function outweighedBy(
  rivals: readonly Weighed<DateMention>[],
  weighing: Weighing<DateMention>,
): Weighing<DateMention> {
  if (weighing.verdict === "contradicted")
    return { ...weighing, sureness: Math.max(weighing.sureness, OF_ANOTHER) };
  return { ...weighing, verdict: "contradicted", rule: "outweighed", sureness: OF_ANOTHER, rivals };
}

/** Whether a year stands in the rival's own source: a report tells its own year above its text, if at all. */
function isOfOwnYear(
  { grain }: DateMention,
  supports: readonly Weighed<DateMention>[],
  rivals: readonly Weighed<DateMention>[],
): boolean {
  const homes = new Set(supports.map(({ passage }) => passage.home));
  return grain === "year" && rivals.some(({ passage }) => homes.has(passage.home));
}

/** Whether the sentence with the draft's date has a word of the claim that the rival's lacks: `It was founded in 1987` beside `The choir sang in 2029`. */
function tellsMore(
  { statement }: Claim,
  { passage: own }: Weighed<DateMention>,
  { passage: other }: Weighed<DateMention>,
): boolean {
  const isIn = (term: Term, { statement: there }: Passage): boolean =>
    presence(term, there).places.length > 0;
  const dates = statement.mentions.flatMap(({ kind, span }) => (kind === "date" ? [span] : []));
  return statement.terms
    .filter(({ at, key, entities }) => at >= 0 && entities.length === 0 && !key.startsWith("#"))
    .filter(({ weight, span }) => weight >= TELLING && !dates.some((date) => overlaps(date, span)))
    .some((term) => isIn(term, own) && !isIn(term, other));
}

/** A word that weighs less stands anywhere. */
const TELLING = 0.5;

/** Whether a source's sentence tells when the very thing happened, as finely as the draft; or, as the draft, until or since when it is so. */
function isOfThat(
  { plain }: Claim,
  mention: DateMention,
  { value, passage, share, local }: Weighed<DateMention>,
): boolean {
  if (share < SPOKEN || local < SPOKEN || isCoarser(mention, value)) return false;
  if (passage.cells.length > 0) return false;
  const { relation } = mention;
  if (relation === "until") return value.relation === relation;
  return !isUpTo(plain, mention) && !isUpTo(passage.home.source.plain, value);
}
