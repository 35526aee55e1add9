import type { Span } from "./span.js";

/**
 * A file's text in two forms. `raw` is the text as read (after a byte-order mark, before any other change): all
 * offsets of a report point into it. `plain` is what a reader of the page sees, without markup: all offsets inside
 * the engine point into it. `segments` leads from the second back to the first.
 */
export interface ReadText {
  /** Path as the user knows it, with forward slashes. */
  readonly path: string;
  readonly raw: string;
  readonly plain: string;
  /** Ordered by `plain`; together they cover every code unit of `plain` that stands in `raw`. */
  readonly segments: readonly Segment[];
  /** The parts of `plain` that may be checked or used as evidence, in order, not overlapping. */
  readonly blocks: readonly Block[];
}

/**
 * A run of `plain` and the run of `raw` that it was read from. Equal lengths: code units correspond one to one.
 * Different lengths (`&uuml;` read as `ü`): the two runs correspond as wholes.
 */
export interface Segment {
  readonly plain: Span;
  readonly raw: Span;
}

/** One paragraph, heading, list item, table row or block quotation of a text. Sentences never cross a block. */
export interface Block {
  readonly kind: BlockKind;
  /** Where it stands in `plain`. */
  readonly span: Span;
  /** Words that tell what the block is about though they stand elsewhere: its heading, a table's column heads. */
  readonly context?: string;
  /** The cells of a `row`, in order; other kinds have none. */
  readonly cells?: readonly Cell[];
}

/** A cell of a table row. `span` points into `plain`. */
export interface Cell {
  readonly span: Span;
  /** The head of its column, group heads first: `Three months ended June 30: 2024`. */
  readonly head?: string;
}

/** What a block is on the page. */
export type BlockKind = "heading" | "item" | "paragraph" | "quote" | "row";

/** A part that was left out, and why. `span` points into `raw`. */
export interface Skip extends Span {
  /** In plain words: `code block`, `front matter`, `menu`. */
  readonly reason: string;
}

/** A source article as a reader has read it. Of a file that is no text (PDF, DOCX) `raw` is the text that was read out of it. */
export interface Source extends ReadText, SourceFacts {
  /** The path under the sources folder without the ending. */
  readonly id: string;
  /** Where each page begins, for formats that have pages. */
  readonly pages?: readonly Page[];
  /** What is not evidence: menus, teasers, blurbs. */
  readonly dropped: readonly Skip[];
  /** The id of the source that this one is a copy of, where the user says so. */
  readonly sameAs?: string;
  readonly problems: readonly SourceProblem[];
}

/** What is known of a source beside its text. */
export interface SourceFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** The day of publication as `YYYY-MM-DD`. */
  readonly published?: string;
  /** The day of the last change as `YYYY-MM-DD`, where the source states one. */
  readonly updated?: string;
  readonly url?: string;
  /** The language of the text as a two- or three-letter code: `en`. */
  readonly language?: string;
  /** The citation key that the user or a bibliography gives it. */
  readonly key?: string;
}

/** A page of a source. */
export interface Page {
  /** As printed or counted: `12`, `iv`. */
  readonly label: string;
  /** Where it begins in `raw`. */
  readonly start: number;
}

/** Something wrong with a source. `message` names the file and says what can be done. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  readonly message: string;
}

/** What can be wrong with a source. Of the first group nothing was read; sources of the second are used as far as they go. */
export type SourceProblemCode =
  | "empty"
  | "encrypted"
  | "not-text"
  | "too-large"
  | "unreadable"
  | "unsupported-format"
  // Read, and worth a look:
  | "bad-metadata"
  | "cookie-wall"
  | "cut-short"
  | "duplicate"
  | "no-article"
  | "other-language"
  | "paywall";

/** A text to be checked. */
export interface Draft extends ReadText {
  /** The day the draft speaks from, `YYYY-MM-DD`, where it says so (front matter `date:`). */
  readonly date?: string;
  /** The sources it names for itself (front matter `sources:`): paths, folders or globs, relative to it. */
  readonly sources?: readonly string[];
  readonly skips: readonly Skip[];
  /** Missing where words may be written into it as they are. */
  readonly markup?: DraftMarkup;
}

/** Formats in which some characters of plain words have another meaning. */
export type DraftMarkup = "latex";

/** This span of `plain` as a span of `raw`: from the first code unit's origin to the last one's. */
export function toRaw(text: ReadText, span: Span): Span {
  const first = segmentAt(text.segments, span.start);
  const last = span.end > span.start ? segmentAt(text.segments, span.end - 1) : first;
  return {
    start: originOf(first, span.start, "start"),
    end:
      span.end > span.start
        ? originOf(last, span.end - 1, "end")
        : originOf(first, span.start, "start"),
  };
}

/** This offset of `raw` as an offset of `plain`: the next code unit of `plain` at or after it. */
export function toPlain(text: ReadText, rawOffset: number): number {
  for (const { plain, raw } of text.segments) {
    if (rawOffset < raw.start) return plain.start;
    if (rawOffset < raw.end) {
      return isOneToOne({ plain, raw }) ? plain.start + rawOffset - raw.start : plain.start;
    }
  }
  return text.plain.length;
}

/** The whole of `raw` as its own plain form: for plain text. */
export function identitySegments(raw: string): readonly Segment[] {
  const all = { start: 0, end: raw.length };
  return raw.length > 0 ? [{ plain: all, raw: all }] : [];
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.plain.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

function originOf(segment: Segment | undefined, offset: number, edge: "end" | "start"): number {
  if (segment === undefined) return 0;
  const { plain, raw } = segment;
  if (offset >= plain.end) return raw.end;
  if (!isOneToOne(segment)) return raw[edge];
  return raw.start + (offset - plain.start) + (edge === "end" ? 1 : 0);
}

function isOneToOne({ plain, raw }: Segment): boolean {
  return plain.end - plain.start === raw.end - raw.start;
}
