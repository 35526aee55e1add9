import { isHyphen, type Lexeme } from "../figures/lexemes.js";
import { pluralTens } from "../figures/numeralWords.js";
import { yearSpan } from "./calendar.js";
import { yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/** `the 1990s`, `the early 2000s`, `the 1920’s`, `the late 80s`; `the 1700s` are a century. */
export const decades: DateForm = {
  id: "decades",
  begins: ({ kind, lower, text }) =>
    kind === "number" || pluralTens.has(lower) || /^[’'‘]$/u.test(text),
  read(lexemes, at) {
    const short = readShortDecade(lexemes, at);
    if (short !== undefined) {
      const span = yearSpan(short.year, 10);
      const { end, year } = short;
      return { start: at, end, grain: "decade", parts: { year }, ...(span && { days: span }) };
    }
    const year = yearOf(lexemes[at]);
    const end = endOfTens(lexemes, at);
    if (year === undefined || year % 10 !== 0 || end === undefined) return undefined;
    // "The 1800s" are the nineteenth century; which ten years "the 2000s" begin with is plain.
    if (year % 100 === 0 && year < 2000) {
      const days = yearSpan(year + 1, 100);
      return { start: at, end, grain: "century", parts: {}, ...(days && { days }) };
    }
    const days = yearSpan(year, 10);
    return { start: at, end, grain: "decade", parts: { year }, ...(days && { days }) };
  },
};

const decadeLeads = /^(?:early|late|mid|the)$/u;

/** Behind the `s` of `1920s` or, where the words speak of ten years, of `the 1920's`; in `1992's first hit` a year has something. */
function endOfTens(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [mark, ending] = lexemes.slice(at + 1, at + 3);
  if (mark?.lower === "s" && mark.glued) return at + 2;
  if (!/^[’']$/u.test(mark?.text ?? "") || mark?.glued !== true) return undefined;
  if (ending?.lower !== "s" || !ending.glued) return undefined;
  const isLed = decadeLeads.test(lexemes[at - 1]?.lower ?? "") || isBehindDecade(lexemes, at);
  return isLed ? at + 3 : undefined;
}

/** The `50s` of `the 1940s and 50s`; in `in their 70s and 80s` both are ages. */
function isBehindDecade(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:,|and|or|to)$|^[-–]$/u.test(lexemes[at - 1]?.lower ?? "")) return false;
  if (lexemes[at - 2]?.lower !== "s") return false;
  const firstAt = /^[’']$/u.test(lexemes[at - 3]?.text ?? "") ? at - 4 : at - 3;
  const before = lexemes[firstAt - 1];
  return (
    yearOf(lexemes[firstAt]) !== undefined ||
    decadeLeads.test(before?.lower ?? "") ||
    /^[’'‘]$/u.test(before?.text ?? "")
  );
}

const warmth =
  /^(?:degrees?|fahrenheit|heat|highs|lows|mercury|scored?|scores|shot|temperatures?|weather)$/u;

/** `the ’90s`, `the 90s`, `the late nineties`, in the century past; temperatures lie in the nineties too. */
function readShortDecade(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const mark = lexemes[at];
  const inCentury = pluralTens.get(mark?.lower ?? "") ?? bareTens(lexemes, at);
  const year = inCentury === undefined ? undefined : 1900 + inCentury;
  const isMark = /^[’'‘]$/u.test(mark?.text ?? "");
  if (year === undefined && !isMark) return undefined;
  const around = lexemes.slice(Math.max(0, at - 6), at + 5);
  if (around.some(({ lower }) => warmth.test(lower))) return undefined;
  const [digits, ending] = lexemes.slice(at + 1, at + 3);
  const isShort = isMark && digits?.glued === true;
  if (isShort && /^[2-9]0$/u.test(digits.text) && ending?.lower === "s" && ending.glued)
    return { year: 1900 + Number(digits.text), end: at + 3 };
  if (year === undefined) return undefined;
  const end = mark?.kind === "number" ? at + 2 : at + 1;
  const partAt = isHyphen(lexemes, at - 1) ? at - 2 : at - 1;
  const isPart = /^(?:early|late|mid)$/u.test(lexemes[partAt]?.lower ?? "");
  const before = lexemes[isPart ? partAt - 1 : at - 1]?.lower;
  const isLed = before === "the" || isBehindDecade(lexemes, isPart ? partAt : at);
  return isLed ? { year, end } : undefined;
}

/** The tens of `90s`, without a mark for what is left out. */
function bareTens(lexemes: readonly Lexeme[], at: number): number | undefined {
  const [digits, ending] = lexemes.slice(at, at + 2);
  if (digits?.kind !== "number" || !/^[2-9]0$/u.test(digits.text)) return undefined;
  return ending?.lower === "s" && ending.glued ? Number(digits.text) : undefined;
}
