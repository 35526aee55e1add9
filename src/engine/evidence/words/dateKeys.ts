import type { DateMention } from "../../mentions/dates/date.js";
import { keyOf } from "./key.js";

/** The keys of a date's own words: `fourth`, `quarter`. */
export function dateKeys({ text }: DateMention): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .map((word) => keyOf(word))
    .filter((key) => key !== "");
}
