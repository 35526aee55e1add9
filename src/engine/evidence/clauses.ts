import type { Sentence, Token } from "../text/sentence.js";
import { isVerb } from "./words/verbs.js";

/**
 * Words that begin another clause wherever they stand. `When`, `after` and the like do not: they tell which event the
 * sentence speaks of.
 */
const OPENERS = new Set("although because though whereas while".split(" "));

/** Words that begin a clause about what stands before them. */
const RELATIVES = new Set("where which who whom whose".split(" "));

/** Words that begin a clause if a verb follows soon: `and ordered schools to close`, but `and two lorries`. */
const CONJUNCTIONS = new Set("and but or than that".split(" "));

/** How far ahead a verb makes the words before it a clause. */
const VERB_AHEAD = 6;
/** How far on a preposition stands where the verb is left out. */
const LEFT_OUT = 4;
/** Fewer words than this are no clause of their own. */
const LEAST_WORDS = 3;

const known = new WeakMap<Sentence, readonly number[]>();

/**
 * For each token of a sentence the number of the clause that it stands in, from 0: `The choir, (1) which had sung in
 * Riga, (0) won | (2) and went home`. A table's row or a heading is one clause.
 */
export function clausesOf(sentence: Sentence): readonly number[] {
  const found = known.get(sentence) ?? split(sentence);
  known.set(sentence, found);
  return found;
}

function split({ tokens, block }: Sentence): readonly number[] {
  if (block.kind === "row" || block.kind === "heading") return tokens.map(() => 0);
  const numbers: number[] = [];
  let current = 0;
  let start = 0;
  let count = 1;
  // The clause that an inserted one interrupts.
  let interrupted: number | undefined;
  for (const [at, token] of tokens.entries()) {
    const isInserted = insertsClause(tokens, at);
    if (interrupted !== undefined && tokens[at - 1]?.text === "," && isVerb(token.lower)) {
      current = interrupted;
      interrupted = undefined;
      start = at;
    } else if (
      (isInserted || beginsClause(tokens, at)) &&
      (isInserted || wordsIn(tokens, start, at) >= LEAST_WORDS) &&
      wordsIn(tokens, at, tokens.length) >= LEAST_WORDS
    ) {
      interrupted = isInserted ? current : undefined;
      current = count;
      start = at;
      count += 1;
    }
    numbers.push(current);
  }
  return numbers;
}

/** `, who leads the party` and `, led by a general`: they hang on what stands before, but say a thing of their own. */
function insertsClause(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (tokens[at - 1]?.text !== ",") return false;
  return RELATIVES.has(lower) || (isVerb(lower) && tokens[at + 1]?.lower === "by");
}

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  const before = tokens[at - 1]?.text ?? "";
  if (/^[;—–]$/u.test(before) || OPENERS.has(lower) || RELATIVES.has(lower)) return true;
  // ", killing nine".
  if (before === "," && /^\p{Ll}{3,14}ing$/u.test(text)) return true;
  if (!CONJUNCTIONS.has(lower) || !hasVerbBefore(tokens, at)) return false;
  return hasVerbAfter(tokens, at) || leavesVerbOut(tokens, at);
}

/** `Revenue rose by 9 percent to $41m | and profit by 31 percent`: the verb is said once. */
function leavesVerbOut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "and") return false;
  const link = tokens.findIndex(
    ({ lower }, place) =>
      place > at + 1 && place <= at + LEFT_OUT && /^(?:by|from|to)$/u.test(lower),
  );
  return (
    link > 0 &&
    tokens.slice(at + 1, link).every(({ kind }) => kind === "word") &&
    tokens.slice(link + 1, link + 3).some(({ kind }) => kind === "number")
  );
}

function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2 * VERB_AHEAD), at).some(({ lower }) => isVerb(lower));
}

/** Whether a verb follows in the same breath. */
function hasVerbAfter(tokens: readonly Token[], at: number): boolean {
  for (const { text, lower } of tokens.slice(at + 1, at + 1 + VERB_AHEAD)) {
    if (/^[,;:()]$/u.test(text)) return false;
    if (isVerb(lower)) return true;
  }
  return false;
}

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== "mark").length;
}
