import { datesIn } from "../evidence/cells.js";
import { keyOf } from "../evidence/words/key.js";
import { dayMention } from "../mentions/dates/dayMention.js";
import { dates } from "../mentions/dates/index.js";
import type { Source } from "../text/readText.js";

/** What a source gains whose very day the sentence names, and one whose outlet it names with all its words. */
const OF_DAY = 0.2;
const NAMED = 0.3;

/** Tells how far a sentence says itself that it is a source's: by the outlet that it names as the teller, or by the source's day. */
export function toldByIn(text: string): (source: Source) => number {
  const days = datesIn(text).filter(({ parts }) => parts.day !== undefined);
  const tellers = keysIn([...text.matchAll(TELLER)].map(([words]) => words).join(" "));
  return ({ outlet = "", published }) => {
    const own = published === undefined || days.length === 0 ? undefined : dayMention(published);
    const isOfDay = own !== undefined && days.some((day) => dates.compare(day, own) === "same");
    return (isOfDay ? OF_DAY : 0) + NAMED * shareNamed(outlet, tellers);
  };
}

/** `The health ministry says`, `by the Courier's account`, `according to the harbour office`. */
const TELLER =
  /\b(?:according to|by|the) (?:[\p{L}’'-]{1,20} ){0,5}(?:account|count|gave|gives|has|puts|reported|reports?|said|says?|writes|wrote)\b|\baccording to (?:[\p{L}’'-]{1,20} ?){1,5}/giu;

/** Without its head word no outlet is named: Orve alone is the town, not The Orve Courier. */
function shareNamed(outlet: string, tellers: ReadonlySet<string>): number {
  if (tellers.size === 0) return 0;
  const keys = [...keysIn(outlet)];
  const isNamed = [...keysIn(headOf(outlet))].some((key) => tellers.has(key));
  return isNamed ? keys.filter((key) => tellers.has(key)).length / keys.length : 0;
}

/** `Ministry` of Ministry of Health, else the last word: `Courier`. */
function headOf(outlet: string): string {
  const [named = ""] = outlet.split(/\s(?:for|of)\s/iu);
  return named.trim().split(/\s+/u).at(-1) ?? "";
}

function keysIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
  return new Set(words.map(keyOf).filter((key) => key !== ""));
}
