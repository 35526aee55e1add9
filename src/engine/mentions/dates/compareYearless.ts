import type { Likeness } from "../mention.js";
import { dayOf, monthSpan, numbersOf, weekdayOf } from "./calendar.js";
import type { DateMention, DateParts } from "./date.js";
import type { DaySpan } from "./dateForm.js";

/** A report tells its own days by weekdays and words, and those of others with a year. */
const NEAR_DAYS = 60;

/**
 * `On 6 March` against `on Thursday` or `yesterday` of a text whose own day is known: the date without a year is of the year
 * in which it lies nearest. A weekday may be the one before or the one behind the text's day, so that a week's distance
 * says nothing. Undefined where no side is such a date, or the other's days are not known.
 */
export function compareYearless(inDraft: DateMention, inSource: DateMention): Likeness | undefined {
  if (isYearless(inDraft.parts) && isToldFrom(inSource))
    return compareWith(inDraft.parts, inSource);
  if (!isYearless(inSource.parts) || inSource.first !== undefined || !isToldFrom(inDraft))
    return undefined;
  // The draft's own day may lie weeks behind what it tells of: only a day near to it says something.
  return compareWith(inSource.parts, inDraft);
}

/**
 * `Thursday, 6 March` against a `Thursday` of a text whose own day is known: the weekday is said of another day of the month where no
 * number of weeks lies between the two. Undefined where it may be one day, or lies far off.
 */
export function compareDayOfWeekday(
  { parts }: DateMention,
  { parts: named, first, last }: DateMention,
): Likeness | undefined {
  const { year, month, day, weekday } = parts;
  if (month === undefined || day === undefined || weekday !== named.weekday) return undefined;
  if (named.day !== undefined || named.month !== undefined || weekday === undefined)
    return undefined;
  if (first === undefined || first !== last) return undefined;
  const own = numbersOf(first).year;
  const [nearest = Infinity] = (year === undefined ? [own - 1, own, own + 1] : [year])
    .flatMap((each) => spanIn(each, parts) ?? [])
    .map((span) => daysBetween(span, { first, last }))
    .sort((a, b) => a - b);
  return nearest > NEAR_DAYS || nearest % WEEK === 0 ? undefined : "different";
}

/** `6 March`, `March`. */
function isYearless({ year, month }: DateParts): boolean {
  return month !== undefined && year === undefined;
}

/** `Thursday`, `yesterday`, `last week`: resolved from its text's own day, and naming neither month nor year. */
function isToldFrom({ first, parts }: DateMention): boolean {
  const { year, month, day } = parts;
  return first !== undefined && year === undefined && month === undefined && day === undefined;
}

function compareWith(parts: DateParts, { first, last, parts: named }: DateMention): Likeness {
  if (first === undefined || last === undefined) return "incomparable";
  const { year } = numbersOf(first);
  const nearest = [year - 1, year, year + 1]
    .flatMap((each) => spanIn(each, parts) ?? [])
    .sort((a, b) => daysBetween(a, { first, last }) - daysBetween(b, { first, last }))[0];
  if (nearest === undefined) return "different";
  const away = daysBetween(nearest, { first, last });
  if (away === 0) return "same";
  if (away > NEAR_DAYS) return "incomparable";
  const isNamed =
    nearest.first === nearest.last && named.weekday === weekdayOf(nearest.first) && away === WEEK;
  return isNamed ? "same" : "different";
}

const WEEK = 7;

function spanIn(year: number, { month = 1, day }: DateParts): DaySpan | undefined {
  if (day === undefined) return monthSpan(year, month);
  const found = dayOf(year, month, day);
  return found === undefined ? undefined : { first: found, last: found };
}

/** Days from the end of the earlier to the beginning of the later; 0 where they meet. */
function daysBetween(a: DaySpan, b: DaySpan): number {
  if (a.first <= b.last && b.first <= a.last) return 0;
  const [end, start] = a.last < b.first ? [a.last, b.first] : [b.last, a.first];
  return (Date.parse(`${start}T00:00:00Z`) - Date.parse(`${end}T00:00:00Z`)) / DAY_MS;
}

const DAY_MS = 86_400_000;
