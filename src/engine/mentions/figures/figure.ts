import type { Span } from "../../text/span.js";
import type { MentionBase } from "../mention.js";
import type { Standing } from "./standing.js";

/** A figure as read. `span` covers the whole phrase that a fix replaces: `at least 25`, `$1.24 billion`, `about 200`. */
export interface FigureMention extends MentionBase<"figure"> {
  /** The value with its unit, without hedge and counted thing: `25`, `$1.24 billion`, `seven`. The part that is underlined. */
  readonly core: Span;
  readonly quantity: Quantity;
  /** What is counted or measured, where the sentence says it next to the figure: `Iraqi militiamen`, `people`. */
  readonly counted?: CountedThing;
  /** The time that it is told for: `month` in `£2.4m a month`. */
  readonly per?: string;
  /** Whether it is how old somebody or something is: `a 19-year-old`, `Ostergaard, 52,`. */
  readonly isAge?: true;
  /** Whether it is by how much something changed or differs: `rose by $108 million`, `10% more`. */
  readonly isChange?: true;
  /** Whether a table has it in brackets, as accounts write what is below nought: `(25.1)` is 25.1 with this mark. */
  readonly isNegative?: true;
  /** Whether it is told as what was before a change: `from nine million`, `35.8% from 33.7%`. */
  readonly isFormer?: true;
  /** What else it is, if it leaves unit or scale to another figure of its sentence: the `49` of `58 million from France, with Germany at 49`. */
  readonly orElse?: readonly Quantity[];
  /** How it stands to a whole, where its clause says so. */
  readonly standing?: Standing;
}

/** The noun phrase a figure counts. */
export interface CountedThing {
  readonly span: Span;
  /** Lower-case words of the phrase without articles: `["iraqi", "militiamen"]`; the last is the head. */
  readonly words: readonly string[];
}

/** What a figure says. */
export interface Quantity {
  /** The values it allows, both ends included; -Infinity and Infinity for an open end. `at least 25` is 25..Infinity. */
  readonly low: number;
  readonly high: number;
  /** The number written, scaled (1.24 billion is 1240000000); undefined for a range and for `dozens`. */
  readonly value?: number;
  readonly bound: Bound;
  readonly hedge: Hedge;
  /** The step of the last digit written, scaled: 412 has 1, 18,400 has 100, 1.24 billion has 10000000. */
  readonly step: number;
  readonly unit: Unit;
  /** Whether it was written in words or in digits, for fixes. */
  readonly style: "digits" | "words";
}

/** Which side of the number written the true value lies on. */
export type Bound =
  "at-least" | "at-most" | "exact" | "less-than" | "more-than" | "range" | "vague";

/** How firmly the number is meant. `over`: a little more (`just over`). */
export type Hedge = "about" | "nearly" | "none" | "over";

/** A unit. Figures compare only within a dimension; within one, `toBase` times the value is in the base unit. */
export interface Unit {
  readonly dimension: Dimension;
  /** Canonical: `USD`, `km`, `percent`, `hour`; empty for a bare count. */
  readonly name: string;
  /** 1 for the base unit; for money always 1 (currencies are never converted). */
  readonly toBase: number;
}

/** What sort of thing a figure measures. */
export type Dimension =
  | "angle"
  | "area"
  | "count"
  | "concentration"
  | "data"
  | "data rate"
  | "dose"
  | "duration"
  | "energy"
  | "frequency"
  | "length"
  | "magnitude"
  | "mass"
  | "money"
  | "molarity"
  | "multiple"
  | "parts"
  | "percent"
  | "points"
  | "power"
  | "pressure"
  | "rank"
  | "ratio"
  | "score"
  | "sound"
  | "speed"
  | "temperature"
  | "voltage"
  | "volume";
