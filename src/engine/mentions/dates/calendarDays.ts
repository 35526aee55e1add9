import { isDash, isHyphen, type Lexeme } from "../figures/lexemes.js";
import { isYearNumber } from "../figures/calendarNumbers.js";
import { isPluralNoun } from "../figures/counted.js";
import type { DateParts } from "./date.js";
import { dayOf, isDay, numbersOf } from "./calendar.js";
import { monthOf, readMonthDay, weekdayNamed, yearOf } from "./calendarWords.js";
import type { DateForm, DateReading } from "./dateForm.js";
import { looksAhead } from "./looksAhead.js";
import { undatedYear } from "./undatedYear.js";

/** `13 October`, `13th of October 2025`, `Oct. 14`, `March 31, 2025`, `Monday, 13 October`, `the 13th`. */
export const calendarDays: DateForm = {
  id: "calendar-days",
  begins: (lexeme) =>
    lexeme.kind === "number" || weekdayNamed(lexeme) !== undefined || monthOf(lexeme) !== undefined,
  read(lexemes, at, { day: ownDay }) {
    const weekday = weekdayNamed(lexemes[at]);
    const from = weekday === undefined ? at : lexemes[at + 1]?.text === "," ? at + 2 : at + 1;
    const found =
      readDayMonth(lexemes, from) ??
      readMonthThenDay(lexemes, from) ??
      readSharedMonth(lexemes, from) ??
      readBareDay(lexemes, from);
    if (found === undefined) return undefined;
    const parts = weekday === undefined ? found.parts : { ...found.parts, weekday };
    return {
      ...found,
      start: at,
      parts,
      ...resolved(parts, { ownDay, isAhead: looksAhead(lexemes, at) }),
    };
  },
};

/** `13 October 2025`, `13th of October`. */
function readDayMonth(lexemes: readonly Lexeme[], at: number): DateReading | undefined {
  const day = readMonthDay(lexemes, at);
  if (day === undefined) return undefined;
  const monthAt = lexemes[day.end]?.lower === "of" ? day.end + 1 : day.end;
  const month = monthOf(lexemes[monthAt]);
  if (month === undefined) return undefined;
  const dot = isAbbreviationDot(lexemes, monthAt + 1) ? 1 : 0;
  return withYear(lexemes, {
    start: at,
    end: monthAt + 1 + dot,
    month,
    day: day.day,
    mayHaveComma: isYearNumber(lexemes, monthAt + dot + 2),
  });
}

/** `October 13`, `Oct. 14, 2025`, `March 31st`. */
function readMonthThenDay(lexemes: readonly Lexeme[], at: number): DateReading | undefined {
  const month = monthOf(lexemes[at]);
  if (month === undefined) return undefined;
  const dayAt = isAbbreviationDot(lexemes, at + 1) ? at + 2 : at + 1;
  const day = readMonthDay(lexemes, dayAt);
  if (day === undefined) return undefined;
  // "In October 12 people died" counts people, "On October 12 people voted" tells the day.
  const isLed = lexemes[at - 1]?.lower === "on";
  if (isPluralNoun(lexemes[day.end]) && !day.isOrdinal && !isLed) return undefined;
  const second = isDash(lexemes[day.end]) ? readMonthDay(lexemes, day.end + 1) : undefined;
  const shared =
    second &&
    withYear(lexemes, { start: at, end: second.end, month, day: second.day, mayHaveComma: true });
  const { year } = shared?.parts ?? {};
  if (year !== undefined)
    return { start: at, end: day.end, grain: "day", parts: { year, month, day: day.day } };
  return withYear(lexemes, { start: at, end: day.end, month, day: day.day, mayHaveComma: true });
}

/** The first day of `4 and 22 March`, `12–14 March`, the second of `March 12–14`: the month stands once. */
function readSharedMonth(lexemes: readonly Lexeme[], at: number): DateReading | undefined {
  const day = readMonthDay(lexemes, at);
  if (day === undefined) return undefined;
  const behind = isDayJoint(lexemes[day.end]) ? readDayMonth(lexemes, day.end + 1) : undefined;
  const month = behind?.parts.month ?? monthBefore(lexemes, at);
  if (month === undefined) return undefined;
  // "March 3-5, 2024": the year stands behind the second day.
  if (behind === undefined)
    return withYear(lexemes, { start: at, end: day.end, month, day: day.day, mayHaveComma: true });
  const { year } = behind.parts;
  const parts = { ...(year === undefined ? {} : { year }), month, day: day.day };
  return { start: at, end: day.end, grain: "day", parts };
}

