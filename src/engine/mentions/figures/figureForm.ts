import type { Lexeme } from "./lexemes.js";
import type { Bound, Unit } from "./figure.js";

/** A way of writing figures: money, percentages, ranks. Forms stand in an ordered list; the first that reads wins. */
export interface FigureForm {
  /** Names the form in tests and notes. */
  readonly id: string;
  /**
   * Whether such a figure may begin with this lexeme: a cheap test of the lexeme alone, and of numbers only that they are
   * such. Where it says no, `read` finds nothing.
   */
  readonly begins: (lexeme: Lexeme) => boolean;
  /** Reads a figure whose first lexeme is at `at`. Looks at a bounded number of lexemes around it. */
  readonly read: (lexemes: readonly Lexeme[], at: number) => Reading | undefined;
}

/** A figure's value and unit as a form has read it, before hedges, bounds and the counted thing are looked for. */
export interface Reading {
  /** Index of the first lexeme of value and unit. */
  readonly start: number;
  /** Index behind the last lexeme of value and unit. */
  readonly end: number;
  /** The values it allows; equal for a single number. */
  readonly low: number;
  readonly high: number;
  /** Undefined for a range and for `dozens`. */
  readonly value?: number;
  /** What the form itself says of the bound; a lead such as `at least` may sharpen `exact`. */
  readonly bound: Extract<Bound, "exact" | "range" | "vague">;
  readonly step: number;
  readonly unit: Unit;
  readonly style: "digits" | "words";
}

/** The unit of a bare count. */
export const countUnit: Unit = { dimension: "count", name: "", toBase: 1 };

/** A reading of one number, to be taken as it stands. */
export function exactly(
  reading: Omit<Reading, "bound" | "high" | "low" | "value"> & { readonly value: number },
): Reading {
  const { start, end, value, step, unit, style } = reading;
  return { start, end, low: value, high: value, value, bound: "exact", step, unit, style };
}
