import type { Mention } from "../mentions/index.js";
import type { Sentence } from "../text/sentence.js";
import type { Span } from "../text/span.js";

/** One thing a sentence speaks of: a word, a name or a number, with its place among the sentence's tokens. */
export interface Term {
  /** The concept, stem, `#number` or, for a name, its first word's stem. */
  readonly key: string;
  /** For a name: the entities it may stand for, and the stems of its words. */
  readonly entities: readonly string[];
  readonly stems: readonly string[];
  readonly weight: number;
  /** Index of its first token in the sentence; negative for a term of the sentence before. */
  readonly at: number;
  readonly span: Span;
}

/** A sentence with all that was read in it: the draft's are claims, the sources' are possible evidence. */
export interface Statement {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly terms: readonly Term[];
  /** Where each key stands: indices of tokens. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where each entity stands: indices of tokens. */
  readonly entityPlaces: ReadonlyMap<string, readonly number[]>;
  /** For each token, how far it lies from the first in words, where a comma or a colon counts as several. */
  readonly reach: readonly number[];
}
