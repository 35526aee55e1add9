import * as chrono from "chrono-node/en";
import type { DayOrder } from "./dayOrder.js";

/** How a text writes `02-12-2024`. Where it is not known, such a day is none. */
export interface DayOptions {
  readonly order?: DayOrder | undefined;
}

// Strict: "now" and "today" are no dates here.
const parsers: Readonly<Record<DayOrder, chrono.Chrono>> = {
  day: new chrono.Chrono(chrono.configuration.createConfiguration(true, true)),
  month: new chrono.Chrono(chrono.configuration.createConfiguration(true, false)),
};

// Chrono wants to know what "today" is, though only dates with a year are taken.
const someDay = new Date("2000-01-01T12:00:00Z");

/** The first date with day, month and year in `words` as `YYYY-MM-DD`; undefined where there is none that can be. */
export function dayOf(words: string, { order }: DayOptions = {}): string | undefined {
  const short = words.slice(0, 500);
  const whole = wholeDay(short.trim());
  if (whole !== undefined) return plausible(whole);
  const iso = /(?<![\d-])(?<day>\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))(?!\d)/u.exec(short);
  for (const result of parsers[order ?? "day"].parse(short, someDay)) {
    if (iso !== null && iso.index <= result.index) break;
    // "Takes 55 minutes" is a day to chrono, counted from the one it was given.
    if (!/\d{4}|\d[-/.]\d{1,2}[-/.]\d{2}/u.test(result.text)) continue;
    if (order === undefined && isAmbiguous(result.text)) continue;
    const { start } = result;
    if (!(["day", "month", "year"] as const).every((part) => start.isCertain(part))) continue;
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    if (year === null || month === null || day === null) continue;
    const found = plausible(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
    if (found !== undefined) return found;
  }
  return plausible(iso?.groups?.["day"]);
}

// "20240917", and seconds or milliseconds since 1970, as some sites' metadata have them.
function wholeDay(words: string): string | undefined {
  const { year, month, day } =
    /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?:T?\d{4,6}Z?)?$/u.exec(
      words,
    )?.groups ?? {};
  if (year !== undefined && month !== undefined && day !== undefined)
    return `${year}-${month}-${day}`;
  if (!/^1\d{9}(?:\d{3})?$/u.test(words)) return undefined;
  const time = Number(words) * (words.length === 10 ? 1000 : 1);
  return new Date(time).toISOString().slice(0, 10);
}

const earliest = 1600;
const latest = 2099;

// 30 February is no day, 1 January 1970 is what an empty field becomes, and nothing was published in 2300 or in the year 1.
function plausible(day: string | undefined): string | undefined {
  if (day === undefined || /^(?:1900|1970|1980)-01-01$/u.test(day)) return undefined;
  const year = Number(day.slice(0, 4));
  if (year < earliest || year > latest) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

function isAmbiguous(words: string): boolean {
  const { first, second } =
    /(?<!\d)(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/u.exec(words)
      ?.groups ?? {};
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
