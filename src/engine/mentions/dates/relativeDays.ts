import { hasWords, type Lexeme } from "../figures/lexemes.js";
import { addDays, isDay, monthSpan, numbersOf, weekdayOf, yearSpan } from "./calendar.js";
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
 * `yesterday`, `this morning`, `the day after tomorrow`, `overnight`, `last week`, `next month`: days only where the text's own day is known. `Today` mostly means
 * `nowadays` and is left alone.
 */
export const relativeDays: DateForm = {
  id: "relative-days",
  begins: ({ lower }) =>
    lower === "the" || lower === "overnight" || dayShifts.has(lower) || shifts.has(lower),
  read(lexemes, at, { day: ownDay }) {
    const found = readWords(lexemes, at);
    if (found === undefined) return undefined;
    const days = isDay(ownDay) ? resolve(found, ownDay) : undefined;
    const grain = found.grain === "night" ? "day" : found.grain;
    return { start: at, end: found.end, grain, parts: {}, ...(days && { days }) };
  },
};

interface RelativeWords {
  readonly end: number;
  readonly grain: Grain | "night";
  readonly shift: number;
}

const partsOfDay = new Set(["afternoon", "evening", "morning"]);

/** `crossed overnight`, not `an overnight train`: no noun follows that it could describe. */
function isAdverb(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  const follows = /^(?:after|and|as|at|by|for|from|in|into|near|on|to|when|while|with)$/u;
  const isFree = next === undefined || next.kind === "mark" || follows.test(next.lower);
  return isFree && !/^(?:a|an|any|her|his|its|our|the|their)$/u.test(lexemes[at - 1]?.lower ?? "");
}

function readWords(lexemes: readonly Lexeme[], at: number): RelativeWords | undefined {
  const word = lexemes[at]?.lower ?? "";
  if (hasWords(lexemes, at, ["the", "day", "before", "yesterday"]))
    return { end: at + 4, grain: "day", shift: -2 };
  if (hasWords(lexemes, at, ["the", "day", "after", "tomorrow"]))
    return { end: at + 4, grain: "day", shift: 2 };
  if (word === "overnight" && isAdverb(lexemes, at))
    return { end: at + 1, grain: "night", shift: -1 };
  const dayShift = dayShifts.get(word);
  if (dayShift !== undefined) return { end: at + 1, grain: "day", shift: dayShift };
  const shift = shifts.get(word);
  const unit = lexemes[at + 1]?.lower;
  if (word === "this" && partsOfDay.has(unit ?? "") && isAdverb(lexemes, at + 1))
    return { end: at + 2, grain: "day", shift: 0 };
  if (shift === undefined || (unit !== "year" && unit !== "month" && unit !== "week"))
    return undefined;
  return { end: at + 2, grain: unit, shift };
}

function resolve({ grain, shift }: RelativeWords, ownDay: string): DaySpan | undefined {
  // A night lies in two days.
  if (grain === "night") return { first: addDays(ownDay, shift), last: ownDay };
  if (grain === "week") {
    const monday = addDays(ownDay, 7 * shift - ((weekdayOf(ownDay) + 6) % 7));
    return { first: monday, last: addDays(monday, 6) };
  }
  if (grain === "day") {
    const day = addDays(ownDay, shift);
    return { first: day, last: day };
  }
  const { year, month } = numbersOf(ownDay);
  if (grain === "year") return yearSpan(year + shift);
  const monthIndex = year * 12 + month - 1 + shift;
  return monthSpan(Math.floor(monthIndex / 12), (monthIndex % 12) + 1);
}
