import { findMentions, type Mention } from "../mentions/index.js";
import type { EntityTable } from "../mentions/names/entities.js";
import type { NameMention } from "../mentions/names/name.js";
import { learnNames, mergeEvidence, type LearnedNames } from "../mentions/names/index.js";
import { numberStyleOf } from "../mentions/figures/numberStyle.js";
import type { ReadText } from "../text/readText.js";
import type { Sentence } from "../text/sentence.js";
import { splitSentences } from "../text/splitSentences.js";
import { addPlace, wordsOf } from "./sentenceWords.js";
import type { Statement, Term } from "./statement.js";
import { pointers } from "./words/weak.js";

/** A sentence with its mentions, before it is known who the names stand for. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Its pronouns of the first person, where it is plain whom they mean. */
  readonly voices?: readonly Voice[];
}

/** A `we` or `I`: the place of its token, and the names of those who speak or are spoken for. */
export interface Voice {
  readonly at: number;
  readonly names: readonly NameMention[];
}

/** What reading needs beside the text. */
export interface ReadingOptions {
  /** The day the text speaks from, `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** What other texts have shown of names. */
  readonly known?: LearnedNames;
}

/** The sentences of a text, and what it shows of which words are names. */
export interface ReadSentences {
  readonly sentences: readonly ReadSentence[];
  readonly evidence: LearnedNames;
}

/** All sentences of `text` with their mentions. */
export function readSentences(text: ReadText, { day, known }: ReadingOptions): ReadSentences {
  const sentences = splitSentences(text.plain, text.blocks);
  const own = learnNames(sentences, text.plain);
  const evidence = known === undefined ? own : mergeEvidence([own, known]);
  const context = {
    plain: text.plain,
    numbers: numberStyleOf(text.plain),
    ...(day === undefined ? {} : { day }),
  };
  return {
    evidence,
    sentences: sentences.map((sentence) => ({
      sentence,
      mentions: findMentions(sentence, context, evidence),
    })),
  };
}

/** The sentence with its terms; names become entities of `table`. */
export function toStatement(read: ReadSentence, table: EntityTable): Statement {
  const { sentence, mentions, voices = NO_VOICES } = read;
  const { names, terms: bare, places, reach } = wordsOf(read);
  if (names.length === 0 && voices.length === 0)
    return { sentence, mentions, terms: bare, places, entityPlaces: NOBODY, reach };
  const terms = [...bare];
  const entityPlaces = new Map<string, number[]>();
  for (const { mention, term } of names) {
    const entities = table.idsOf(mention);
    const own = terms[term];
    if (own === undefined || entities.length === 0) continue;
    terms[term] = { ...own, entities };
    for (const id of entities) addPlace(entityPlaces, id, own.at);
  }
  for (const { at, names: meant } of voices)
    for (const name of meant) for (const id of table.idsOf(name)) addPlace(entityPlaces, id, at);
  return { sentence, mentions, terms, places, entityPlaces, reach };
}

const kept = new WeakMap<ReadSentence, Statement>();

/**
 * The same for a source's sentence: the statement that was made of it last, where its names stand for the same in `table`.
 * Sets of a few sources, as drafts choose them, mostly agree on that, and what was read of the statement is kept with it.
 */
export function sourceStatement(read: ReadSentence, table: EntityTable): Statement {
  const known = kept.get(read);
  if (known !== undefined && isOfTable(known, read, table)) return known;
  const made = toStatement(read, table);
  kept.set(read, made);
  return made;
}

function isOfTable(
  { terms, entityPlaces }: Statement,
  read: ReadSentence,
  table: EntityTable,
): boolean {
  for (const { mention, term } of wordsOf(read).names) {
    const [before, now] = [terms[term]?.entities ?? NONE, table.idsOf(mention)];
    if (before.length !== now.length || !before.every((id, at) => id === now[at])) return false;
  }
  const { voices = NO_VOICES } = read;
  return voices.every(({ at, names }) =>
    names.every((name) =>
      table.idsOf(name).every((id) => entityPlaces.get(id)?.includes(at) === true),
    ),
  );
}

const NONE: readonly string[] = [];
const NO_VOICES: readonly Voice[] = [];

const NOBODY: ReadonlyMap<string, readonly number[]> = new Map();

/** A sentence that names something itself needs its neighbour less. */
const CONTEXT_WEIGHT = 0.35;

/**
 * The statement with the terms of the one before it in its block, at less weight, where it points back: `That was twice
 * as many as a year ago`.
 */
export function withContext(statement: Statement, before: Statement | undefined): Statement {
  if (before === undefined || !pointsBack(statement.sentence)) return statement;
  const known = new Set(statement.terms.map(({ key }) => key));
  const others = before.terms.filter(({ key, at }) => at >= 0 && !known.has(key));
  // However long the sentence before is, it must not drown the sentence itself.
  const [own, lent] = [massOf(statement.terms), massOf(others)];
  const share = lent > own ? (CONTEXT_WEIGHT * own) / lent : CONTEXT_WEIGHT;
  const borrowed = others.map((term) => ({
    ...term,
    weight: term.weight * share,
    at: -1,
    span: ELSEWHERE,
  }));
  return { ...statement, terms: [...statement.terms, ...borrowed] };
}

/** Overlaps nothing of the sentence itself. */
const ELSEWHERE = { start: -1, end: -1 } as const;

/** Whether a sentence speaks of what the one before it in its paragraph names: `That was …`, `They said …`. */
export function pointsBack({ tokens }: Sentence): boolean {
  return pointers.has(tokens.find(({ kind }) => kind === "word")?.lower ?? "");
}

function massOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
