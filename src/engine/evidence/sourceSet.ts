import { lazily } from "../text/lazily.js";
import { compareText } from "../text/order.js";
import {
  mergeEvidence,
  nameBookOf,
  type NameBook,
  type LearnedNames,
  type NameRules,
} from "../mentions/names/index.js";
import type { Mention } from "../mentions/index.js";
import { buildEntities, type EntityTable } from "../mentions/names/entities.js";
import type { Source, SourceProblem } from "../text/readText.js";
import type { Sentence } from "../text/sentence.js";
import { entityKey, postingsOf, type PostingPart, type Postings } from "./postings.js";
import { SourcePassage } from "./sourcePassage.js";
import { readSource, type SourceReading } from "./sourceReading.js";
import type { Statement } from "./statement.js";
import { duplicateProblems, witnessesOf, type Witness } from "./witnesses/witnessesOf.js";
import type { RowCell } from "./cells.js";

export { entityKey };

/** A source's sentences, and the words that stand over all of them. */
export interface IndexedSource {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** Keys of the title, which tell what every sentence is about. */
  readonly titleKeys: ReadonlySet<string>;
  /** Keys of title, outlet and author: words that stand over the text, not in it. */
  readonly imprintKeys: ReadonlySet<string>;
  /** How many of the source's sentences hold each key. */
  readonly sentenceCounts: Pick<ReadonlyMap<string, number>, "get">;
}

/** One source sentence. */
export interface Passage {
  readonly home: IndexedSource;
  /** Its place among the source's passages. */
  readonly at: number;
  /** Its place among the passages of the whole set. */
  readonly number: number;
  readonly statement: Statement;
  /** What its statement has too: who asks for it alone need not know whom its names stand for. */
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Keys of its block's context: heading, column heads. */
  readonly contextKeys: ReadonlySet<string>;
  /** The cells of a table row, in order; none for a sentence. */
  readonly cells: readonly RowCell[];
}

/** Sources made ready for judging drafts. Opaque outside the engine. */
export interface SourceSet {
  readonly sources: readonly Source[];
  readonly indexed: readonly IndexedSource[];
  readonly entities: EntityTable;
  /** All of them, by number. */
  readonly passages: readonly Passage[];
  /** For each passage the place of its source in `indexed`. */
  readonly homes: Uint32Array;
  /** The numbers of the passages in which a key or an entity stands, ascending. */
  readonly postings: Postings;
  /** The passages in which a key or an entity stands. */
  readonly passagesOf: Pick<ReadonlyMap<string, readonly Passage[]>, "get">;
  /** Which words the sources write with a capital, for reading names in drafts. */
  readonly nameEvidence: LearnedNames;
  /** The user's own word on names. */
  readonly nameBook: NameBook;
  /** What it was made with, for making another of some of the sources. */
  readonly options: IndexOptions;
  /** Which of the sources are copies and rewrites of one story. */
  readonly witnesses: readonly Witness[];
  /** The witness that a source is part of, by the source's `id`. */
  readonly witnessOf: ReadonlyMap<string, Witness>;
  /** What is wrong with a source beside the others: that it is a copy of one. By source. */
  readonly problems: ReadonlyMap<Source, SourceProblem>;
}

/** What reading sources depends on beside them. */
export interface IndexOptions {
  /** The user's own word on names; it counts for the drafts judged by the set too. */
  readonly names?: NameRules;
  /**
   * Of the sources of a large library: the ids of those that a sentence is judged by, from its words and those of the
   * sentence before it. Where it is missing every sentence is judged by all of them.
   */
  readonly chosen?: ChoiceOfSources;
}

/** The ids of the sources that have most to say of a sentence, sorted; `before` is the sentence before it in its block. */
export type ChoiceOfSources = (sentence: string, before: string) => readonly string[];

/**
 * Reads mentions and words of all sources once, when they are first needed: a set of which each sentence chooses its own
 * may never be read as a whole. The order of `sources` changes no verdict.
 */
