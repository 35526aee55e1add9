import type { Passage } from "../reader.js";
import { isSentenceEnd } from "../text/lines.js";
import { dayOf, type DayOptions } from "./day.js";
import { findDayOrder, type DayOrderClues } from "./dayOrder.js";

/** When a text appeared and when it was last changed, as far as it says so. */
export interface Days {
  readonly published?: string;
  readonly updated?: string;
}

const nearStart = 14;
const linesOver = 6;
const shortLine = 26;
/** Running text has so many words at least; headings, bylines and captions of pictures have fewer. */
const leastStory = 15;

const publishedLabel = /\b(?:published|created|posted|first published|date|issued|released)\b/iu;
const updatedLabel = /\b(?:updated?|modified|revised)\b/iu;
const asOfLabel = /\b(?:as of|status)\b/iu;

/**
 * The days that a text gives itself: a labelled date, a date in a short line near the start or over the story (`body`), or a
 * dateline.
 */
export function findDays(
  passages: readonly Passage[],
  {
    body = passages,
    ...clues
  }: Omit<DayOrderClues, "text"> & { readonly body?: readonly Passage[] } = {},
): Days {
  const order = findDayOrder({ ...clues, text: clueText(passages, clues.url) });
  const options = { order };
  const front = passages.slice(0, nearStart);
  const story = storyAt(passages, body);
  // Behind a long menu the story begins far from the start: the lines over its first paragraph tell its day.
  const over = passages.slice(Math.max(nearStart, story - linesOver), Math.max(nearStart, story));
  const updated =
    firstDay(front, options, afterLabel(updatedLabel)) ??
    firstDay(passages.slice(-8), options, afterLabel(updatedLabel));
  const published =
    firstDay(front, options, afterLabel(publishedLabel)) ??
    firstDay(front, options, frontOf) ??
    firstDay(front, options, afterLabel(asOfLabel)) ??
    firstDay(over, options, afterLabel(publishedLabel)) ??
    firstDay(over, options, frontOf) ??
    datelineDay(passages, { ...options, url: clues.url, story }) ??
    firstDay(passages.slice(-8), options, afterLabel(/\b(?:date|posted|published)\b/iu)) ??
    urlDay(clues.url) ??
    updated;
  return {
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  };
}

// Where the first paragraph of the story stands; 0 where there is none.
function storyAt(passages: readonly Passage[], body: readonly Passage[]): number {
  const first = body.find(
    ({ kind, text }) =>
      kind === "paragraph" && isSentenceEnd(text) && text.split(/\s+/u).length >= leastStory,
  );
  return first === undefined ? 0 : Math.max(0, passages.indexOf(first));
}

// The front tells dates, the body spelling; neither needs the whole of a long text.
function clueText(passages: readonly Passage[], url = ""): string {
  return [...passages.slice(0, 40), ...passages.slice(-10)]
    .map((passage) => passage.text.slice(0, 2000))
    .concat(url)
    .join("\n");
}

type Looked = (text: string) => string | undefined;

// "Updated: 5 May 2024 | Published: 4 May 2024": what a label speaks of ends where the next one begins.
function afterLabel(label: RegExp): Looked {
  const all = new RegExp(`${publishedLabel.source}|${updatedLabel.source}`, "giu");
  return (text) => {
    const found = label.exec(text);
    if (found === null) return undefined;
    const from = found.index + found[0].length;
    const next = [...text.matchAll(all)].find(({ index }) => index > from);
    return text.slice(from, next?.index);
  };
}

// Without a label a date counts where it is all that a line says, or where a sentence begins with it and a place:
// "Tashvar, Thursday 19 March 2026. Data as of 12:00."; not in "Work began on 3 May 1909."
function frontOf(text: string): string | undefined {
  const words = text.slice(0, updatedLabel.exec(text)?.index);
  // "Thursday, 15 May 2025, 6:00 a.m." ends with no full stop.
  const isLine =
    !isSentenceEnd(text.replace(/\b[ap]\.m\.$/iu, "")) || text.split(/\s+/u).length <= 5;
  return isLine ||
    /^(?:\p{Lu}[\p{L}-]{0,30},? ){0,5}\d{1,2}[ ./-]/u.test(words) ||
    /^(?:\p{Lu}[\p{L}-]{0,30},? ){1,5}\d{1,2}, (?:19|20)\d\d[.,]/u.test(words)
    ? words
    : undefined;
}

