import type { Block, Draft, Skip, Source, SourceProblem } from "../engine/index.js";
import { sortClutter } from "./clutter/index.js";
import { splitCredits } from "./clutter/splitCredits.js";
import { html } from "./html/index.js";
import { findTextProblem } from "./limits.js";
import { markdown } from "./markdown/index.js";
import { readMetadata } from "./metadata/index.js";
import type { Metadata, Passage, Reader } from "./reader.js";
import { text } from "./text/index.js";

export { findTextProblem } from "./limits.js";

/** The formats that can be read. The first whose ending fits is taken; plain text reads whatever is left. */
export const readers: readonly Reader[] = [markdown, html, text];

/** The file endings that can be read, with the dot, in lower case. */
export const readableEndings: readonly string[] = readers.flatMap((reader) => reader.endings);

/** A source's text and where it came from. `id` is its path under the sources folder without the ending. */
export interface SourceText {
  readonly path: string;
  readonly id: string;
  readonly raw: string;
}

/** A draft's text and where it came from. */
export interface DraftText {
  readonly path: string;
  readonly raw: string;
}

/** Reads a source article: its body, what is known of it, what was left out. Total: a problem is part of the result. */
export function readSource({ path, id, raw }: SourceText): Source {
  const problem = findTextProblem(path, raw);
  if (problem !== undefined) return brokenSource({ path, id }, problem);
  const { plain, segments, skips, stated, ...read } = readerFor(path).read(raw, "source");
  const page = { path, raw, plain, segments, blocks: [] };
  const passages = read.passages.flatMap((passage) => splitCredits(page, passage));
  const reasons = sortClutter(passages);
  const body = passages.filter((_, index) => reasons[index] === undefined);
  return {
    id,
    path,
    raw,
    plain,
    segments,
    blocks: toBlocks(body),
    dropped: inOrder([...skips, ...droppedOf(passages, reasons)]),
    problems: [],
    ...readMetadata({ passages, body, stated }),
  };
}

/** A source that could not be read, with the reason; it has no text. */
export function brokenSource(
  { path, id }: Omit<SourceText, "raw">,
  problem: SourceProblem,
): Source {
  const nothing = { raw: "", plain: "", segments: [], blocks: [], dropped: [] };
  return { id, path, ...nothing, problems: [problem] };
}

/** Reads a text that is to be checked. Total: what can't be read is a skip. */
export function readDraft({ path, raw }: DraftText): Draft {
  const problem = findTextProblem(path, raw);
  if (problem !== undefined && problem.code !== "empty") {
    const skips = [{ start: 0, end: raw.length, reason: problem.message }];
    return { path, raw, plain: "", segments: [], blocks: [], skips };
  }
  const { plain, segments, passages, skips, stated } = readerFor(path).read(raw, "draft");
  const date: Metadata["published"] = stated.published;
  return {
    path,
    raw,
    plain,
    segments,
    blocks: toBlocks(passages),
    skips,
    ...(date === undefined ? {} : { date }),
  };
}

function readerFor(path: string): Reader {
  const lower = path.toLowerCase();
  return readers.find((reader) => reader.endings.some((ending) => lower.endsWith(ending))) ?? text;
}

// A block's context: the heading over it and its table's column heads.
function toBlocks(passages: readonly Passage[]): readonly Block[] {
  let heading: string | undefined;
  return passages.map(({ kind, span, text: words, heads }) => {
    if (kind === "heading") {
      heading = words;
      return { kind, span };
    }
    const context = [heading, heads].filter((part) => part !== undefined).join(": ");
    return { kind, span, ...(context === "" ? {} : { context }) };
  });
}

function droppedOf(
  passages: readonly Passage[],
  reasons: readonly (string | undefined)[],
): readonly Skip[] {
  return passages.flatMap(({ raw }, index) => {
    const reason = reasons[index];
    return reason === undefined ? [] : [{ ...raw, reason }];
  });
}

function inOrder(skips: readonly Skip[]): readonly Skip[] {
  return [...skips].sort((a, b) => (a.start === b.start ? a.end - b.end : a.start - b.start));
}
