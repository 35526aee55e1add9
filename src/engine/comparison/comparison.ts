import type { SourceFacts } from "../text/readText.js";
import type { Span } from "../text/span.js";

/** Where a set of sources agrees and where not, without any draft. Plain data, JSON all the way down. */
export interface Comparison {
  readonly version: 1;
  readonly sources: readonly ComparedSource[];
  /** What the sources tell differently, the greatest difference first. */
  readonly facts: readonly Fact[];
  /** How many further facts two witnesses or more tell alike. */
  readonly agreedCount: number;
}

/** A source as the comparison shows it. */
export interface ComparedSource extends SourceFacts {
  readonly id: string;
  readonly path: string;
  /** The `id` of the source that leads its witness: the same for all copies and rewrites of one story. */
  readonly witness: string;
}

/** One thing that sources tell, with all they say of it. */
export interface Fact {
  readonly kind: FactKind;
  /** What it is of, in a source's own words, with `…` where the values stand: `… fighters crossed into Syria overnight`. */
  readonly about: string;
  /** `differs`: of one thing. `apart`: of things that are alike, each with a scope of its own. */
  readonly relation: "apart" | "differs";
  /** 0 to 1: how far the values lie apart, and how surely they are of one thing. */
  readonly difference: number;
  /** What else there is to say: `later reports give more`. */
  readonly note?: string;
  /** What is written before and after the numbers of a plot, for figures that can be drawn on one line. */
  readonly scale?: Scale;
  /** Each once, in order of size or, where there is none, of how many witnesses tell it. */
  readonly values: readonly FactValue[];
}

/** What sort of thing the values are. */
export type FactKind = "date" | "figure" | "rank" | "spelling" | "way";

/** The line on which a plot's dots stand. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** A value, and who tells it. */
export interface FactValue {
  /** As the first source that tells it writes it: `at least 300`. */
  readonly text: string;
  /** Its place on the scale, where it is one number. */
  readonly at?: number;
  /** Whether the true value may lie above or below: `at least 25`. */
  readonly open?: "above" | "below";
  /** How many independent witnesses tell it. */
  readonly witnessCount: number;
  /** One a source at least. */
  readonly tellings: readonly Telling[];
}

/** A sentence of a source that tells a value. Offsets point into that source's raw text. */
export interface Telling extends Span {
  /** The source's `id`. */
  readonly source: string;
  /** The sentence, white space folded. */
  readonly text: string;
  /** The value's own words there, and in `text`. */
  readonly value: Span;
  readonly mark: Span;
  /** The part of the sentence that speaks of it: `at least 10 deaths in Idlib`. */
  readonly words: string;
}
