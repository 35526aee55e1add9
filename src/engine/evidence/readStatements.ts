import { findMentions, type Mention } from "../mentions/index.js";
import type { EntityTable } from "../mentions/names/entities.js";
import { learnNames, mergeEvidence, type LearnedNames } from "../mentions/names/index.js";
import { numberStyleOf } from "../mentions/figures/numberStyle.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import { scaleLetters, scales, smallNumbers, tens } from "../mentions/figures/numeralWords.js";
import type { NameMention } from "../mentions/names/name.js";
import type { ReadText } from "../text/readText.js";
import type { Sentence, Token } from "../text/sentence.js";
import { overlaps } from "../text/span.js";
import { splitSentences } from "../text/splitSentences.js";
import type { Statement, Term } from "./statement.js";
import { expansionOf } from "./words/abbreviations.js";
import { keyOf, weightOf } from "./words/key.js";
import { isPerShare, PER_SHARE } from "./words/perShare.js";
import { pointers } from "./words/weak.js";

/** A sentence with its mentions, before it is known who the names stand for. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
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

/** Values are judged by themselves: as words they tell less than others what a sentence is about. */
const VALUE_WEIGHT = 0.5;

/** The sentence with its terms; names become entities of `table`. */
export function toStatement({ sentence, mentions }: ReadSentence, table: EntityTable): Statement {
  const names = mentions.filter((mention) => mention.kind === "name");
  const days = mentions.filter((mention) => mention.kind === "date");
  const figures = mentions.filter((mention) => mention.kind === "figure");
  const terms: Term[] = [];
  const places = new Map<string, number[]>();
  const entityPlaces = new Map<string, number[]>();
  let current: NameMention | undefined;
  let counted: FigureMention | undefined;
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind === "mark") continue;
    const figure = figures.find(({ core }) => overlaps(core, token));
    // "1.2 million" and "1,200,000" meet; the words behind the first stand for themselves.
    const value =
      figure !== undefined && figure !== counted && isNumeral(token) ? valueKey(figure) : undefined;
    if (value !== undefined) counted = figure;
    const isDay = days.some((mention) => overlaps(mention.span, token));
    const name = names.find((mention) => overlaps(mention.span, token));
    const isVerb = !isDay && name === undefined;
    const before = sentence.tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
    const stems = isPerShare(token.lower, before)
      ? [PER_SHARE]
      : value === undefined
        ? stemsOf(token.lower, { isDay, isVerb })
        : [value];
    const expansion = expansionOf(token.lower);
    for (const stem of [...stems, ...expansion]) add(places, stem, at);
    if (name !== undefined) {
      if (name === current) continue;
      current = name;
      const term = nameTerm(name, at, table);
      terms.push(term);
      for (const id of term.entities) add(entityPlaces, id, at);
      // "Britain-based": the name is the first part, the word goes on.
      const rest =
        token.text.charAt(name.span.end - token.start) === "-" ? stems.at(-1) : undefined;
      if (rest !== undefined) {
        const span = { start: name.span.end, end: token.end };
        terms.push({ key: rest, entities: [], stems: [], weight: weightOf(rest), at, span });
      }
      continue;
    }
    current = undefined;
    for (const key of stems) {
      const isValue = isDay || figure !== undefined || key.startsWith("#");
      const weight = isValue ? VALUE_WEIGHT : weightOf(key);
      terms.push({ key, entities: [], stems: expansion, weight, at, span: token });
    }
  }
  return { sentence, mentions, terms, places, entityPlaces, reach: reachOf(sentence) };
}

/** Words that a mark between two words counts for: what stands in another clause is told apart. */
const MARK_REACH: ReadonlyMap<string, number> = new Map([
  [",", 4],
  [";", 8],
  [":", 6],
  ["—", 5],
  ["–", 5],
  ["(", 3],
  [")", 3],
  ["|", 1],
]);

/** Words that begin another part of a list or a comparison. */
const DIVIDERS = new Set(["against", "and", "but", "compared", "or", "versus", "while", "with"]);

function wordReach(lower: string): number {
  return DIVIDERS.has(lower) ? 3 : 1;
}

function reachOf({ tokens, block }: Sentence): readonly number[] {
  // A row's head speaks of every cell, however far.
  if (block.kind === "row") return tokens.map(() => 0);
  let sum = 0;
  return tokens.map((token) => {
    const here = sum;
    sum += token.kind === "mark" ? (MARK_REACH.get(token.text) ?? 0) : wordReach(token.lower);
    return here;
  });
}

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

function nameTerm(name: NameMention, at: number, table: EntityTable): Term {
  const stems = name.words.map((word) => keyOf(word)).filter((stem) => stem !== "");
  const entities = table.lookup(name).entities.map((entity) => entity.id);
  return { key: stems[0] ?? "", entities, stems, weight: 1.2, at, span: name.span };
}

/** Of the months' names one is a verb and a noun with the same stem. */
const MARCHES = new Set("march marched marchers marches marching".split(" "));

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index): [string, string] => [word, `#${String(index + 1)}`]),
);

/** The same key for `seven` and `7`, for `1.2 million` and `1,200,000`; undefined for a range and for `dozens`. */
function valueKey({ quantity: { value, unit } }: FigureMention): string | undefined {
  if (value === undefined) return undefined;
  const share = unit.dimension === "percent" ? "%" : "";
  return `#${String(Math.round(value * 1e6) / 1e6)}${share}`;
}

/** Whether a word of a value is part of its number, not of its unit: `1.2` and `million` in `1.2 million tonnes`. */
function isNumeral({ kind, lower }: Token): boolean {
  const [first = ""] = lower.split("-");
  return (
    kind === "number" ||
    [smallNumbers, tens, scales, scaleLetters].some((words) => words.has(first))
  );
}

function stemsOf(
  lower: string,
  { isDay, isVerb }: { readonly isDay: boolean; readonly isVerb: boolean },
): readonly string[] {
  // "May" tells nothing, but in a date it does; who marched did so in any month.
  if (isDay && lower === "may") return [lower];
  if (isVerb && MARCHES.has(lower)) return ["marching"];
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined) return [number];
  if (/^\p{Nd}/u.test(lower)) return [`#${lower.replace(/,/gu, "")}`];
  const whole = keyOf(lower);
  if (!lower.includes("-")) return whole === "" ? [] : [whole];
  return lower
    .split("-")
    .map((part) => keyOf(part))
    .filter((key) => key !== "");
}

function add(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}
