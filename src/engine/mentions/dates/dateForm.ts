import type { Lexeme } from "../figures/lexemes.js";
import type { ReadingContext } from "../mention.js";
import type { DateParts, Grain, HalfOfDay } from "./date.js";

/** A way of writing dates: years, weekdays, clock times. Forms stand in an ordered list; the first that reads wins. */
export interface DateForm {
  /** Names the form in tests and notes. */
  readonly id: string;
  /**
   * Whether such a date may begin with this lexeme: a cheap test of the lexeme alone, and of numbers only that they are
   * such. Where it says no, `read` finds nothing.
   */
  readonly begins: (lexeme: Lexeme) => boolean;
  /** Reads a date whose first lexeme is at `at`. Looks at a bounded number of lexemes around it. */
  readonly read: (
    lexemes: readonly Lexeme[],
    at: number,
    context: ReadingContext,
  ) => DateReading | undefined;
}

/** A date as a form has read it. */
export interface DateReading {
  readonly start: number;
  /** Index behind its last lexeme. */
  readonly end: number;
  readonly grain: Grain;
  readonly parts: DateParts;
  readonly half?: HalfOfDay;
  /** The days it covers, both ends included, where parts and the text's own day tell. */
  readonly days?: DaySpan;
}

/** Days as `YYYY-MM-DD`, both ends included. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}
