import type { Passage } from "../reader.js";
import { dayOf, type DayOptions } from "./day.js";

const nearStart = 14;
const shortLine = 26;

/** The day of publication: a labelled date, a date in a short line near the start, or a dateline. */
export function findPublished(passages: readonly Passage[]): string | undefined {
  const options = { dayFirst: isDayFirst(passages) };
  const front = passages.slice(0, nearStart);
  const labelled = [
    /\b(?:published|created|posted|first published|date)\b/iu,
    /\b(?:updated|modified|as of|status)\b/iu,
  ];
  for (const label of labelled) {
    const day = firstDay(front, options, (text) => label.exec(text)?.index);
    if (day !== undefined) return day;
  }
  return (
    firstDay(front, options, () => 0) ??
    datelineDay(passages, options) ??
    firstDay(passages.slice(-8), options, labelAtEnd)
  );
}

// Only short lines: a long first sentence may tell the date of what happened.
function firstDay(
  passages: readonly Passage[],
  options: DayOptions,
  startOf: (text: string) => number | undefined,
): string | undefined {
  for (const { text, kind } of passages) {
    if (kind === "row" || text.length > 300 || text.split(/\s+/u).length > shortLine) continue;
    const start = startOf(text);
    const day = start === undefined ? undefined : dayOf(text.slice(start), options);
    if (day !== undefined) return day;
  }
  return undefined;
}

function labelAtEnd(text: string): number | undefined {
  return /\b(?:date|posted|published|updated)\b/iu.exec(text)?.index;
}

// "KARA-TASH, Kyrgyzstan, Oct 14 (Some News) - A strong …" and "MINNEAPOLIS, April 29, 2025 — The …"
const dateline =
  /^\p{Lu}[\p{L} .,'’/-]{1,60}?,?\s(?<date>(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)(?<year>,? (?:19|20)\d\d)?\s?(?:\([^()]{2,60}\)\s?)?[-–—]/u;

function datelineDay(passages: readonly Passage[], options: DayOptions): string | undefined {
  for (const { text } of passages.slice(0, nearStart + 6)) {
    const groups = dateline.exec(text.slice(0, 200))?.groups;
    if (groups?.["date"] === undefined || !/\d/u.test(groups["date"])) continue;
    const year = groups["year"]?.replace(/\D/gu, "") ?? copyrightYear(passages);
    if (year !== undefined) return dayOf(`${groups["date"]} ${year}`, options);
  }
  return undefined;
}

function copyrightYear(passages: readonly Passage[]): string | undefined {
  for (const { text } of passages) {
    if (text.length > 400 || !/©|\(c\)|\bcopyright\b/iu.test(text)) continue;
    const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([year]) => year);
    const last = years.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/**
 * Whether this text writes `02-12-2024` with the day first. A part over 12 decides, then an ISO date elsewhere that one
 * reading equals; else the day, as in most of the world.
 */
export function isDayFirst(passages: readonly Passage[]): boolean {
  const text = [...passages.slice(0, 30), ...passages.slice(-10)]
    .map((passage) => passage.text.slice(0, 2000))
    .join("\n");
  const isoDays = new Set([...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/gu)].map(([day]) => day));
  for (const { groups } of text.matchAll(
    /\b(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>(?:19|20)\d\d)\b/gu,
  )) {
    const { first = "", second = "", year = "" } = groups ?? {};
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
    if (isoDays.has(`${year}-${second.padStart(2, "0")}-${first.padStart(2, "0")}`)) return true;
    if (isoDays.has(`${year}-${first.padStart(2, "0")}-${second.padStart(2, "0")}`)) return false;
  }
  return true;
}
