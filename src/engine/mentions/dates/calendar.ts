import type { DaySpan } from "./dateForm.js";

const dayMs = 86_400_000;

/** A day as `YYYY-MM-DD`; undefined for the 31st of April and the like. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  // The years 0 to 99 are those of the first century, not of the twentieth.
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** The day `count` days after `day` (before it if negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
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
  const afterLast = dayOf(
    year + Math.floor((month - 1 + monthCount) / 12),
    ((month - 1 + monthCount) % 12) + 1,
    1,
  );
  return first === undefined || afterLast === undefined
    ? undefined
    : { first, last: addDays(afterLast, -1) };
}

/** All days of `yearCount` years from `year`. */
export function yearSpan(year: number, yearCount = 1): DaySpan | undefined {
  return monthSpan(year, 1, 12 * yearCount);
}
