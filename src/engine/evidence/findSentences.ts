import Fuse from "fuse.js";
import { toRaw, type Source } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import { splitSentences } from "../text/splitSentences.js";
import type { SourceSet } from "./sourceSet.js";

/** A sentence of a source. */
export interface FoundSentence {
  readonly source: Source;
  /** Where it stands in the source's raw text. */
  readonly span: Span;
  /** Its words, white space folded. */
  readonly text: string;
}

/** Above this many, sentences are not compared letter by letter: that takes a second for 100,000. */
const COMPARED = 10_000;

/**
 * At most `limit` sentences of the sources that hold all words of `query`, best first. A word may be cut short, and
 * where no sentence has them all as they are typed, misspelt.
 */
export function findSentences(
  set: Pick<SourceSet, "sources">,
  query: string,
  limit: number,
): readonly FoundSentence[] {
  const words = query.toLowerCase().match(/[\p{L}\p{Nd}]{1,40}/gu) ?? [];
  if (words.length === 0) return [];
  const holding: SearchedSentence[] = [];
  for (const source of set.sources) {
    for (const sentence of sentencesOf(source)) {
      if (holding.length < COMPARED && words.every((word) => sentence.lower.includes(word))) {
        holding.push(sentence);
      }
    }
  }
  const compared = holding.length > 0 ? holding : firstSentences(set.sources);
  const fuse = new Fuse(compared, {
    keys: ["text"],
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: "all",
  });
  return fuse.search(words.join(" "), { limit }).map(({ item }) => found(item));
}

interface SearchedSentence {
  readonly source: Source;
  /** Where it stands in the source's plain text. */
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
}

// A source is read once and never changed, so its sentences can be kept as long as it lives.
const known = new WeakMap<Source, readonly SearchedSentence[]>();

function sentencesOf(source: Source): readonly SearchedSentence[] {
  const kept = known.get(source);
  if (kept !== undefined) return kept;
  const sentences = splitSentences(source.plain, source.blocks).flatMap(({ span }) => {
    const text = textOf(source.plain, span).replace(/\s+/gu, " ");
    // The headline is found as the source's title.
    return text === source.title ? [] : [{ source, span, text, lower: text.toLowerCase() }];
  });
  known.set(source, sentences);
  return sentences;
}

function firstSentences(sources: readonly Source[]): readonly SearchedSentence[] {
  const first: SearchedSentence[] = [];
  for (const source of sources) {
    first.push(...sentencesOf(source));
    if (first.length > COMPARED) break;
  }
  return first;
}

function found({ source, span, text }: SearchedSentence): FoundSentence {
  return { source, span: toRaw(source, span), text };
}
