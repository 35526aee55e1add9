import { isKnownEntry } from "../clutter/menus.js";
import type { Passage } from "../reader.js";
import { dayOf } from "./day.js";
import { findMasthead } from "./masthead.js";

const outletName =
  "\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}(?: (?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40})){0,6}";

// In the order in which they are believed.
const clues: readonly RegExp[] = [
  new RegExp(
    `^(?:©|\\([cC]\\)|Copyright|COPYRIGHT) ?(?:©|\\([cC]\\))? ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?)? ?(?:by )?(?<outlet>${outletName})`,
    "u",
  ),
  new RegExp(`^(?<outlet>${outletName}) (?:News Desk|Newsroom|Staff|Web Desk)(?: \\||$)`, "u"),
  // "KARA-TASH, Oct 14 (Some News) - A ferry …"
  new RegExp(`^\\p{Lu}[\\p{L} ./,-]{2,60}\\d{1,2} \\((?<outlet>${outletName})\\) ?[-–—]`, "u"),
  new RegExp(
    `^(?<outlet>${outletName}) is published (?:daily|monthly|quarterly|weekly|\\p{L}+ times)`,
    "u",
  ),
];

/** Whose page it is: `Meridian Wire`, `news.example`. */
export function findOutlet(passages: readonly Passage[]): string | undefined {
  for (const clue of clues) {
    for (const { text } of passages) {
      const outlet = clue.exec(text.slice(0, 200).replace(/\s+/gu, " "))?.groups?.["outlet"];
      const cleaned = outlet === undefined ? "" : clean(outlet);
      if (cleaned.length >= 2 && !/^(?:all|all rights reserved|copyright|crown)$/iu.test(cleaned))
        return cleaned;
    }
  }
  return (
    findBarred(passages) ??
    findFirstLink(passages) ??
    findMasthead(passages) ??
    findCopiedFrom(passages)
  );
}

// "Original Source: www.dailyherald.example": a page that names no outlet of its own was copied from there. What the page
// writes in words, "Daily Herald", is the name; else a host of one word is, and the address of any other.
function findCopiedFrom(passages: readonly Passage[]): string | undefined {
  for (const { text } of passages) {
    const host = COPIED_FROM.exec(text)?.groups?.["host"];
    if (host === undefined) continue;
    const [label = "", ...others] = host.split(".");
    const letters = label.replace(/-/gu, "");
    return others.length > 1 ? host : (inWords(passages, letters) ?? capitalised(letters));
  }
  return undefined;
}

const COPIED_FROM =
  /^(?:original )?source: {0,3}(?:https?:\/\/)?(?:www\.)?(?<host>[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){1,3})\/?$/iu;

/** Words with capitals on the page that, run together, are the label: `Daily Herald` of `dailyherald`. */
function inWords(passages: readonly Passage[], label: string): string | undefined {
  for (const { text } of passages) {
    const words = text.split(/[^\p{L}\p{N}]+/u);
    for (const from of words.keys())
      for (const to of [2, 3, 4].map((count) => from + count)) {
        const run = words.slice(from, to);
        if (
          run.length === to - from &&
          run.join("").toLowerCase() === label &&
          run.every(isCapital)
        )
          return run.join(" ");
      }
  }
  return undefined;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitalised(label: string): string {
  return `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
}

// "Northern Standard | Subscribe", "The Malta Observer | 17 April 2025 | By Jo Ray": a name, and nothing else that is one.
function findBarred(passages: readonly Passage[]): string | undefined {
  for (const { text, kind } of passages.slice(0, 4)) {
    if (kind === "row" || text.length > 120) continue;
    const [first = "", ...others] = text.split(/ ?[|·•] ?/u).map((part) => part.trim());
    const isName = new RegExp(`^${outletName}$`, "u").test(first) && !isKnownEntry(first);
    const isRest = (part: string): boolean =>
      isKnownEntry(part) ||
      dayOf(part, { order: "day" }) !== undefined ||
      /^(?:by \p{Lu}|issue \d|no\. \d|vol(?:\.|ume) \d|updated?\b|published\b|\d{1,2}[:.]\d\d\b)/iu.test(
        part,
      );
    const isDay = dayOf(first, { order: "day" }) !== undefined;
    if (isName && !isDay && !/^by /iu.test(first) && others.length > 0 && others.every(isRest))
      return first;
  }
  return undefined;
}

// A menu of links begins with the site's own name: "[The Courier](/) · [Sport](/sport)".
function findFirstLink(passages: readonly Passage[]): string | undefined {
  const first = passages[0];
  if (first === undefined || first.linked < 0.5 || first.kind === "heading") return undefined;
  const name = first.text.split(/[·|•»›>]| \/ /u)[0]?.trim() ?? "";
  if (isKnownEntry(name) || /^skip\b/iu.test(name)) return undefined;
  return name.length >= 2 && name.length <= 60 ? name : undefined;
}

// "Meridian Wire 2025." and "Corvane Technologies, Inc." keep the name alone.
function clean(outlet: string): string {
  return outlet
    .replace(/(?<=\p{Ll}{3})\. .{0,200}$/u, "") // "Register Group. Printed in …": the name ends with its sentence.
    .replace(/ (?:(?:19|20)\d\d\b.*|All|and|of|the|for|&)$/u, "")
    .replace(/ (?:Inc|Ltd|LLC|Media Ltd)\.?$/u, "")
    .replace(/[\s.,]{1,9}$/u, "")
    .replace(/ (?:19|20)\d\d$/u, "");
}