function monthBefore(lexemes: readonly Lexeme[], at: number): number | undefined {
  const isSecond = isDash(lexemes[at - 1]) && readMonthDay(lexemes, at - 2) !== undefined;
  return isSecond ? monthOf(lexemes[at - 3]) : undefined;
}

function isDayJoint(lexeme: Lexeme | undefined): boolean {
  return isDash(lexeme) || /^(?:and|or|to)$/u.test(lexeme?.lower ?? "");
}

/** `on the 13th`: the ordinal must not rank what follows it. */
function readBareDay(lexemes: readonly Lexeme[], at: number): DateReading | undefined {
  const day = readMonthDay(lexemes, at);
  const before = lexemes[at - 1]?.lower;
  if (day?.isOrdinal !== true || before !== "the") return undefined;
  const lead = lexemes[at - 2]?.lower ?? "";
  // "Between the 11th and the 24th"
  const isLast = lead === "and" && readMonthDay(lexemes, at - 4)?.isOrdinal === true;
  if (!isLast && !/^(?:after|before|between|by|from|on|since|till|to|until)$/u.test(lead))
    return undefined;
  const next = lexemes[day.end];
  // "The 2nd/10th battalion"; "the 18th and 19th centuries".
  if (next?.text === "/" || isOfPair(lexemes, day.end)) return undefined;
  const endsPhrase =
    next === undefined ||
    next.kind === "mark" ||
    /^(?:a|an|and|he|it|she|the|they|to|until|was|we|were|when)$/u.test(next.lower);
  return endsPhrase
    ? { start: at, end: day.end, grain: "day", parts: { day: day.day } }
    : undefined;
}

/** Whether another ordinal is joined on that says what both count: `and 19th centuries`; `on the 3rd and 4th` does not. */
function isOfPair(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:and|or|to)$/u.test(lexemes[at]?.lower ?? "")) return false;
  const second = readMonthDay(lexemes, at + 1);
  const noun = second?.isOrdinal === true ? lexemes[second.end] : undefined;
  return noun?.kind === "word" && isPluralNoun(noun);
}

function isAbbreviationDot(lexemes: readonly Lexeme[], at: number): boolean {
  const dot = lexemes[at];
  const length = lexemes[at - 1]?.text.length ?? 0;
  return dot?.text === "." && dot.glued && length <= 4 && lexemes[at + 1] !== undefined;
}

function withYear(
  lexemes: readonly Lexeme[],
  {
    start,
    end,
    month,
    day,
    mayHaveComma,
  }: {
    readonly start: number;
    readonly end: number;
    readonly month: number;
    readonly day: number;
    readonly mayHaveComma: boolean;
  },
): DateReading {
  const yearAt = mayHaveComma && lexemes[end]?.text === "," ? end + 1 : end;
  const year = yearOf(lexemes[yearAt]);
  const isYear =
    year !== undefined && !isPluralNoun(lexemes[yearAt + 1]) && !isHyphen(lexemes, yearAt + 1);
  if (!isYear) return { start, end, grain: "day", parts: { month, day } };
  return { start, end: yearAt + 1, grain: "day", parts: { year, month, day } };
}

/** The day itself, where the year is written or the text's own day leads to it. */
function resolved(
  parts: DateParts,
  { ownDay, isAhead }: { readonly ownDay: string | undefined; readonly isAhead: boolean },
): Pick<DateReading, "days"> {
  const { year, month, day } = parts;
  if (day === undefined) return {};
  if (year !== undefined && month !== undefined) return sole(dayOf(year, month, day));
  if (!isDay(ownDay)) return {};
  const own = numbersOf(ownDay);
  if (month === undefined) {
    const thisMonth = dayOf(own.year, own.month, day);
    return sole(thisMonth === undefined || thisMonth > ownDay ? undefined : thisMonth);
  }
  const ownYear = undatedYear({ ownDay, isAhead, first: (each) => dayOf(each, month, day) });
  return sole(ownYear === undefined ? undefined : dayOf(ownYear, month, day));
}

function sole(day: string | undefined): Pick<DateReading, "days"> {
  return day === undefined ? {} : { days: { first: day, last: day } };
}
