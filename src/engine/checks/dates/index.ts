import type { DateMention } from "../../mentions/dates/date.js";
import { dayMention } from "../../mentions/dates/dayMention.js";
import { dates } from "../../mentions/dates/index.js";
import { listSources, sourceName, verbFor } from "../../report/sourceName.js";
import { datesIn } from "../../evidence/cells.js";
import { fitOf } from "../../evidence/fit.js";
import type { IndexedSource, Passage } from "../../evidence/sourceSet.js";
import { dateKeys } from "../../evidence/words/dateKeys.js";
import type { Source } from "../../text/readText.js";
import type { Span } from "../../text/span.js";
import { strictOnly } from "../../report/strictness.js";
import type { Check, Claim, Judgement } from "../check.js";
import { valueJudgement } from "../../weighing/valueJudgement.js";
import type { ValueKind, Weighing } from "../../weighing/weighed.js";
import { isDateline, isLine } from "../../weighing/dateline.js";
import { weighValue } from "../../weighing/weighValue.js";
import { besideFigure } from "./besideFigure.js";
import { calendarSlip, offCalendar } from "./calendarSlip.js";
import { isCoarser } from "./coarser.js";
import { finerThanTold } from "./finerThanTold.js";
import { shifted } from "./shifted.js";
import { dayNamed } from "./dayNamed.js";
import { reportsOfChange } from "./reportsOfChange.js";
import { isThin } from "./thin.js";
import { ofTheEvent } from "./ofTheEvent.js";
import { reckonedTime } from "./reckonedTime.js";
import { toldElsewhere } from "./toldElsewhere.js";

/** Dates, weekdays, years and clock times of the draft against those of the same event in the sources. */
export const dateCheck: Check = {
  kind: "date",
  faults: [
    {
      id: "contradicted-date",
      verdict: "contradicted",
      title: "The sources give another date for the same event.",
    },
    {
      id: "disputed-date",
      verdict: "disputed",
      title: "The sources give different dates for the same event.",
    },
    {
      id: "unsupported-date",
      verdict: "unsupported",
      title: "No source gives this date for anything like this.",
    },
  ],
  judge(claim) {
    return claim.statement.mentions
      .filter((mention) => mention.kind === "date")
      .filter(isFixed)
      .flatMap((mention) => judgeDate(claim, mention) ?? []);
  },
};

function judgeDate(claim: Claim, mention: DateMention): Judgement | undefined {
  const told = ofTheEvent(claim, mention, weighValue(claim, mention, dateKind));
  const own = toldElsewhere(claim, mention, finerThanTold(claim, mention, told));
  const judgement = valueJudgement(mention, reckoned(mention, own), words);
  const slip = calendarSlip(claim, mention);
  // Weekday and day do not go together: no report of either day bears out both.
  if (slip !== undefined)
    return judgement.verdict === "contradicted" ? judgement : offCalendar(mention, slip);
  if (judgement.verdict === "supported" || own.rule === "another act") return judgement;
  const sum = reckonedTime(claim, mention);
  if (sum !== undefined) return sum;
  const follows = judgement.verdict === "disputed" ? undefined : shifted(claim, mention);
  if (follows !== undefined) return follows;
  const isSilent = judgement.verdict === "unsupported";
  const otherwise = datedOtherwise(claim, mention, {
    isSilent,
    told: Math.max(0, ...own.rivals.map(({ share }) => share)),
  });
  if (otherwise !== undefined) return otherwise;
  // Sources put the time of day in words in too many ways for silence to tell.
  if (isSilent && mention.grain === "time") return undefined;
  return isSilent && isThin(claim, mention) ? strictOnly(judgement) : judgement;
}

/** With a note on which day a rival is that names none. */
function reckoned(mention: DateMention, weighing: Weighing<DateMention>): Weighing<DateMention> {
  const [rival] = weighing.rivals;
  const note = rival === undefined ? undefined : dayNamed(mention, rival.value);
  const isTold = weighing.verdict === "contradicted" && weighing.note === undefined;
  return isTold && note !== undefined ? { ...weighing, note } : weighing;
}

