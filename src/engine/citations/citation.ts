import type { Draft, Source } from "../text/readText.js";
import type { Span } from "../text/span.js";

/** What a citation of one source is written from. */
export interface Cited {
  readonly draft: Draft;
  readonly source: Source;
  /** The note's label, the source's key, or for a link what the source is called. */
  readonly label: string;
  /** The page relied on: `12`. */
  readonly page: string | undefined;
}

/** A mark that cites. Offsets point into the draft's raw text: `[^smith]`, `[@smith; @jones]`. */
export interface Mark extends Span {
  /** The id of the style it is written in. */
  readonly style: string;
  /** What it points at: labels of notes, keys, or one address. */
  readonly labels: readonly string[];
}

/** A note that says what is cited, and all its lines: `[^smith]: A title. An outlet.` Offsets point into raw text. */
export interface Note extends Span {
  readonly sort: NoteSort;
  readonly label: string;
  /** How it begins: `[^smith]:`. */
  readonly head: Span;
  /** What stands behind its head. */
  readonly text: string;
}

/** Notes of one sort have labels of their own: footnotes, numbers, and keys of a list in LaTeX. */
export type NoteSort = "footnote" | "key" | "number";

/** A way of citing. */
export interface CitationStyle {
  readonly id: string;
  /** The sort of note its marks point at; `undefined` where they point at an address. */
  readonly notes: NoteSort | undefined;
  /** Whether a citation in it brings a note along. A key's facts stand in a bibliography. */
  readonly writesNotes: boolean;
  /** Where its mark goes, unless the draft has it otherwise: before or after the stop that ends the sentence. */
  readonly place: "after" | "before";
  /** A mark right behind this would be read as something else: `2019<sup>1</sup>` as a power. */
  readonly clash?: RegExp;
  /** What stands between word and mark in front of the stop. */
  readonly gap: string;
  readonly findMarks: (raw: string) => readonly Mark[];
  readonly writeMark: (cited: Cited) => string;
  /** How a note's head is written. */
  readonly writeHead: (label: string) => string;
  /** The mark with one source more, where marks of this style take several: `[@a; @b]`. */
  readonly join?: (mark: string, cited: Cited) => string | undefined;
}
