import type { Block } from "./readText.js";
import type { Span } from "./span.js";

/** A word, a number or a mark of a sentence. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, no possessive ending: `Assad’s` gives `assad`. */
  readonly lower: string;
  readonly kind: "mark" | "number" | "word";
}

/** What a reader of English would call a sentence. Offsets point into the text's `plain`. */
export interface Sentence {
  readonly span: Span;
  readonly block: Block;
  readonly tokens: readonly Token[];
}
