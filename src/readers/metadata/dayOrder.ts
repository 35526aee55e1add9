/** What `02-12-2024` begins with. */
export type DayOrder = "day" | "month";

/** What a source has beside its text that tells how it writes days. */
export interface DayOrderClues {
  /** Its text, or as much of it as is looked at. */
  readonly text: string;
  /** Its language with the country, where it says so: `en-US`. */
  readonly locale?: string | undefined;
  readonly url?: string | undefined;
}

const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const numeric =
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/gu;
const zonesOfMonth = /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.? ?)?(?:E[DS]?T|P[DS]?T|CDT|M[DS]T)\b/iu;
const zonesOfDay =
  /\b\d{1,2}:\d\d ?(?:[ap]\.?m\.? ?)?(?:AEDT|AEST|BST|CES?T|EES?T|GMT|IST|MSK|NZDT|NZST|PKT|SAST|WIB)\b/iu;
const british =
  /\b(?:centres?|colours?|defence|favour\w{0,5}|harbours?|honour\w{0,4}|kilometres?|labour\w{0,3}|litres?|metres?|neighbour\w{0,6}|organis\w{1,6}|programmes?|theatres?|travell\w{1,3}|tyres?)\b/giu;
const american =
  /\b(?:centers?|colors?|defense|favor\w{0,5}|harbors?|honor\w{0,4}|kilometers?|labor\w{0,3}|liters?|meters?|neighbor\w{0,6}|organiz\w{1,6}|theaters?|travel(?:ed|er|ers|ing))\b/giu;

/**
 * Whether a source writes `02-12-2024` with the day or the month first. In this order: a part over 12; another way in
 * which it writes the same day; dots; the order of its days with month names; time zones; country; spelling. Undefined
 * where nothing tells: a day that may be wrong is worse than none.
 */
export function findDayOrder({ text, locale, url }: DayOrderClues): DayOrder | undefined {
  return (
    byNumbers(text) ??
    byMonthNames(text) ??
    byPair(zonesOfDay.test(text), zonesOfMonth.test(text)) ??
    byCountry(locale, url) ??
    bySpelling(text)
  );
}

function byNumbers(text: string): DayOrder | undefined {
  const known = knownDays(text);
  let dotted = false;
  for (const { groups } of text.matchAll(numeric)) {
    const { first = "", second = "", year = "", mark } = groups ?? {};
    if (Number(first) > 12) return "day";
    if (Number(second) > 12) return "month";
    dotted ||= mark === ".";
    if (first === second) continue;
    const isDay = known.has(isoOf(year, second, first));
    const isMonth = known.has(isoOf(year, first, second));
    if (isDay !== isMonth) return isDay ? "day" : "month";
  }
  return dotted ? "day" : undefined;
}

// Days that can be read in one way only: "2024-12-02", "/2024/12/02/", "2 December 2024", "December 2, 2024".
function knownDays(text: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { groups } of text.matchAll(
    /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/gu,
  ))
    days.add(isoOf(groups?.["year"] ?? "", groups?.["month"] ?? "", groups?.["day"] ?? ""));
  const named = new RegExp(
    `(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?\\b(?<name>${months})\\p{Ll}{0,6}\\.?(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>(?:19|20)\\d\\d)\\b`,
    "gu",
  );
  for (const { groups } of text.matchAll(named)) {
    const { before, name = "", after, year = "" } = groups ?? {};
    const day = before ?? after;
    const month = months.split("|").indexOf(name) + 1;
    if (day !== undefined) days.add(isoOf(year, String(month), day));
  }
  return days;
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

// "on March 4" against "on 4 March", where the text keeps to one of them.
function byMonthNames(text: string): DayOrder | undefined {
  const monthFirst = new RegExp(
    `\\b(?:${months})\\p{Ll}{0,6}\\.? \\d{1,2}\\b(?! ?(?:\\d|:|${months}))`,
    "u",
  );
  const dayFirst = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\p{Ll}{0,6}\\b`, "u");
  return byPair(dayFirst.test(text), monthFirst.test(text));
}

function byCountry(locale = "", url = ""): DayOrder | undefined {
  const region = /[-_](?<region>[a-z]{2})$/iu.exec(locale)?.groups?.["region"]?.toUpperCase();
  if (region !== undefined) return /^(?:US|PH)$/u.test(region) ? "month" : "day";
  if (locale !== "" && !/^en/iu.test(locale)) return "day";
  const host = /^https?:\/\/(?<host>[^/:?#]{1,200})/iu.exec(url)?.groups?.["host"] ?? "";
  if (/\.(?:gov|mil|us)$/iu.test(host)) return "month";
  return /\.(?:ae|at|au|be|bd|ch|de|es|eu|fr|ie|in|it|ke|lk|my|ng|nl|nz|pk|pl|pt|sg|tr|uk|za)$/iu.test(
    host,
  )
    ? "day"
    : undefined;
}

function bySpelling(text: string): DayOrder | undefined {
  const day = text.match(british)?.length ?? 0;
  const month = text.match(american)?.length ?? 0;
  return byPair(day > month * 2, month > day * 2);
}

function byPair(isDay: boolean, isMonth: boolean): DayOrder | undefined {
  if (isDay === isMonth) return undefined;
  return isDay ? "day" : "month";
}
