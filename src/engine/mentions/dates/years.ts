import { isYearNumber } from "../figures/calendarNumbers.js";
import { isPluralNoun } from "../figures/counted.js";
import { isLabelWord, opensSentence } from "../figures/identifiers.js";
import { isCapitalised, isDash, type Lexeme } from "../figures/lexemes.js";
import { yearSpan } from "./calendar.js";
import { monthOf, yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/** `in 2011`, `since 2022`, `Russia’s 2015 entry`, `(1998)`, `mid-2011`, `fiscal 2025`, `FY25`, `’08`. */
export const years: DateForm = {
  id: "years",
  begins: ({ kind, text }) => kind === "number" || text === "FY" || /^[’'‘]$/u.test(text),
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
    const short = readFiscal(lexemes, at) ?? readShort(lexemes, at);
    const year = short ?? yearOf(lexemes[at]);
    if (year === undefined) return undefined;
    if (short === undefined && (!isYearNumber(lexemes, at) || isNumbered(lexemes, at)))
      return undefined;
    const days = yearSpan(year);
    const end = short === undefined ? at + 1 : at + 2;
    return { start: at, end, grain: "year", parts: { year }, ...(days && { days }) };
  },
};

/** The `16` of `2012-16`, the `9` of `1908-9`, the second year of the season `2018/19`. */
function secondYear(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (at < 2 || !isYearNumber(lexemes, at - 2) || isNumbered(lexemes, at - 2)) return undefined;
  return yearBehind(lexemes, at - 2);
}

/** The later year that is joined to the one at `at`: within sixty years behind a dash, within two behind a stroke. */
function yearBehind(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [first, joint, second, next] = lexemes.slice(at, at + 4);
  const year = yearOf(first);
  const isStroke = joint?.text === "/";
  if (year === undefined || !(isStroke || isDash(joint))) return undefined;
  if (joint?.glued !== true || second?.glued !== true) return undefined;
  // "2012-12-01", "2018/9th".
  if (next?.glued === true && (next.kind !== "mark" || isDash(next) || next.text === "/"))
    return undefined;
  const written = second.text.length;
  if (!/^\d{1,4}$/u.test(second.text) || written === 3 || (written === 4 && !isStroke))
    return undefined;
  const same = year - (year % 10 ** written) + Number(second.text);
  // "1999/00".
  const last = same <= year && written === 2 ? same + 100 : same;
  return last > year && last - year < (isStroke ? 3 : 60) ? last : undefined;
}

/** `FY25`, `FY2025`. */
function readFiscal(lexemes: readonly Lexeme[], at: number): number | undefined {
  const digits = lexemes[at + 1];
  if (lexemes[at]?.text !== "FY" || digits?.kind !== "number") return undefined;
  if (/^20\d\d$/u.test(digits.text)) return Number(digits.text);
  return /^\d\d$/u.test(digits.text) && digits.glued ? 2000 + Number(digits.text) : undefined;
}

const shortLeads = /^(?:autumn|back|before|by|fall|in|of|since|spring|summer|until|winter)$/u;

/** The year of `in ’08`, `the class of ’99`, `Nov. ’69`: what is left out is the century, of now or of the one past. */
function readShort(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [mark, digits, next] = lexemes.slice(at, at + 3);
  if (!/^[’'‘]$/u.test(mark?.text ?? "") || mark?.glued === true) return undefined;
  if (digits?.glued !== true || !/^\d\d$/u.test(digits.text)) return undefined;
  // "In ’10 cases’" is quoted.
  if (next?.kind === "number" || (next?.kind === "word" && next.glued)) return undefined;
  const before = lexemes[at - 1]?.text === "." ? lexemes[at - 2] : lexemes[at - 1];
  if (monthOf(before) === undefined && !shortLeads.test(before?.lower ?? "")) return undefined;
  if (/^[’'‘]$/u.test(next?.text ?? "") || isPluralNoun(next)) return undefined;
  const year = Number(digits.text);
  return year > LAST_OF_NOW ? 1900 + year : 2000 + year;
}

/** Short for years from 2000 to 2039, longer ago for more. */
const LAST_OF_NOW = 39;

const opening =
  /^(?:after|around|before|by|during|early|fiscal|for|from|in|late|mid|of|since|the|through|till|until|to|and|between|its|this|that|his|her|their|on|circa|or|back|day|eve)$/u;

/** `Vision 2050`, `World Cup 2022`, `ISO-2015`, `2011/x`: four digits in a name or a code are no year. */
function isNumbered(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const isGluedBehind = next?.glued === true && /^[/@_%°€£$]$/u.test(next.text);
  if (isGluedBehind && yearBehind(lexemes, at) === undefined) return true;
  if (before === undefined) return false;
  // "020 7946 2011" is dialled.
  if (before.kind === "number" && /^\d{3,}$/u.test(before.text)) return true;
  if (isLabelWord(before)) return true;
  // "pp. 1700-1701".
  if (
    before.text === "." &&
    before.glued &&
    /^(?:no|nos|pp?|vol)$/u.test(lexemes[at - 2]?.lower ?? "")
  )
    return true;
  if (/^[$€£¥₹#№@/_§]$/u.test(before.text)) return true;
  if (before.glued && lexemes[at]?.glued === true && isDash(before)) {
    const left = lexemes[at - 2];
    const isPrefix = /^(?:early|late|mid|post|pre)$/u.test(left?.lower ?? "");
    // The second page of "pp. 1700-1701" is as little a year as the first.
    return yearOf(left) === undefined ? !isPrefix : isNumbered(lexemes, at - 2);
  }
  if (lexemes[at]?.glued === true && before.kind === "word") return true;
  if (!isCapitalised(before) || monthOf(before) !== undefined) return false;
  if (at === 1 && opensSentence(before)) return false;
  // "Visits 2024/25" heads a column: two years joined so are no name.
  if (next?.text === "/" && next.glued) return false;
  return (
    !opening.test(before.lower) &&
    !/[’']s?$/u.test(before.text) &&
    !/^(?:spring|summer|autumn|fall|winter)$/u.test(before.lower)
  );
}
