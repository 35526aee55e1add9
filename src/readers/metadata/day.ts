import * as chrono from "chrono-node/en";

/** How a text writes `02-12-2024`: the day first, as most of the world does, or the month. */
export interface DayOptions {
  readonly dayFirst?: boolean;
}

// Strict: "now" and "today" are no dates here.
const dayFirst = new chrono.Chrono(chrono.configuration.createConfiguration(true, true));
const monthFirst = new chrono.Chrono(chrono.configuration.createConfiguration(true, false));

// Chrono wants to know what "today" is, though only dates with a year are taken.
const someDay = new Date("2000-01-01T12:00:00Z");

/** The first date with day, month and year in `words` as `YYYY-MM-DD`; undefined where there is none. */
export function dayOf(words: string, options: DayOptions = {}): string | undefined {
  const iso = /(?<![\d-])(?<day>\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))(?!\d)/u.exec(words);
  const parser = options.dayFirst === false ? monthFirst : dayFirst;
  const short = words.slice(0, 500);
  for (const result of parser.parse(short, someDay)) {
    if (iso !== null && iso.index <= result.index) break;
    const { start } = result;
    if (!(["day", "month", "year"] as const).every((part) => start.isCertain(part))) continue;
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    if (year === null || month === null || day === null) continue;
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  }
  return iso?.groups?.["day"];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
