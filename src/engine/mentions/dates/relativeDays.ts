import type { Lexeme } from "../figures/lexemes.js";
import { addDays, isDay, monthSpan, numbersOf, yearSpan } from "./calendar.js";
import type { DateForm, DaySpan } from "./dateForm.js";
import type { Grain } from "./date.js";

const dayShifts: ReadonlyMap<string, number> = new Map([
  ["tonight", 0],
  ["tomorrow", 1],
  ["yesterday", -1],
]);
const shifts: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["next", 1],
  ["this", 0],
]);

/**
 * `yesterday`, `tomorrow`, `last year`, `next month`: days only where the text's own day is known. `Today` mostly means
 * `nowadays` and is left alone.
 */
export const relativeDays: DateForm = {
  id: "relative-days",
  read(lexemes, at, { day: ownDay }) {
    const found = readWords(lexemes, at);
    if (found === undefined) return undefined;
    const days = isDay(ownDay) ? resolve(found, ownDay) : undefined;
    return { start: at, end: found.end, grain: found.grain, parts: {}, ...(days && { days }) };
  },
};

interface RelativeWords {
  readonly end: number;
  readonly grain: Grain;
  readonly shift: number;
}

function readWords(lexemes: readonly Lexeme[], at: number): RelativeWords | undefined {
  const word = lexemes[at]?.lower ?? "";
  const dayShift = dayShifts.get(word);
  if (dayShift !== undefined) return { end: at + 1, grain: "day", shift: dayShift };
  const shift = shifts.get(word);
  const unit = lexemes[at + 1]?.lower;
  if (shift === undefined || (unit !== "year" && unit !== "month")) return undefined;
  return { end: at + 2, grain: unit, shift };
}

function resolve({ grain, shift }: RelativeWords, ownDay: string): DaySpan | undefined {
  if (grain === "day") {
    const day = addDays(ownDay, shift);
    return { first: day, last: day };
  }
  const { year, month } = numbersOf(ownDay);
  if (grain === "year") return yearSpan(year + shift);
  const monthIndex = year * 12 + month - 1 + shift;
  return monthSpan(Math.floor(monthIndex / 12), (monthIndex % 12) + 1);
}
