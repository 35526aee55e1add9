import { dirname } from "node:path/posix";
import {
  duplicateProblems,
  lineStartsOf,
  positionAt,
  type Source,
  type SourceFacts,
  type SourceProblem,
  type SourceProblemCode,
  witnessesOf,
  withValues,
} from "../engine/index.js";

/** What `stet sources` says of a set of sources: plain data, printed as text or JSON. */
export interface SourceListing {
  readonly version: 1;
  /** Why it is these sources. */
  readonly reason: string;
  readonly sources: readonly ListedSource[];
  /** How many files and folders ignore files, excludes and `stet.sources.json` leave out. */
  readonly excluded: number;
  /** What is there and was not read, and what is wrong with sidecars and bibliographies, a sentence each. */
  readonly notes: readonly string[];
}

/** A source as the listing shows it. */
export interface ListedSource extends SourceFacts {
  readonly id: string;
  readonly path: string;
  /** `good`, else what is wrong in a word or two each. */
  readonly health: readonly string[];
  readonly problems: readonly SourceProblem[];
  /** How many words are evidence, and how many were dropped. */
  readonly words: { readonly kept: number; readonly dropped: number };
  /** The ids of the other sources that tell the same story in the same words. */
  readonly sameStory: readonly string[];
  readonly dropped: readonly DroppedPart[];
}

/** A part of a source that is no evidence. Lines count from 1. */
export interface DroppedPart {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** Sources for the listing, with what they have in common. */
export function listSources(sources: readonly Source[]): readonly ListedSource[] {
  const witnesses = witnessesOf(sources);
  const copies = duplicateProblems(witnesses);
  const witnessOf = new Map(
    witnesses.flatMap(({ members }) => members.map(({ source }) => [source, members] as const)),
  );
  return sources.map((source) => {
    const others = (witnessOf.get(source) ?? []).filter((member) => member.source !== source);
    const copy = copies.get(source);
    const problems = copy === undefined ? source.problems : [...source.problems, copy];
    return listSource({ ...source, problems }, others.map((member) => member.source.id).sort());
  });
}

function listSource(source: Source, sameStory: readonly string[]): ListedSource {
  const { id, path, title, outlet, author, published, updated, url, language, key } = source;
  const { problems } = source;
  const dropped = droppedParts(source);
  const kept = source.blocks.map(({ span }) => source.plain.slice(span.start, span.end));
  return {
    id,
    path,
    ...withValues({ title, outlet, author, published, updated, url, language, key }),
    health:
      problems.length === 0
        ? ["good"]
        : [...new Set(problems.map(({ code }) => healthWords[code]))],
    problems,
    words: { kept: countWords(kept), dropped: countWords(dropped.map(({ text }) => text)) },
    sameStory,
    dropped,
  };
}

/** The folder of a listed source as the user knows it. */
export function folderOf({ path }: ListedSource): string {
  return dirname(path);
}

const healthWords: Readonly<Record<SourceProblemCode, string>> = {
  "bad-metadata": "wrong note",
  "cookie-wall": "cookie wall",
  "cut-short": "cut short",
  "no-article": "no article",
  "not-text": "no text",
  "other-language": "not English",
  "too-large": "too large",
  "unsupported-format": "unknown format",
  duplicate: "copy",
  empty: "empty",
  encrypted: "encrypted",
  paywall: "paywall",
  unreadable: "unreadable",
};

function droppedParts({ raw, dropped }: Source): readonly DroppedPart[] {
  const lineStarts = lineStartsOf(raw);
  return dropped.map(({ start, end, reason }) => ({
    line: positionAt(lineStarts, start).line + 1,
    reason,
    text: raw.slice(start, end),
  }));
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
