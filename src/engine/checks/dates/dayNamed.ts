import { numbersOf } from "../../mentions/dates/calendar.js";
import { monthNames } from "../../mentions/dates/calendarWords.js";
import type { DateMention } from "../../mentions/dates/date.js";

/**
 * Which day the source's word is, where the draft gives one by day and month: `Thursday is 6 March`. Undefined where the
 * source says itself, or its own day is not known.
 */
export function dayNamed(inDraft: DateMention, inSource: DateMention): string | undefined {
  const { first, last, parts, text } = inSource;
  const isAsked = inDraft.parts.month !== undefined && inDraft.parts.day !== undefined;
  if (!isAsked || parts.day !== undefined || parts.month !== undefined) return undefined;
  if (first === undefined || first !== last || inSource.grain !== "day") return undefined;
  const { month, day } = numbersOf(first);
  return `${text} is ${String(day)} ${monthNames[month - 1] ?? ""}`;
}
