import { isYearNumber } from "../figures/calendarNumbers.js";
import { isLabelWord } from "../figures/identifiers.js";
import { isCapitalised, isDash, type Lexeme } from "../figures/lexemes.js";
import { yearSpan } from "./calendar.js";
import { monthOf, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/** `the 1990s`, `the early 2000s`. */
export const decades: DateForm = {
  id: "decades",
  begins: ({ kind, lower, text }) =>
    kind === "number" || decadeWords.has(lower) || /^[’'‘]$/u.test(text),
  read(lexemes, at) {
    const short = readShortDecade(lexemes, at);
    if (short !== undefined) {
      const span = yearSpan(short.year, 10);
      const { end, year } = short;
      return { start: at, end, grain: "decade", parts: { year }, ...(span && { days: span }) };
    }
    const year = yearOf(lexemes[at]);
    const ending = lexemes[at + 1];
    if (year === undefined || year % 10 !== 0 || ending?.lower !== "s" || !ending.glued)
      return undefined;
    const days = yearSpan(year, 10);
    return { start: at, end: at + 2, grain: "decade", parts: { year }, ...(days && { days }) };
  },
};

const decadeWords: ReadonlyMap<string, number> = new Map(
  [
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
  ].map((word, index) => [word, 1920 + 10 * index] as const),
);
const warmth = /^(?:degrees?|fahrenheit|mercury|scored?|scores|shot|temperatures?)$/u;

/** `the ’90s`, `the late nineties`, in the century past; temperatures lie in the nineties too. */
function readShortDecade(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const mark = lexemes[at];
  const year = decadeWords.get(mark?.lower ?? "");
  const isMark = /^[’'‘]$/u.test(mark?.text ?? "");
  if (year === undefined && !isMark) return undefined;
  const around = lexemes.slice(Math.max(0, at - 6), at + 5);
  if (around.some(({ lower }) => warmth.test(lower))) return undefined;
  const [digits, ending] = lexemes.slice(at + 1, at + 3);
  const isShort = isMark && digits?.glued === true;
  if (isShort && /^[2-9]0$/u.test(digits.text) && ending?.lower === "s" && ending.glued)
    return { year: 1900 + Number(digits.text), end: at + 3 };
  if (year === undefined) return undefined;
  const isPart = /^(?:early|late|mid)$/u.test(lexemes[at - 1]?.lower ?? "");
  const before = lexemes[isPart ? at - 2 : at - 1]?.lower;
  return before === "the" ? { year, end: at + 1 } : undefined;
}

/** `in 2011`, `since 2022`, `Russia’s 2015 entry`, `(1998)`, `mid-2011`, `fiscal 2025`, `FY25`. */
export const years: DateForm = {
  id: "years",
  begins: ({ kind, text }) => kind === "number" || text === "FY",
  read(lexemes, at) {
    const second = secondYear(lexemes, at);
    if (second !== undefined) {
      const span = yearSpan(second);
      return {
        start: at,
        end: at + 1,
        grain: "year",
        parts: { year: second },
        ...(span && { days: span }),
      };
    }
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

/** The `16` of `2012-16`. */
function secondYear(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [first, dash, second] = lexemes.slice(Math.max(0, at - 2), at + 1);
  const year = at < 2 ? undefined : yearOf(first);
  if (year === undefined || !isDash(dash) || dash?.glued !== true || second?.glued !== true)
    return undefined;
  if (
    !/^\d\d$/u.test(second.text) ||
    (lexemes[at + 1]?.glued === true && lexemes[at + 1]?.kind !== "mark")
  )
    return undefined;
  // "2012-12" is a month.
  if (!isYearNumber(lexemes, at - 2) || isNumbered(lexemes, at - 2)) return undefined;
  if (isDash(lexemes[at + 1]) && lexemes[at + 1]?.glued === true) return undefined;
  const last = Math.floor(year / 100) * 100 + Number(second.text);
  return last > year && last - year < 60 ? last : undefined;
}

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
  // "020 7946 2011" is dialled.
  if (before.kind === "number" && /^\d{3,}$/u.test(before.text)) return true;
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
