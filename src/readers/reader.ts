import type {
  Block,
  Cell,
  Page,
  Segment,
  Skip,
  SourceFacts,
  SourceProblem,
  Span,
} from "../engine/index.js";

/** A format whose files are text. `read` is total: broken markup is ordinary text. */
export interface TextReader {
  /** Lower-case file endings with the dot. */
  readonly endings: readonly string[];
  readonly read: (raw: string, purpose: Purpose) => Reading;
}

/** A format whose files are no text. It is asked by content first; heavy libraries are imported inside `read` alone. */
export interface FileReader {
  /** In a word, for messages: `PDF`. */
  readonly name: string;
  /** Lower-case file endings with the dot. */
  readonly endings: readonly string[];
  /** It knows the format only to say what to save such a file as. */
  readonly onlyRefuses?: true;
  /** Whether the bytes are of this format, whatever the file is called. Looks at the beginning or the directory of the file. */
  readonly fits: (bytes: Uint8Array) => boolean;
  /** Never rejects for what stands in the file: broken or hostile bytes give a problem, in bounded time and memory. */
  readonly read: (file: FileBytes) => Promise<FileReading>;
}

/** A file's content. `path` is for messages. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came of reading a file: a text, or the reason why there is none. */
export type FileReading = ReadFile | { readonly problem: SourceProblem };

/** The text read out of a file. `raw` is that text; the reading's offsets point into it. */
export interface ReadFile extends Reading {
  readonly raw: string;
  readonly pages?: readonly Page[];
  /** What was lost or cut on the way, though the rest was read. */
  readonly problems?: readonly SourceProblem[];
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
  readonly stated: Stated;
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
  /** Whether it is an entry of a list that the text itself numbers: `3. Playground`. */
  readonly numbered?: true;
  /** The column heads over a table row: `District | Cases | Deaths`. */
  readonly heads?: string;
  readonly cells?: readonly Cell[];
}

/** What the format itself says of the text. */
export interface Stated extends SourceFacts {
  /** What the file's own properties say, believed only where the text says nothing: who saved it, and when. */
  readonly presumed?: SourceFacts;
  /** The language with its country, `en-GB`: it tells how days are written. */
  readonly locale?: string;
  /** The sources that a draft names for itself. */
  readonly sources?: readonly string[];
  /** Whether a draft says that it is not to be checked. */
  readonly off?: true;
}
