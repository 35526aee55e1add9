import type { MentionBase } from "../mention.js";

/** A date, a weekday, a year or a clock time as read. `span` is what is underlined and replaced: `Sunday`, `13 October`, `2011`. */
export interface DateMention extends MentionBase<"date"> {
  /** Days as `YYYY-MM-DD`, both ends included: `in 2011` is 2011-01-01..2011-12-31, `Sunday` one day. Undefined where the text's own day is not known. */
  readonly first?: string;
  readonly last?: string;
  readonly grain: Grain;
  /** What the words themselves fix, whatever the text's own day: `Sunday` gives `{ weekday: 0 }`, `13 October` `{ month: 10, day: 13 }`. */
  readonly parts: DateParts;
  /** What a clock time tells of its half of the day; undefined where the hours are counted to 24. */
  readonly half?: HalfOfDay;
  /** `before`, `after`, `since`, `until` in front of it. */
  readonly relation?: "after" | "before" | "since" | "until";
}

/** `p.m.` and `in the morning` tell it; `5:55` leaves it to the reader, or to a clock of 24 hours; `a quarter past five` is open. */
export type HalfOfDay = "bare" | "open" | "told";

/** How fine the words are. */
export type Grain =
  "century" | "day" | "decade" | "half" | "month" | "quarter" | "season" | "time" | "week" | "year";

/** Calendar parts that the words name. Month 1 to 12, weekday 0 (Sunday) to 6, minute of the day 0 to 1439. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Clock time in minutes after midnight, in `zone` where one is named. */
  readonly minute?: number;
  readonly zone?: string;
}