// Only short lines: a long first sentence may tell the date of what happened.
function firstDay(
  passages: readonly Passage[],
  options: DayOptions,
  look: Looked,
): string | undefined {
  for (const { text, kind } of passages) {
    if (!/\d/u.test(text)) continue;
    if (kind === "row" || text.length > 300 || text.split(/\s+/u).length > shortLine) continue;
    const looked = look(text.replace(GLUED, "$<name> "))?.replace(PERIOD_END, "$<span>");
    const day = looked === undefined ? undefined : dayOf(looked, options);
    if (day !== undefined) return day;
  }
  return undefined;
}

// "By Ann PellApr. 4, 2019", "by Jo Marsh for The EchoMay 3, 2019": a byline and a day that stood side by side on the page.
const GLUED =
  /(?<name>^[Bb]y (?:[\p{L}.'’-]{1,30} ){1,8}\p{Lu}[\p{L}.'’-]{0,30}\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d)/u;

// "Published its results for the six months to 30 June 2026": the day on which a span of time ends.
const PERIOD_END =
  /\b(?<span>(?:half(?:-year)?|months|period|quarter|season|weeks|year) (?:(?:that )?end(?:ed|ing)(?: on)?|through|to|until|up to)) (?:\p{L}{3,9} \d{1,2},? |\d{1,2} \p{L}{3,9},? )(?:19|20)\d\d/giu;

// "KARA-TASH, Kyrgyzstan, Oct 14 (Some News) - A strong …" "MINNEAPOLIS, April 29, 2025 — The …"
// and "HALDON, 23 July 2026, 7:00 a.m. CEST – …"
const dateline =
  /^(?:\p{Lu}[\p{L} .,'’/-]{1,60}?,?\s)?(?<date>(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)(?<year>,? (?:19|20)\d\d)?(?:,? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?)?\s?(?:[([/][^()[\]/]{2,60}[)\]/]\s?)?[-–—]/u;

// "HALDON, ON (August 22, 2017) - The county …", as press releases begin.
const bracketedDateline =
  /^\p{Lu}{3,}[\p{L} .,'’-]{0,50} ?\((?<date>(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)(?<year>,? (?:19|20)\d\d)\)\s?[-–—]/u;

// "PORT CALDER, 3 March 2026. The coastguard …": only with place and year, which a sentence seldom ends on.
const stoppedDateline =
  /^\p{Lu}[\p{L} '’-]{1,40}, (?<date>\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6})(?<year>,? (?:19|20)\d\d)\.\s/u;

const datelines = [dateline, stoppedDateline, bracketedDateline] as const;

function datelineDay(
  passages: readonly Passage[],
  {
    url,
    story,
    ...options
  }: DayOptions & { readonly url: string | undefined; readonly story: number },
): string | undefined {
  const lines = [...passages.slice(0, nearStart + linesOver), ...passages.slice(story, story + 1)];
  for (const { text } of lines) {
    const start = text.slice(0, 200);
    const groups = datelines.map((form) => form.exec(start)?.groups).find(Boolean);
    if (groups?.["date"] === undefined || !/\d/u.test(groups["date"])) continue;
    const year =
      groups["year"]?.replace(/\D/gu, "") ?? urlDay(url)?.slice(0, 4) ?? copyrightYear(passages);
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

// "https://paper.example/2025/03/09/copper-theft"
function urlDay(url = ""): string | undefined {
  const { year, month, day } =
    /\/(?<year>(?:19|20)\d\d)[/-](?<month>0?[1-9]|1[0-2])[/-](?<day>0?[1-9]|[12]\d|3[01])(?=[/-]|$)/u.exec(
      url,
    )?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