/**
 * What bears out a date that no sentence gives: the day of an article. `isSilent`: no source gives another; `told`: how much of the claim
 * stands around the best that another is given by.
 */
export function datedOtherwise(
  claim: Claim,
  mention: DateMention,
  { isSilent, told = 0 }: { readonly isSilent: boolean; readonly told?: number },
): Judgement | undefined {
  const { span } = mention;
  const beside = isSilent ? besideFigure(claim, mention) : undefined;
  if (beside !== undefined) return ofSource(span, [beside]);
  const dated = claim.sources.sources.filter((source) => isDayOf(source, mention));
  const counted = reportsOfChange(claim, mention, dated);
  if (counted.length > 0) return ofSource(span, counted);
  if (isSilent) {
    const isDay = mention.parts.day !== undefined;
    if (isDay && dated.length > 0) return ofSource(span, dated);
    // An article of that weekday that speaks of the matter at all tells of its own day without naming it.
    const isSpoken = claim.matches.some(
      ({ passage }) =>
        dated.includes(passage.home.source) && ownShare(claim, passage, mention) >= TOUCHED,
    );
    if (isWeekday(mention) && isSpoken) return ofSource(span, dated);
  }
  const speaking = claim.matches.filter(
    ({ passage }) => ownShare(claim, passage, mention) >= Math.max(REPORTED, told - LESS),
  );
  const isOtherwise = ({ source }: IndexedSource): boolean =>
    !isAsOf(claim, mention) &&
    speaking.some(
      ({ passage }) => passage.home.source === source && givesAnother(passage, mention),
    );
  const reported = [
    ...claim.matches.filter(
      ({ passage }) => hasHeadOf(passage, mention) && ownShare(claim, passage, mention) >= TOUCHED,
    ),
    ...speaking,
  ].find(
    ({ passage }) =>
      (isTimeOf(passage.home.source, mention) && !isOtherwise(passage.home)) ||
      isHeadedBy(passage, mention) ||
      hasHeadOf(passage, mention),
  );
  if (reported === undefined) return undefined;
  const { source } = reported.passage.home;
  return {
    span,
    verdict: "supported",
    sureness: 0.85,
    reason: `${sourceName(source)} reports this for then`,
    expected: [],
    grounds: [{ ...reported, bears: "supports", value: source.published ?? "" }],
    replacements: [],
  };
}

/** The date is that of a source: the draft may speak of the source itself. */
function ofSource(span: Span, dated: readonly Source[]): Judgement {
  const reason = `${listSources(dated)} ${verbFor(dated, "is", "are")} of that day`;
  return {
    span,
    verdict: "supported",
    sureness: 0.8,
    reason,
    expected: [],
    grounds: [],
    replacements: [],
  };
}

/** How well the passage itself, without its neighbours, speaks of what the claim dates. */
function ownShare({ statement }: Claim, passage: Passage, mention: DateMention): number {
  return fitOf({ claim: statement, without: mention.span, passage, neighbours: false }).share;
}

/** A passage of the day's own article speaks of the claim from here. */
const REPORTED = 0.4;
/** Told with another date, it is hardly reported where so much less of the claim stands. */
const LESS = 0.2;
/** And touches on it from here. */
const TOUCHED = 0.2;

/** Whether the source was published on that day or in that month: what it reports without a date is of the day. */
function isDayOf({ published }: Source, mention: DateMention): boolean {
  if (published === undefined) return false;
  if (isWeekday(mention)) return mention.parts.weekday === weekdayOf(published);
  const isPlace = mention.grain === "day" || mention.grain === "month";
  return isPlace && dates.compare(mention, dayMention(published)) === "same";
}

/** The same of its year too: `in 2018` of what an article of that year reports as news. */
function isTimeOf(source: Source, mention: DateMention): boolean {
  const isYear = mention.grain === "year" && source.published !== undefined;
  return isYear
    ? dates.compare(mention, dayMention(source.published)) === "same"
    : isDayOf(source, mention);
}

