import { lazily } from "../text/lazily.js";
import { compareText } from "../text/order.js";
import {
  mergeEvidence,
  nameBookOf,
  type NameBook,
  type LearnedNames,
  type NameRules,
} from "../mentions/names/index.js";
import { buildEntities, type EntityTable } from "../mentions/names/entities.js";
import type { Source, SourceProblem } from "../text/readText.js";
import {
  readSentences,
  toStatement,
  type ReadSentence,
  type ReadSentences,
} from "./readStatements.js";
import type { Statement } from "./statement.js";
import { duplicateProblems, witnessesOf, type Witness } from "./witnesses/witnessesOf.js";
import { cellsOf, type RowCell } from "./cells.js";
import { keysIn } from "./words/keysIn.js";

/** A source's sentences, and the words that stand over all of them. */
export interface IndexedSource {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** Keys of the title, which tell what every sentence is about. */
  readonly titleKeys: ReadonlySet<string>;
  /** Keys of title, outlet and author: words that stand over the text, not in it. */
  readonly imprintKeys: ReadonlySet<string>;
  /** How many of the source's sentences hold each key. */
  readonly sentenceCounts: ReadonlyMap<string, number>;
}

/** One source sentence. */
export interface Passage {
  readonly home: IndexedSource;
  /** Its place among the source's passages. */
  readonly at: number;
  /** Its place among the passages of the whole set. */
  readonly number: number;
  readonly statement: Statement;
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
  readonly postings: ReadonlyMap<string, Uint32Array>;
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
  const read = ordered.map((source) => ({ source, ...readingOf(source) }));
  const entities = buildEntities(
    read.flatMap(({ source, sentences }) =>
      sentences.flatMap(({ mentions }) =>
        mentions
          .filter((mention) => mention.kind === "name")
          .map((mention) => ({ mention, source: source.id })),
      ),
    ),
    nameBook,
  );
  let passageCount = 0;
  const indexed = read.map(({ source, sentences }) => {
    const first = passageCount;
    passageCount += sentences.length;
    return indexSource(source, sentences, { entities, first });
  });
  const passages = indexed.flatMap((home) => home.passages);
  const postings = postingsOf(passages);
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
const readings = new WeakMap<Source, ReadSentences>();

/** Reads the sources of a set that were not read before, one a step: so long a reading can be left off. */
export function* readInSteps({ sources }: SourceSet): Generator<void, void> {
  for (const source of sources) {
    if (readings.has(source)) continue;
    readingOf(source);
    yield;
  }
}

function readingOf(source: Source): ReadSentences {
  const known = readings.get(source);
  if (known !== undefined) return known;
  const reading = readSentences(source, { day: source.published });
  readings.set(source, reading);
  return reading;
}

function indexSource(
  source: Source,
  sentences: readonly ReadSentence[],
  { entities, first }: { readonly entities: EntityTable; readonly first: number },
): IndexedSource {
  const passages: Passage[] = [];
  const sentenceCounts = new Map<string, number>();
  const { title, outlet, author } = source;
  const imprint = [title, outlet, author].filter((part) => part !== undefined).join(" ");
  const home: IndexedSource = {
    source,
    passages,
    titleKeys: keysIn(title),
    imprintKeys: keysIn(imprint),
    sentenceCounts,
  };
  for (const [at, sentence] of sentences.entries()) {
    const statement = toStatement(sentence, entities);
    const contextKeys = keysIn(sentence.sentence.block.context);
    const cells = cellsOf(sentence.sentence, source.plain);
    passages.push({ home, at, number: first + at, statement, contextKeys, cells });
    for (const key of statement.places.keys()) {
      sentenceCounts.set(key, (sentenceCounts.get(key) ?? 0) + 1);
    }
  }
  return home;
}

/** The key of an entity among those of words. */
export function entityKey(id: string): string {
  return `@${id}`;
}

function passagesAt(
  passages: readonly Passage[],
  numbers: Uint32Array = NO_NUMBERS,
): readonly Passage[] {
  return Array.from(numbers).flatMap((number) => passages[number] ?? []);
}

const NO_NUMBERS = new Uint32Array();

function postingsOf(passages: readonly Passage[]): ReadonlyMap<string, Uint32Array> {
  const lists = new Map<string, number[]>();
  const add = (key: string, number: number): void => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [number]);
    else list.push(number);
  };
  for (const { number, statement } of passages) {
    for (const key of statement.places.keys()) add(key, number);
    for (const id of statement.entityPlaces.keys()) add(entityKey(id), number);
  }
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
}
