import { dayOf, numbersOf, weekdayOf } from "../../mentions/dates/calendar.js";
import { monthNames, weekdayNames } from "../../mentions/dates/calendarWords.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { Claim, Judgement } from "../check.js";

/**
 * What the calendar says against a date that names its weekday: `9 March 2026 is a Monday`. Without a year it is asked of the years in which
 * the sources' own days make it lie nearest, and says nothing where no source has a day. Undefined where the weekday is right.
 */
export function calendarSlip({ sources }: Claim, mention: DateMention): string | undefined {
  const { year, month, day, weekday } = mention.parts;
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const published = sources.sources.flatMap((source) => source.published ?? []);
  const days =
    year === undefined
      ? published.flatMap((of) => nearestTo(of, month, day) ?? [])
      : [dayOf(year, month, day)].flatMap((of) => of ?? []);
  const [first] = days;
  if (first === undefined || days.some((of) => weekdayOf(of) === weekday)) return undefined;
  if (days.some((of) => of !== first)) return undefined;
  const named = `${String(day)} ${monthNames[month - 1] ?? ""} ${first.slice(0, 4)}`;
  return `${named} is a ${weekdayNames[weekdayOf(first)] ?? ""}`;
}

/** The judgement of a date whose weekday and day of the month do not go together; `slip` is what the calendar says. */
export function offCalendar({ span, text }: DateMention, slip: string): Judgement {
  return {
    span,
    verdict: "unsupported",
    fault: "unsupported-date",
    sureness: OFF_CALENDAR,
    reason: `no source gives ${text}; ${slip}`,
    expected: [],
    grounds: [],
    replacements: [],
  };
}

/** How sure it is that one of the two is wrong. */
const OFF_CALENDAR = 0.8;

/** The day in the year in which it lies nearest to another day. */
function nearestTo(other: string, month: number, day: number): string | undefined {
  const { year } = numbersOf(other);
  const far = (of: string): number => Math.abs(Date.parse(of) - Date.parse(other));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, day) ?? [])
    .sort((a, b) => far(a) - far(b))[0];
}
