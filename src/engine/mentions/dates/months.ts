import { isCapitalised, isHyphen, type Lexeme } from "../figures/lexemes.js";
import { dayOf, isDay, monthSpan } from "./calendar.js";
import { isPlainMonth, monthOf, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";
import { looksAhead } from "./looksAhead.js";
import { undatedYear } from "./undatedYear.js";

const monthLeads =
  /^(?:after|and|before|between|by|during|early|end|from|in|last|late|mid|next|of|since|start|this|till|through|to|until|every)$/u;

/** `in March`, `March 2025`, `mid-March`, `last October`. `May` and `March` need a word or a year that makes them months. */
export const months: DateForm = {
  id: "months",
  begins: (lexeme) => monthOf(lexeme) !== undefined,
  read(lexemes, at, { day: ownDay }) {
    const month = monthOf(lexemes[at]);
    if (month === undefined) return undefined;
    const yearAt =
      lexemes[at + 1]?.text === "," || lexemes[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const year = yearOf(lexemes[yearAt]);
    if (year === undefined && !isMonth(lexemes, at)) return undefined;
    const end = year === undefined ? at + 1 : yearAt + 1;
    const days =
      year === undefined
        ? undatedMonth(month, ownDay, looksAhead(lexemes, at))
        : monthSpan(year, month);
    const parts = year === undefined ? { month } : { year, month };
    return { start: at, end, grain: "month", parts, ...(days && { days }) };
  },
};

function isMonth(lexemes: readonly Lexeme[], at: number): boolean {
  // "mid-May", "early-June": the word before the hyphen leads.
  const before = isHyphen(lexemes, at - 1) ? lexemes[at - 2] : lexemes[at - 1];
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

function undatedMonth(month: number, ownDay: string | undefined, isAhead: boolean) {
  if (!isDay(ownDay)) return undefined;
  const year = undatedYear({ ownDay, isAhead, first: (each) => dayOf(each, month, 1) });
  return year === undefined ? undefined : monthSpan(year, month);
}
