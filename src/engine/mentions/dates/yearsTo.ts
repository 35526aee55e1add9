import { hasWords, isHyphen, type Lexeme } from "../figures/lexemes.js";
import { dayOf, isDay, monthSpan, numbersOf } from "./calendar.js";
import { monthOf, readMonthDay, yearOf } from "./calendarWords.js";
import type { Grain } from "./date.js";
import type { DateForm } from "./dateForm.js";

/**
 * `the year to March 2024`, `the half-year to September`, `nine months ended 30 June 2023`, `the quarter to May`: the months that end
 * with the one named.
 */
export const yearsTo: DateForm = {
  id: "years-to",
  begins: ({ kind, lower }) => kind === "number" || counts.has(lower) || periods.has(lower),
  read(lexemes, at, { day: ownDay }) {
    const period = readPeriod(lexemes, at);
    const joint = period === undefined ? undefined : endOfJoint(lexemes, period.end);
    if (period === undefined || joint === undefined) return undefined;
    const monthAt = readMonthDay(lexemes, joint)?.end ?? joint;
    const month = monthOf(lexemes[monthAt]);
    if (month === undefined) return undefined;
    const dayEnd = readMonthDay(lexemes, monthAt + 1)?.end ?? monthAt + 1;
    const yearAt = lexemes[dayEnd]?.text === "," ? dayEnd + 1 : dayEnd;
    const year = yearOf(lexemes[yearAt]);
    const endYear = year ?? lastYearOf(month, ownDay);
    const { months, grain } = period;
    const first = (endYear ?? 0) * 12 + month - months;
    const days =
      endYear === undefined
        ? undefined
        : monthSpan(Math.floor(first / 12), (first % 12) + 1, months);
    const end = year === undefined ? dayEnd : yearAt + 1;
    return { start: at, end, grain, parts: {}, ...(days && { days }) };
  },
};

const counts: ReadonlyMap<string, number> = new Map([
  ["3", 3],
  ["6", 6],
  ["9", 9],
  ["12", 12],
  ["three", 3],
  ["six", 6],
  ["nine", 9],
  ["twelve", 12],
]);
const periods: ReadonlyMap<string, number> = new Map([
  ["half", 6],
  ["quarter", 3],
  ["year", 12],
]);

interface Period {
  readonly end: number;
  readonly months: number;
  readonly grain: Grain;
}

/** `year`, `half-year`, `six months`, `quarter`. */
function readPeriod(lexemes: readonly Lexeme[], at: number): Period | undefined {
  const word = lexemes[at]?.lower ?? "";
  const count = lexemes[at + 1]?.lower === "months" ? counts.get(word) : undefined;
  const months = count ?? periods.get(word);
  // "The half-year to June" is no year.
  if (months === undefined || (word === "year" && lexemes[at - 2]?.lower === "half"))
    return undefined;
  const grain = months === 12 ? "year" : months === 3 ? "quarter" : "half";
  if (count !== undefined) return { end: at + 2, months, grain };
  const yearAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const isHalfYear = word === "half" && lexemes[yearAt]?.lower === "year";
  return { end: isHalfYear ? yearAt + 1 : at + 1, months, grain };
}

/** Behind `to`, `through`, `ended`, `ending on`, `to the end of`. */
function endOfJoint(lexemes: readonly Lexeme[], at: number): number | undefined {
  const joint = lexemes[at]?.lower ?? "";
  if (/^(?:through|to)$/u.test(joint))
    return hasWords(lexemes, at + 1, ["the", "end", "of"]) ? at + 4 : at + 1;
  if (!/^(?:ended|ending)$/u.test(joint)) return undefined;
  return /^(?:in|on)$/u.test(lexemes[at + 1]?.lower ?? "") ? at + 2 : at + 1;
}

/** The year of the last such month up to the text's own day. */
function lastYearOf(month: number, ownDay: string | undefined): number | undefined {
  if (!isDay(ownDay)) return undefined;
  const { year } = numbersOf(ownDay);
  const first = dayOf(year, month, 1);
  return first !== undefined && first > ownDay ? year - 1 : year;
}
