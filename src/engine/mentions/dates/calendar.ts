import { knownWords } from "../../text/knownWords.js";
import type { DaySpan } from "./dateForm.js";

const dayMs = 86_400_000;

/** A day as `YYYY-MM-DD`; undefined for the 31st of April and the like. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const isReal = year > 0 && year <= LAST_YEAR && day > 0 && day <= lengthOf(year, month);
  return isReal ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : undefined;
}

/** The last that is written with four digits. */
const LAST_YEAR = 9999;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; none where there is no such month. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** The day `count` days after `day` (before it if negative). */
export function addDays(day: string, count: number): string {
  return dayAt(timeOf(day) + count * dayMs);
}

// Texts speak of few days, again and again.
const timeOf = knownWords((day) => Date.parse(`${day}T00:00:00Z`));
const days = new Map<number, string>();
const MOST_DAYS = 10_000;

function dayAt(time: number): string {
  const known = days.get(time);
  if (known !== undefined) return known;
  const day = new Date(time).toISOString().slice(0, 10);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(time, day);
  return day;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Year, month and day of the month of a day. */
export function numbersOf(day: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Whether the text is a real day as `YYYY-MM-DD`. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const { year, month, day } = numbersOf(text);
  return dayOf(year, month, day) !== undefined;
}

/** All days of `monthCount` months from the first of `month`. */
export function monthSpan(year: number, month: number, monthCount = 1): DaySpan | undefined {
  const first = dayOf(year, month, 1);
  const end = month - 2 + monthCount;
  const [endYear, endMonth] = [year + Math.floor(end / 12), (end % 12) + 1];
  const last = dayOf(endYear, endMonth, lengthOf(endYear, endMonth));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** All days of `yearCount` years from `year`. */
export function yearSpan(year: number, yearCount = 1): DaySpan | undefined {
  return monthSpan(year, 1, 12 * yearCount);
}
