import { isCapitalised, type Lexeme } from "../figures/lexemes.js";
import { addDays, isDay, monthSpan, numbersOf } from "./calendar.js";
import { isPlainMonth, monthOf, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

const monthLeads =
  /^(?:after|and|before|between|by|during|early|end|from|in|last|late|mid|next|of|since|start|this|till|through|to|until|until|every)$/u;

/** `in March`, `March 2025`, `mid-March`, `last October`. `May` and `March` need a word or a year that makes them months. */
export const months: DateForm = {
  id: "months",
  read(lexemes, at, { day: ownDay }) {
    const month = monthOf(lexemes[at]);
    if (month === undefined) return undefined;
    const yearAt =
      lexemes[at + 1]?.text === "," || lexemes[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const year = yearOf(lexemes[yearAt]);
    if (year === undefined && !isMonth(lexemes, at)) return undefined;
    const end = year === undefined ? at + 1 : yearAt + 1;
    const days = year === undefined ? nearestMonth(month, ownDay) : monthSpan(year, month);
    const parts = year === undefined ? { month } : { year, month };
    return { start: at, end, grain: "month", parts, ...(days && { days }) };
  },
};

function isMonth(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  // "April Jones" and "June Carter" are people, "March of Dimes" is a march.
  if (isCapitalised(next) && next?.glued === false && !isCapitalisedLead(next))
    return monthLeads.test(before?.lower ?? "") && isPlainMonth(lexemes[at]);
  if (monthLeads.test(before?.lower ?? ""))
    return next?.lower !== "of" || isPlainMonth(lexemes[at]);
  if (/^[’']s$/u.test(lexemes[at]?.text.slice(-2) ?? "") && isPlainMonth(lexemes[at])) return true;
  return isPlainMonth(lexemes[at]) && next?.lower !== "of" && at > 0;
}

function isCapitalisedLead({ lower }: Lexeme): boolean {
  return /^(?:i|the|it|he|she|they|we)$/u.test(lower);
}

/** The last such month up to the text's own day, or the next one if that is nearer than eleven months back. */
function nearestMonth(month: number, ownDay: string | undefined) {
  if (!isDay(ownDay)) return undefined;
  const { year } = numbersOf(ownDay);
  const thisYear = monthSpan(year, month);
  if (thisYear === undefined) return undefined;
  if (thisYear.first > addDays(ownDay, 182)) return monthSpan(year - 1, month);
  return thisYear.last < addDays(ownDay, -274) ? monthSpan(year + 1, month) : thisYear;
}
