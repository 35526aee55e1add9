import type { Likeness } from "../mention.js";
import type { DateParts } from "./date.js";

// Minutes ahead of Greenwich. IST, CST, ET and PT name several zones or shift with the season and are left out.
const zoneShifts: ReadonlyMap<string, number> = new Map([
  ["BST", 60],
  ["CEST", 120],
  ["CET", 60],
  ["EDT", -240],
  ["EEST", 180],
  ["EET", 120],
  ["EST", -300],
  ["GMT", 0],
  ["HKT", 480],
  ["JST", 540],
  ["MSK", 180],
  ["PDT", -420],
  ["PST", -480],
  ["UTC", 0],
]);

/**
 * Clock times are the same to the minute. Two named zones are converted where both are known; where only one side
 * names a zone, other minutes say nothing.
 */
export function compareTimes(draft: DateParts, source: DateParts): Likeness {
  if (draft.minute === undefined || source.minute === undefined) return "incomparable";
  if (draft.zone === source.zone) return draft.minute === source.minute ? "same" : "different";
  if (draft.zone === undefined || source.zone === undefined) {
    return draft.minute === source.minute ? "same" : "incomparable";
  }
  const draftShift = zoneShifts.get(draft.zone);
  const sourceShift = zoneShifts.get(source.zone);
  if (draftShift === undefined || sourceShift === undefined) return "incomparable";
  const gap = draft.minute - draftShift - (source.minute - sourceShift);
  return gap % 1440 === 0 ? "same" : "different";
}
