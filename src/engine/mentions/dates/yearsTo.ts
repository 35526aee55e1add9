import type { Lexeme } from "../figures/lexemes.js";
import { dayOf, isDay, monthSpan, numbersOf } from "./calendar.js";
import { monthOf, readMonthDay, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/**
 * `the year to March 2024`, `the 12 months to June`, `fiscal year ended 30 September 2023`: the twelve months that end with
 * the month named.
 */
export const yearsTo: DateForm = {
  id: "years-to",
  begins: ({ kind, lower }) => kind === "number" || lower === "twelve" || lower === "year",
  read(lexemes, at, { day: ownDay }) {
    const joint = readTwelveMonths(lexemes, at);
    if (joint === undefined) return undefined;
    const monthAt = readMonthDay(lexemes, joint)?.end ?? joint;
    const month = monthOf(lexemes[monthAt]);
    if (month === undefined) return undefined;
    const dayEnd = readMonthDay(lexemes, monthAt + 1)?.end ?? monthAt + 1;
    const yearAt = lexemes[dayEnd]?.text === "," ? dayEnd + 1 : dayEnd;
    const year = yearOf(lexemes[yearAt]);
    const endYear = year ?? lastYearOf(month, ownDay);
    const start = endYear === undefined ? undefined : monthSpan(endYear - 1, month + 1, 12);
    const end = year === undefined ? dayEnd : yearAt + 1;
    return { start: at, end, grain: "year", parts: {}, ...(start && { days: start }) };
  },
};

/** The place behind `year to`, `12 months ended`. */
function readTwelveMonths(lexemes: readonly Lexeme[], at: number): number | undefined {
  const word = lexemes[at]?.lower ?? "";
  const isMonths = /^(?:12|twelve)$/u.test(word) && lexemes[at + 1]?.lower === "months";
  if (!isMonths && word !== "year") return undefined;
  const jointAt = isMonths ? at + 2 : at + 1;
  const joint = lexemes[jointAt]?.lower ?? "";
  if (/^(?:through|to)$/u.test(joint)) return jointAt + 1;
  if (!/^(?:ended|ending)$/u.test(joint)) return undefined;
  return /^(?:in|on)$/u.test(lexemes[jointAt + 1]?.lower ?? "") ? jointAt + 2 : jointAt + 1;
}

/** The year of the last such month up to the text's own day. */
function lastYearOf(month: number, ownDay: string | undefined): number | undefined {
  if (!isDay(ownDay)) return undefined;
  const { year } = numbersOf(ownDay);
  const first = dayOf(year, month, 1);
  return first !== undefined && first > ownDay ? year - 1 : year;
}
