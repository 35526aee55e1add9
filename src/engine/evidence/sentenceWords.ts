import type { FigureMention } from "../mentions/figures/figure.js";
import { scaleLetters, scales, smallNumbers, tens } from "../mentions/figures/numeralWords.js";
import type { Mention } from "../mentions/index.js";
import type { NameMention } from "../mentions/names/name.js";
import type { Sentence, Token } from "../text/sentence.js";
import { overlaps } from "../text/span.js";
import { knownWords } from "../text/knownWords.js";
import type { Statement, Term } from "./statement.js";
import { expansionOf } from "./words/abbreviations.js";
import { keyOf, weightOf } from "./words/key.js";
import { isPerShare, PER_SHARE } from "./words/perShare.js";

/** What a sentence says in words: the same whoever its names stand for, and so the same in every set of sources. */
export interface SentenceWords extends Pick<Statement, "places" | "reach" | "terms"> {
  /** Its names and the place of each one's term, which has no entities yet, in `terms`. */
  readonly names: readonly { readonly mention: NameMention; readonly term: number }[];
}

/** A sentence and what was found in it. */
interface Read {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

const known = new WeakMap<Read, SentenceWords>();

/** The words of a sentence, read once for the same object. */
export function wordsOf(read: Read): SentenceWords {
  const found = known.get(read) ?? readWords(read);
  known.set(read, found);
  return found;
}

/** Values are judged by themselves: as words they tell less than others what a sentence is about. */
const VALUE_WEIGHT = 0.5;

function readWords({ sentence, mentions }: Read): SentenceWords {
  const { tokens } = sentence;
  const names = mentions.filter((mention) => mention.kind === "name");
  const days = mentions.filter((mention) => mention.kind === "date");
  const figures = mentions.filter((mention) => mention.kind === "figure");
  const terms: Term[] = [];
  const bearers: { readonly mention: NameMention; readonly term: number }[] = [];
  const places = new Map<string, number[]>();
  let current: NameMention | undefined;
  let counted: FigureMention | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "mark") continue;
    const word = wordOf(token.lower);
    const figure = figures.find(({ core }) => overlaps(core, token));
    // "1.2 million" and "1,200,000" meet; the words behind the first stand for themselves.
    const value =
      figure !== undefined && figure !== counted && isNumeral(token) ? valueKey(figure) : undefined;
    if (value !== undefined) counted = figure;
    const isDay = days.some((mention) => overlaps(mention.span, token));
    const name = names.find((mention) => overlaps(mention.span, token));
    const isVerb = !isDay && name === undefined;
    const stems = isPerShare(token.lower, tokens[at - 1]?.lower, tokens[at - 2]?.lower)
      ? [PER_SHARE]
      : value === undefined
        ? stemsOf(word, token.lower, { isDay, isVerb })
        : [value];
    for (const stem of stems) addPlace(places, stem, at);
    for (const stem of word.expansion) addPlace(places, stem, at);
    if (name !== undefined) {
      if (name === current) continue;
      current = name;
      bearers.push({ mention: name, term: terms.length });
      terms.push(nameTerm(name, at));
      // "Britain-based": the name is the first part, the word goes on.
      const rest =
        token.text.charAt(name.span.end - token.start) === "-" ? stems.at(-1) : undefined;
      if (rest !== undefined) {
        const span = { start: name.span.end, end: token.end };
        terms.push({ key: rest, entities: NONE, stems: NONE, weight: weightOf(rest), at, span });
      }
      continue;
    }
    current = undefined;
    for (const key of stems) {
      const isValue = isDay || figure !== undefined || key.startsWith("#");
      const weight = isValue ? VALUE_WEIGHT : weightOf(key);
      terms.push({ key, entities: NONE, stems: word.expansion, weight, at, span: token });
    }
  }
  return { terms, places, reach: reachOf(sentence), names: bearers };
}

const NONE: readonly string[] = [];

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

function nameTerm(name: NameMention, at: number): Term {
  const stems = name.words.map((word) => keyOf(word)).filter((stem) => stem !== "");
  return { key: stems[0] ?? "", entities: [], stems, weight: 1.2, at, span: name.span };
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

/** What a word is read as, wherever it stands. */
interface Word {
  readonly stems: readonly string[];
  /** The keys of what it is short for. */
  readonly expansion: readonly string[];
}

/** By a token's `lower`. */
const wordOf = knownWords((lower): Word => ({
  stems: wordStems(lower),
  expansion: expansionOf(lower),
}));

function wordStems(lower: string): readonly string[] {
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined) return [number];
  if (/^\p{Nd}/u.test(lower)) return [`#${lower.replace(/,/gu, "")}`];
  return lower
    .split("-")
    .map((part) => keyOf(part))
    .filter((key) => key !== "");
}

function stemsOf(
  { stems }: Word,
  lower: string,
  { isDay, isVerb }: { readonly isDay: boolean; readonly isVerb: boolean },
): readonly string[] {
  // "May" tells nothing, but in a date it does; who marched did so in any month.
  if (isDay && lower === "may") return [lower];
  return isVerb && MARCHES.has(lower) ? ["marching"] : stems;
}

/** Notes a place of a key. */
export function addPlace(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, onlyAt(at));
  // A list of one place is shared.
  else if (known.length === 1) places.set(key, [...known, at]);
  else known.push(at);
}

/** Most keys stand at one place, in sentence after sentence: a list for each place is shared by all. */
const lists: number[][] = [];
const MOST_SHARED = 200;

function onlyAt(at: number): number[] {
  return at < MOST_SHARED ? (lists[at] ??= [at]) : [at];
}
