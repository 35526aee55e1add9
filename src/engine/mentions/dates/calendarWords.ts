import { isCapitalised, type Lexeme } from "../figures/lexemes.js";

/** Month names in order, January first. */
export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Weekday names in order, Sunday first. */
export const weekdayNames: readonly string[] =
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ["sept", 9],
]);
const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.map((name, index) => [name.toLowerCase(), index] as const),
);

/** 1 to 12 for a capitalised month name or its abbreviation. */
export function monthOf(lexeme: Lexeme | undefined): number | undefined {
  return isCapitalised(lexeme) ? months.get(lexeme?.lower ?? "") : undefined;
}

/** Whether the month is written out, as `June` is and `Jun` is not; `May` has no shorter form. */
export function isFullMonth(lexeme: Lexeme): boolean {
  return monthNames.some((name) => name.toLowerCase() === lexeme.lower);
}

/** Whether the month is written in full and is no common English word beside (`May`, `March`). */
export function isPlainMonth(lexeme: Lexeme | undefined): boolean {
  const lower = lexeme?.lower ?? "";
  return lower.length > 3 && lower !== "march" && lower !== "sept" && months.has(lower);
}

/** 0 (Sunday) to 6 for a capitalised weekday name in the singular. */
export function weekdayNamed(lexeme: Lexeme | undefined): number | undefined {
  return isCapitalised(lexeme) ? weekdays.get(lexeme?.lower ?? "") : undefined;
}

/** A day of a month in digits, `13`, with where it ends: behind `th` if there. */
export function readMonthDay(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly day: number; readonly end: number; readonly isOrdinal: boolean } | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "number" || !/^\d{1,2}$/u.test(lexeme.text)) return undefined;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return undefined;
  const next = lexemes[at + 1];
  const isOrdinal = next?.glued === true && /^(?:st|nd|rd|th)$/u.test(next.lower);
  if (next?.glued === true && next.kind !== "mark" && !isOrdinal) return undefined;
  return { day, end: at + (isOrdinal ? 2 : 1), isOrdinal };
}

/** A year in four digits, 1000 to 2199. */
export function yearOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme?.kind !== "number" || !/^(?:1\d|2[01])\d\d$/u.test(lexeme.text)) return undefined;
  return Number(lexeme.text);
}
