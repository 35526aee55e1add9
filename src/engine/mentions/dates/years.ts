import { isYearNumber } from "../figures/calendarNumbers.js";
import { isLabelWord } from "../figures/identifiers.js";
import { isCapitalised, isDash, type Lexeme } from "../figures/lexemes.js";
import { yearSpan } from "./calendar.js";
import { monthOf, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/** `the 1990s`, `the early 2000s`. */
export const decades: DateForm = {
  id: "decades",
  read(lexemes, at) {
    const year = yearOf(lexemes[at]);
    const ending = lexemes[at + 1];
    if (year === undefined || year % 10 !== 0 || ending?.lower !== "s" || !ending.glued)
      return undefined;
    const days = yearSpan(year, 10);
    return { start: at, end: at + 2, grain: "decade", parts: { year }, ...(days && { days }) };
  },
};

/** `in 2011`, `since 2022`, `Russia’s 2015 entry`, `(1998)`, `mid-2011`, `fiscal 2025`, `FY25`. */
export const years: DateForm = {
  id: "years",
  read(lexemes, at) {
    const fiscal = readFiscal(lexemes, at);
    const year = fiscal ?? yearOf(lexemes[at]);
    if (year === undefined) return undefined;
    if (fiscal === undefined && (!isYearNumber(lexemes, at) || isNumbered(lexemes, at)))
      return undefined;
    const days = yearSpan(year);
    const end = fiscal === undefined ? at + 1 : at + 2;
    return { start: at, end, grain: "year", parts: { year }, ...(days && { days }) };
  },
};

/** `FY25`, `FY2025`. */
function readFiscal(lexemes: readonly Lexeme[], at: number): number | undefined {
  const digits = lexemes[at + 1];
  if (lexemes[at]?.text !== "FY" || digits?.kind !== "number") return undefined;
  if (/^20\d\d$/u.test(digits.text)) return Number(digits.text);
  return /^\d\d$/u.test(digits.text) && digits.glued ? 2000 + Number(digits.text) : undefined;
}

const opening =
  /^(?:after|around|before|by|during|early|fiscal|for|from|in|late|mid|of|since|the|through|till|until|to|and|between|its|this|that|his|her|their|on|circa|or|back)$/u;

/** `Vision 2050`, `World Cup 2022`, `ISO-2015`, `2011/12`: four digits in a name or a code are no year. */
function isNumbered(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const isGluedBehind = next?.glued === true && /^[/@_%°€£$]$/u.test(next.text);
  if (isGluedBehind) return true;
  if (before === undefined) return false;
  if (isLabelWord(before)) return true;
  if (/^[$€£¥₹#№@/_]$/u.test(before.text)) return true;
  if (before.glued && lexemes[at]?.glued === true && isDash(before)) {
    const left = lexemes[at - 2];
    const isPrefix = /^(?:early|late|mid|post|pre)$/u.test(left?.lower ?? "");
    return !isPrefix && yearOf(left) === undefined;
  }
  if (lexemes[at]?.glued === true && before.kind === "word") return true;
  if (!isCapitalised(before) || monthOf(before) !== undefined) return false;
  return (
    !opening.test(before.lower) &&
    !/[’']s?$/u.test(before.text) &&
    !/^(?:spring|summer|autumn|fall|winter)$/u.test(before.lower)
  );
}
