import { isHyphen, type Lexeme } from "../figures/lexemes.js";
import { monthSpan } from "./calendar.js";
import { yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

const ordinalQuarters: ReadonlyMap<string, number> = new Map([
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
  ["first", 1],
  ["fourth", 4],
  ["second", 2],
  ["third", 3],
]);

/**
 * `third quarter`, `third-quarter`, `fiscal third quarter`, `fourth quarter of 2023`, `Q3`, `Q3 FY25`. The part `month` is
 * the quarter's first by the calendar; a company's own year may begin elsewhere, so the days stay open without a year.
 */
export const quarters: DateForm = {
  id: "quarters",
  begins: ({ kind, lower, text }) =>
    kind === "number" || text === "Q" || ordinalQuarters.has(lower),
  read(lexemes, at) {
    const found = readLetter(lexemes, at) ?? readOrdinal(lexemes, at);
    if (found === undefined) return undefined;
    const month = found.quarter * 3 - 2;
    const year = readYear(lexemes, found.end);
    if (year === undefined)
      return { start: at, end: found.end, grain: "quarter", parts: { month } };
    const days = year.isFiscal ? undefined : monthSpan(year.year, month, 3);
    return {
      start: at,
      end: year.end,
      grain: "quarter",
      parts: { year: year.year, month },
      ...(days && { days }),
    };
  },
};

interface QuarterWords {
  readonly quarter: number;
  readonly end: number;
}

/** `Q3`, `3Q`. */
function readLetter(lexemes: readonly Lexeme[], at: number): QuarterWords | undefined {
  const digit = lexemes[at + 1];
  // "3Q23", "3Q 2023".
  if (digit?.text === "Q" && digit.glued && /^[1-4]$/u.test(lexemes[at]?.text ?? ""))
    return { quarter: Number(lexemes[at]?.text), end: at + 2 };
  if (lexemes[at]?.text !== "Q" || digit?.glued !== true || !/^[1-4]$/u.test(digit.text))
    return undefined;
  return { quarter: Number(digit.text), end: at + 2 };
}

/** `third quarter`, `third fiscal quarter`, `3rd-quarter`. */
function readOrdinal(lexemes: readonly Lexeme[], at: number): QuarterWords | undefined {
  const first = lexemes[at];
  const isDigit = first?.kind === "number" && lexemes[at + 1]?.glued === true;
  const word = isDigit ? `${first.text}${lexemes[at + 1]?.lower ?? ""}` : (first?.lower ?? "");
  const quarter = ordinalQuarters.get(word);
  if (quarter === undefined) return undefined;
  let end = at + (isDigit ? 2 : 1);
  if (isHyphen(lexemes, end)) end += 1;
  if (/^(?:calendar|financial|fiscal)$/u.test(lexemes[end]?.lower ?? "")) end += 1;
  return lexemes[end]?.lower === "quarter" ? { quarter, end: end + 1 } : undefined;
}

/** `of 2023`, `2023`, `FY25`, `of fiscal 2025`. */
function readYear(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly year: number; readonly end: number; readonly isFiscal: boolean } | undefined {
  let end = lexemes[at]?.lower === "of" ? at + 1 : at;
  let isFiscal = false;
  if (lexemes[end]?.lower === "fiscal") {
    isFiscal = true;
    end += 1;
  }
  if (lexemes[end]?.text === "FY") {
    const digits = lexemes[end + 1]?.text ?? "";
    if (!/^(?:20)?\d\d$/u.test(digits)) return undefined;
    return {
      year: digits.length === 2 ? 2000 + Number(digits) : Number(digits),
      end: end + 2,
      isFiscal: true,
    };
  }
  const short = lexemes[end];
  if (short?.glued === true && lexemes[end - 1]?.text === "Q" && /^\d\d$/u.test(short.text))
    return { year: 2000 + Number(short.text), end: end + 1, isFiscal: false };
  const year = yearOf(lexemes[end]);
  return year === undefined ? undefined : { year, end: end + 1, isFiscal };
}
