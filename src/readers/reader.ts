import type { Block, Segment, Skip, Span } from "../engine/index.js";

/** A file format. `read` is total: broken markup is ordinary text. */
export interface Reader {
  /** Lower-case file endings with the dot. */
  readonly endings: readonly string[];
  readonly read: (raw: string, purpose: Purpose) => Reading;
}

/** What the text is read for. Drafts keep everything a person wrote; sources are later freed of clutter. */
export type Purpose = "draft" | "source";

/** What a reader makes of a text, before clutter is sorted out. */
export interface Reading {
  readonly plain: string;
  readonly segments: readonly Segment[];
  readonly passages: readonly Passage[];
  readonly skips: readonly Skip[];
  /** What the format itself states: front matter, `<meta>`. */
  readonly stated: Metadata;
}

/** A block that may yet turn out to be clutter. */
export interface Passage extends Omit<Block, "context"> {
  /** From its first to its last code unit in `raw`, marks such as `- ` left out. */
  readonly raw: Span;
  /** Its words: the slice of `plain` under `span`. */
  readonly text: string;
  /** How much of `text` is link text, 0 to 1. Plain text has no links: 0. */
  readonly linked: number;
  /** Whether a blank line or a rule stands before it. */
  readonly apart: boolean;
  /** Whether markup says what kind it is; in plain text a heading is a guess. */
  readonly marked: boolean;
  /** The column heads over a table row: `District | Cases | Deaths`. */
  readonly heads?: string;
}

/** Who published what, and when. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}
