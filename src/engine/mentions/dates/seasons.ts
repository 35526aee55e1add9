import type { Lexeme } from "../figures/lexemes.js";
import { monthSpan } from "./calendar.js";
import { yearOf } from "./calendarWords.js";
import type { DateForm, DaySpan } from "./dateForm.js";

/** The first month of each season, and how many it has. A winter lies in two years, so the words hold both. */
const seasonMonths: ReadonlyMap<string, readonly [first: number, count: number]> = new Map([
  ["autumn", [9, 3]],
  ["fall", [9, 3]],
  ["spring", [3, 3]],
  ["summer", [6, 3]],
  ["winter", [0, 15]],
]);

/** `spring 2019`, `the summer of 2019`; without a year the word may be a verb or a coil and is left alone. */
export const seasons: DateForm = {
  id: "seasons",
  begins: ({ lower }) => seasonMonths.has(lower),
  read(lexemes, at) {
    const season = seasonMonths.get(lexemes[at]?.lower ?? "");
    if (season === undefined) return undefined;
    const yearAt = lexemes[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const year = yearOf(lexemes[yearAt]);
    if (year === undefined || isOfCount(lexemes, yearAt)) return undefined;
    const days = seasonSpan(year, season);
    return { start: at, end: yearAt + 1, grain: "season", parts: {}, ...(days && { days }) };
  },
};

/** `In spring 2000 lambs were born` may count lambs: only a year that is no round number is surely one. */
function isOfCount(lexemes: readonly Lexeme[], yearAt: number): boolean {
  return lexemes[yearAt]?.text.endsWith("00") === true && lexemes[yearAt + 1]?.kind === "word";
}

function seasonSpan(year: number, [first, count]: readonly [number, number]): DaySpan | undefined {
  return first === 0 ? monthSpan(year - 1, 12, count) : monthSpan(year, first, count);
}