/** `Monday`, without the day of the month. */
function isWeekday({ first, parts }: DateMention): boolean {
  return first === undefined && parts.weekday !== undefined && parts.day === undefined;
}

/** `By Friday 71 were dead` dates what is known, not what happened. */
function isAsOf({ plain }: Claim, { span }: DateMention): boolean {
  return /\bby\s{1,9}$/iu.test(plain.slice(Math.max(0, span.start - 12), span.start));
}

/** Whether the passage gives a day of its own that is another: then it does not report of its article's day. */
function givesAnother({ statement }: Passage, mention: DateMention): boolean {
  return statement.mentions.some(
    (other) => other.kind === "date" && dates.compare(mention, other) === "different",
  );
}

/** Whether the passage stands under a heading of that date: a table's column `Q4 FY25`. */
function isHeadedBy({ contextKeys, statement }: Passage, mention: DateMention): boolean {
  const keys = dateKeys(mention);
  if (keys.length === 0 || !keys.every((key) => contextKeys.has(key))) return false;
  // The 16 of `26 June, 21:16` is no day.
  const heads = datesIn(statement.sentence.block.context ?? "");
  return (
    mention.parts.day === undefined || heads.some((head) => dates.compare(mention, head) === "same")
  );
}

/** Whether a column of the passage's table is of that date. */
function hasHeadOf({ cells }: Passage, mention: DateMention): boolean {
  return cells.some(({ headDates }) =>
    headDates.some((head) => dates.compare(mention, head) === "same"),
  );
}

/** What dates are weighed by. */
export const dateKind: ValueKind<DateMention> = {
  isOne: (mention): mention is DateMention => mention.kind === "date",
  compare: (inDraft, inSource, passage) => {
    const likeness = dates.compare(inDraft, inSource);
    // A report that tells no year has its own day there only: "on Thursday" is it, or one of the days before.
    if (isDateline(inSource, passage))
      return likeness === "same" && passage.home.source.published === undefined
        ? "same"
        : "incomparable";
    // A line that is a date and no more tells the day of what it stands over, and speaks against no other.
    if (likeness === "different" && isLine(inSource, passage)) return "incomparable";
    return likeness === "same" && isOnAnotherWeekday(inDraft, inSource) ? "different" : likeness;
  },
  sameThing: (inDraft, inSource) => (inDraft.grain === inSource.grain ? 1 : 0.8),
  isVery: (inDraft, inSource) => (inDraft.grain === inSource.grain ? "bare" : undefined),
  isSurelySame: () => false,
  mayDispute: (inDraft, inSource) => inDraft.grain === inSource.grain,
  relate: (inDraft, inSource) => ({
    head: "untold",
    isCoarser: isCoarser(inDraft, inSource),
    nearness: 1,
  }),
  traits: (mention) => ({
    date: 1,
    bounded: mention.relation === undefined ? 0 : 1,
  }),
  telling: ({ parts }) => (parts.day !== undefined || parts.minute !== undefined ? 1 : 0),
};

/** `Tuesday 14 May` against a 14 May that was a Thursday. */
function isOnAnotherWeekday(inDraft: DateMention, inSource: DateMention): boolean {
  const { weekday, day } = inDraft.parts;
  if (weekday === undefined || day === undefined || inSource.parts.day !== day) return false;
  const there = inSource.parts.weekday ?? weekdayOf(inSource.first);
  return there !== undefined && there !== weekday;
}

function weekdayOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `today` and `this year` fix nothing in a draft that doesn't say when it speaks. */
export function isFixed({ first, parts }: DateMention): boolean {
  return first !== undefined || Object.keys(parts).length > 0;
}

const words = {
  noun: "date",
  core: (mention: DateMention) => mention.span,
  replace: (inDraft: DateMention, inSource: DateMention) => ({
    span: inDraft.span,
    text: dates.rewrite(inDraft, inSource),
  }),
  spoken: ({ text }: DateMention) => text,
  explain: dayNamed,
  joined: () => [],
};