export function indexSources(sources: readonly Source[], options: IndexOptions = {}): SourceSet {
  const nameBook = nameBookOf(options.names);
  const ordered = [...sources].sort((a, b) => compareText(a.id, b.id));
  const whole = lazily(() => indexPassages(ordered, nameBook));
  const copies = lazily(() => findCopies(ordered));
  const nameEvidence = lazily(() =>
    mergeEvidence(ordered.map((source) => readingOf(source).evidence)),
  );
  return {
    sources: ordered,
    nameBook,
    options,
    get nameEvidence() {
      return nameEvidence();
    },
    get indexed() {
      return whole().indexed;
    },
    get entities() {
      return whole().entities;
    },
    get passages() {
      return whole().passages;
    },
    get homes() {
      return whole().homes;
    },
    get postings() {
      return whole().postings;
    },
    get passagesOf() {
      return whole().passagesOf;
    },
    get witnesses() {
      return copies().witnesses;
    },
    get problems() {
      return copies().problems;
    },
    get witnessOf() {
      return copies().witnessOf;
    },
  };
}

type Passages = "entities" | "homes" | "indexed" | "passages" | "passagesOf" | "postings";

function indexPassages(ordered: readonly Source[], nameBook: NameBook): Pick<SourceSet, Passages> {
  const read = ordered.map((source) => ({ source, reading: readingOf(source) }));
  const entities = buildEntities(
    read.map(({ source, reading }) => ({ source: source.id, names: reading.names })),
    nameBook,
  );
  const passages: Passage[] = [];
  const parts: PostingPart[] = [];
  const indexed = read.map(({ source, reading }) => {
    const first = passages.length;
    const home = indexSource(source, reading, { entities, first });
    for (const passage of home.passages) passages.push(passage);
    parts.push({ first, reading });
    return home;
  });
  const postings = postingsOf(parts, entities);
  return {
    indexed,
    entities,
    passages,
    homes: Uint32Array.from(indexed.flatMap(({ passages: own }, home) => own.map(() => home))),
    postings,
    passagesOf: { get: (key) => passagesAt(passages, postings.get(key)) },
  };
}

function findCopies(
  sources: readonly Source[],
): Pick<SourceSet, "problems" | "witnesses" | "witnessOf"> {
  const witnesses = witnessesOf(sources);
  return {
    witnesses,
    problems: duplicateProblems(witnesses),
    witnessOf: new Map(
      witnesses.flatMap((witness) =>
        witness.members.map(({ source }) => [source.id, witness] as const),
      ),
    ),
  };
}

// A source never changes, and which others stand beside it makes no difference to what its sentences say.
const readings = new WeakMap<Source, SourceReading>();

/** Reads the sources of a set that were not read before, one a step: so long a reading can be left off. */
export function* readInSteps(set: SourceSet): Generator<void, void> {
  if (sets.has(set)) return;
  for (const source of set.sources) {
    if (readings.has(source)) continue;
    readingOf(source);
    yield;
  }
  sets.add(set);
}

/** The sets whose sources are all read. */
const sets = new WeakSet<SourceSet>();

function readingOf(source: Source): SourceReading {
  const known = readings.get(source) ?? readSource(source);
  readings.set(source, known);
  return known;
}

function indexSource(
  source: Source,
  reading: SourceReading,
  { entities, first }: { readonly entities: EntityTable; readonly first: number },
): IndexedSource {
  const passages: Passage[] = [];
  const { titleKeys, imprintKeys, sentenceCounts } = reading;
  const home: IndexedSource = { source, passages, titleKeys, imprintKeys, sentenceCounts };
  for (const [at, sentence] of reading.sentences.entries())
    passages.push(new SourcePassage({ home, at, number: first + at, sentence, entities }));
  return home;
}

function passagesAt(
  passages: readonly Passage[],
  numbers: Uint32Array = NO_NUMBERS,
): readonly Passage[] {
  return Array.from(numbers).flatMap((number) => passages[number] ?? []);
}

const NO_NUMBERS = new Uint32Array();
