import type { LearnedNames } from "../mentions/names/index.js";
import type { NameMention } from "../mentions/names/name.js";
import { lazily } from "../text/lazily.js";
import type { Source } from "../text/readText.js";
import { cellsOf, type RowCell } from "./cells.js";
import { withVoices } from "./firstPerson.js";
import { readSentences, type ReadSentence } from "./readStatements.js";
import { wordsOf } from "./sentenceWords.js";
import { keysIn } from "./words/keysIn.js";

/** A source sentence with all that is the same in every set that the source stands in. */
export interface SourceSentence {
  readonly read: ReadSentence;
  /** See `Passage`. */
  readonly contextKeys: ReadonlySet<string>;
  readonly cells: () => readonly RowCell[];
}

/** A name as a source writes it, and the places of the sentences that have it. */
export interface NameWritten {
  readonly mention: NameMention;
  readonly sentences: readonly number[];
}

/** What a source says by itself, whatever stands beside it. */
export interface SourceReading {
  readonly sentences: readonly SourceSentence[];
  /** What it shows of which words are names. */
  readonly evidence: LearnedNames;
  /** All its names, in order. */
  readonly names: readonly NameMention[];
  /** The names that stand in terms, each once. */
  readonly written: readonly NameWritten[];
  /** The places of the sentences in which a key stands, ascending. */
  readonly placesOf: (key: string) => readonly number[] | undefined;
  /** See `IndexedSource`. */
  readonly titleKeys: ReadonlySet<string>;
  readonly imprintKeys: ReadonlySet<string>;
  readonly sentenceCounts: Pick<ReadonlyMap<string, number>, "get">;
}

/** Reads a source: what is asked for later is read then. */
export function readSource(source: Source): SourceReading {
  const { title, outlet, author, plain } = source;
  const { sentences: told, evidence } = readSentences(source, { day: source.published });
  const sentences = withVoices(told, source);
  const places = lazily(() => placesIn(sentences));
  const names = lazily(() =>
    sentences.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === "name")),
  );
  const written = lazily(() => writtenIn(sentences));
  const imprint = [title, outlet, author].filter((part) => part !== undefined).join(" ");
  return {
    sentences: sentences.map((read) => ({
      read,
      contextKeys: keysIn(read.sentence.block.context),
      cells: lazily(() => cellsOf(read.sentence, plain)),
    })),
    evidence,
    get names() {
      return names();
    },
    get written() {
      return written();
    },
    placesOf: (key) => places().get(key),
    titleKeys: keysIn(title),
    imprintKeys: keysIn(imprint),
    sentenceCounts: { get: (key) => places().get(key)?.length },
  };
}

function placesIn(sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const key of wordsOf(sentence).places.keys()) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [at]);
      else list.push(at);
    }
  }
  return places;
}

function writtenIn(sentences: readonly ReadSentence[]): readonly NameWritten[] {
  const found = new Map<string, { readonly mention: NameMention; readonly sentences: number[] }>();
  for (const [at, sentence] of sentences.entries()) {
    for (const { mention } of wordsOf(sentence).names) {
      const key = mention.words.join(" ");
      const name = found.get(key) ?? { mention, sentences: [] };
      found.set(key, name);
      if (name.sentences.at(-1) !== at) name.sentences.push(at);
    }
  }
  return [...found.values()];
}
