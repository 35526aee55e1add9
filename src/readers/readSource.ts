import type { Skip, Source, SourceProblem } from "../engine/index.js";
import { sortClutter } from "./clutter/index.js";
import { splitCredits } from "./clutter/splitCredits.js";
import { decode } from "./decode.js";
import { fileReaders, textReaderFor } from "./formats.js";
import { findHealthProblems } from "./health/index.js";
import { findLanguageProblem } from "./health/language.js";
import { findTextProblem } from "./limits.js";
import { readMetadata } from "./metadata/index.js";
import type { Passage, ReadFile } from "./reader.js";
import { toBlocks } from "./toBlocks.js";

/** What a source is called. `id` is its path under the sources folder without the ending. */
export interface SourceName {
  readonly path: string;
  readonly id: string;
}

/** A source's text and where it came from. */
export interface SourceText extends SourceName {
  readonly raw: string;
}

/** A source's file and where it came from. */
export interface SourceFileBytes extends SourceName {
  readonly bytes: Uint8Array;
}

/** Reads a source file, by its content and then by its ending. Never rejects: a problem is part of the result. */
export async function readSourceFile({ path, id, bytes }: SourceFileBytes): Promise<Source> {
  const reader = fileReaders.find(({ fits }) => fits(bytes));
  if (reader !== undefined) {
    const reading = await reader.read({ path, bytes });
    return "problem" in reading
      ? brokenSource({ path, id }, reading.problem)
      : withLanguage(toSource({ path, id }, reading));
  }
  const decoded = await decode(path, bytes);
  return "problem" in decoded
    ? brokenSource({ path, id }, decoded.problem)
    : withLanguage(readSource({ path, id, raw: decoded.text }));
}

/**
 * Reads a source article: its body, what is known of it, what was left out. Total: a problem is part of the result. Which
 * language a text is in is told of files alone.
 */
export function readSource({ path, id, raw }: SourceText): Source {
  const problem = findTextProblem(path, raw);
  if (problem !== undefined) return brokenSource({ path, id }, problem);
  return toSource({ path, id }, { raw, ...textReaderFor(path, raw).read(raw, "source") });
}

/** A source that could not be read, with the reason; it has no text. */
export function brokenSource({ path, id }: SourceName, problem: SourceProblem): Source {
  const nothing = { raw: "", plain: "", segments: [], blocks: [], dropped: [] };
  return { id, path, ...nothing, problems: [problem] };
}

function toSource({ path, id }: SourceName, read: ReadFile): Source {
  const { raw, plain, segments, skips, stated, pages, problems = [] } = read;
  const page = { path, raw, plain, segments, blocks: [] };
  const passages = read.passages.flatMap((passage) => splitCredits(page, passage));
  const reasons = sortClutter(passages, { author: stated.author });
  const body = passages.filter((_, index) => reasons[index] === undefined);
  const dropped = inOrder([...skips, ...droppedOf(passages, reasons)]);
  const facts = readMetadata({ passages, body, stated });
  const examined = { path, raw, passages, body, dropped, title: facts.title };
  return {
    id,
    path,
    raw,
    plain,
    segments,
    blocks: toBlocks(body),
    dropped,
    problems: [...problems, ...findHealthProblems(examined)],
    ...facts,
    ...(pages === undefined ? {} : { pages }),
  };
}

async function withLanguage(source: Source): Promise<Source> {
  const found = await findLanguageProblem(source);
  if (found === undefined) return source;
  return {
    ...source,
    language: source.language ?? found.language,
    problems: [...source.problems, found.problem],
  };
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
