import type { Sentence } from "../text/sentence.js";
import type { Span } from "../text/span.js";
import type { NumberStyle } from "./figures/numberStyle.js";

/** What every mention has: where it stands in `plain` and its words there. */
export interface MentionBase<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
  /** Always `plain.slice(span.start, span.end)`. */
  readonly text: string;
}

/** What a kind of mention needs to know beyond the sentence itself. */
export interface ReadingContext {
  readonly plain: string;
  /** The day the text speaks from, `YYYY-MM-DD`, where known. */
  readonly day?: string;
  /** How this text writes `02-12-2024`; undefined where it does not matter. */
  readonly dayFirst?: boolean;
  /** How this text groups digits and parts decimals; the English way where nothing is said. */
  readonly numbers?: NumberStyle;
}

/** How two mentions of one kind stand to each other, leaving open whether they are of the same thing. */
export type Likeness =
  /** The second bears the first out. */
  | "same"
  /** They can't both be true of one thing. */
  | "different"
  /** Neither: other units, other kinds of value, one too vague to tell. */
  | "incomparable";

/** A kind of mention: how it is found and how two of it compare. */
export interface MentionKind<M extends MentionBase<string>> {
  readonly kind: M["kind"];
  /** All mentions of a sentence, in order, not overlapping. */
  readonly find: (sentence: Sentence, context: ReadingContext) => readonly M[];
  /** Does `inSource` bear out `inDraft`, if both are of the same thing? Total. */
  readonly compare: (inDraft: M, inSource: M) => Likeness;
  /** The source's value in the draft's own manner: words for words, the same unit style. */
  readonly rewrite: (inDraft: M, inSource: M) => string;
}
