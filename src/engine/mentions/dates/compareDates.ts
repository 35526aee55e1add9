import type { Likeness } from "../mention.js";
import { numbersOf, weekdayOf } from "./calendar.js";
import { compareTimes } from "./compareTimes.js";
import { compareDayOfWeekday, compareYearless } from "./compareYearless.js";
import type { DateMention, DateParts } from "./date.js";

/**
 * Does the date in the source bear out the one in the draft, if both are of the same thing? Compared at the coarser
 * precision of the two: `2011` is borne out by `15 March 2011`, and the other way round nothing speaks against it.
 *
 * - Weekdays alone compare by name, whatever days they were resolved to: a draft is often written weeks later.
 * - A weekday with a day of the month against a weekday: see `compareDayOfWeekday`.
 * - A weekday against a full date is the same if the date falls on it.
 * - A day or month without a year against words that name none: see `compareYearless`.
 * - What both name (year, month, day of the month) must agree; a year that only one names is left open.
 * - Quarters compare with quarters and halves with halves only, since a company's year may begin anywhere; but the half of a
 *   year bears that year out.
 * - `before 2012` is borne out by any day before, `after` likewise; `before` against `after` the same date is different.
 * - Clock times: see `compareTimes`. Where the words share nothing, the days they were resolved to decide, if both are.
 */
export function compareDates(inDraft: DateMention, inSource: DateMention): Likeness {
  if (areOpposite(inDraft, inSource) && inDraft.grain === "time") {
    return compareTimes(inDraft, inSource) === "same" ? "different" : "incomparable";
  }
  if (inDraft.grain === "time" || inSource.grain === "time") {
    return inDraft.grain === inSource.grain ? compareTimes(inDraft, inSource) : "incomparable";
  }
  if (isOvernight(inDraft) && isOvernight(inSource)) return "same";
  const byRelation = compareRelations(inDraft, inSource);
  if (byRelation !== undefined) return byRelation;
  if (isOpenPeriod(inDraft) || isOpenPeriod(inSource)) {
    if (inDraft.grain !== inSource.grain)
      return isInQuarter(inDraft, inSource) || isItsYear(inDraft, inSource)
        ? "same"
        : "incomparable";
  }
  // South of the equator seasons lie elsewhere in the year: only the overlap says something.
  if ((inDraft.grain === "season") !== (inSource.grain === "season"))
    return compareSeason(inDraft, inSource);
  if (inDraft.grain === "decade" || inSource.grain === "decade")
    return compareDays(inDraft, inSource);
  return (
    compareDayOfWeekday(inDraft, inSource) ??
    compareParts(inDraft.parts, inSource.parts) ??
    compareYearless(inDraft, inSource) ??
    compareWeekday(inDraft, inSource) ??
    compareDays(inDraft, inSource)
  );
}

function compareSeason(draft: DateMention, source: DateMention): Likeness {
  const byDays = compareDays(draft, source);
  if (byDays !== "different") return byDays;
  const [a, b] = [draft, source].map(({ first = "", last = "" }) => [yearIn(first), yearIn(last)]);
  return a !== undefined && b !== undefined && spansMeet(a, b) ? "incomparable" : "different";
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}

function spansMeet([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): boolean {
  return a <= d && c <= b;
}

/** Whichever day it is told from: like weekdays, the word is often copied weeks later. */
function isOvernight({ text }: DateMention): boolean {
  return text.toLowerCase() === "overnight";
}

/** Quarters and halves of a company's year may begin anywhere. */
function isOpenPeriod({ grain }: DateMention): boolean {
  return grain === "quarter" || grain === "half";
}

/** `Since 2020` of the draft, and `since the first half of 2020` in the source. */
function isItsYear({ grain, parts }: DateMention, source: DateMention): boolean {
  return grain === "year" && parts.year !== undefined && parts.year === source.parts.year;
}

/** `July` of the draft in the source's `third quarter of 2027`: a quarter with a year of the calendar's. */
function isInQuarter({ grain, parts }: DateMention, source: DateMention): boolean {
  const { year, month = 0 } = source.parts;
  if (grain !== "month" || source.grain !== "quarter" || source.first === undefined) return false;
  if (parts.year !== undefined && parts.year !== year) return false;
  return parts.month !== undefined && parts.month >= month && parts.month < month + 3;
}

/** `before` and `after` in the draft; undefined where they decide nothing. */
function compareRelations(draft: DateMention, source: DateMention): Likeness | undefined {
  const isBound = draft.relation === "before" || draft.relation === "after";
  if (!isBound) return undefined;
  if (areOpposite(draft, source))
    return compareParts(draft.parts, source.parts) === "same" ? "different" : "incomparable";
  if (source.relation === draft.relation) return undefined;
  if (
    draft.first === undefined ||
    draft.last === undefined ||
    source.first === undefined ||
    source.last === undefined
  ) {
    return undefined;
  }
  const isBorneOut =
    draft.relation === "before" ? source.last < draft.first : source.first > draft.last;
  return isBorneOut ? "same" : undefined;
}

/** One says before, the other after. */
function areOpposite({ relation }: DateMention, { relation: other }: DateMention): boolean {
  return (
    (relation === "before" && other === "after") || (relation === "after" && other === "before")
  );
}

const calendarKeys = ["year", "month", "day"] as const;

/** By what both sides name themselves; undefined if that is nothing. */
function compareParts(draft: DateParts, source: DateParts): Likeness | undefined {
  const shared = calendarKeys.filter(
    (key) => draft[key] !== undefined && source[key] !== undefined,
  );
  if (shared.some((key) => draft[key] !== source[key])) return "different";
  // A shared month without a shared day is enough only where one side names no day.
  if (shared.length > 0) return "same";
  if (draft.weekday !== undefined && source.weekday !== undefined) {
    return draft.weekday === source.weekday ? "same" : "different";
  }
  return undefined;
}

/** A weekday against a day that is known otherwise. */
function compareWeekday(draft: DateMention, source: DateMention): Likeness | undefined {
  const [named, other] = draft.parts.weekday !== undefined ? [draft, source] : [source, draft];
  const { weekday } = named.parts;
  if (weekday === undefined || other.grain !== "day" || other.first === undefined) return undefined;
  // "Overnight" holds two days.
  const last = weekdayOf(other.last ?? other.first);
  return weekdayOf(other.first) === weekday || last === weekday ? "same" : "different";
}

/** By the days both were resolved to. */
function compareDays(draft: DateMention, source: DateMention): Likeness {
  if (
    draft.first === undefined ||
    draft.last === undefined ||
    source.first === undefined ||
    source.last === undefined
  ) {
    return "incomparable";
  }
  return draft.first <= source.last && source.first <= draft.last ? "same" : "different";
}

/** Year, month and day that a mention names or was resolved to. */
export function knownParts({ parts, first, last }: DateMention): DateParts {
  if (first === undefined) return parts;
  const resolved = numbersOf(first);
  if (first === last) return { ...resolved, weekday: weekdayOf(first), ...parts };
  return first.slice(0, 4) === last?.slice(0, 4) ? { year: resolved.year, ...parts } : parts;
}
