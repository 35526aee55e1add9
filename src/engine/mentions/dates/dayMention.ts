import type { DateMention } from "./date.js";

/** A day as a mention of its own, as if a text named it in full. `day` is `YYYY-MM-DD`. */
export function dayMention(day: string): DateMention {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return {
    kind: "date",
    span: { start: 0, end: day.length },
    text: day,
    first: day,
    last: day,
    grain: "day",
    parts: { year, month, day: date },
  };
}
