import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Token } from "../../text/sentence.js";
import { textOf, type Span } from "../../text/span.js";
import { denialOf } from "./denied.js";
import { isOpposite, isVerbal, saysSame } from "./opposites.js";
import { wordingAt } from "./phrases.js";
import { negatedPlaces } from "./polarity.js";

/** A word, or several that say one thing: `fell short of`. */
export interface Worded extends Span {
  readonly text: string;
  readonly lower: string;
}

/** The word at a place, with the words that it says one thing with; undefined where no word stands. */
export function wordedAt(tokens: readonly Token[], at: number, text: string): Worded | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { lower, end } = wordingAt(tokens, at);
  const last = tokens[end - 1] ?? token;
  const span = { start: token.start, end: last.end };
  return { ...span, lower, text: end === at + 1 ? token.text : textOf(text, span) };
}

/** The word at issue, its place, and whether the claim denies it. */
export interface AskedWord {
  readonly at: number;
  readonly token: Worded;
  readonly isDenied: boolean;
  /** Whether the claim has its opposite too. */
  readonly isBoth: boolean;
  /** How another word stands to it; undefined for one that says neither the same nor the opposite. */
  readonly relate: (lower: string) => "opposite" | "same" | undefined;
}

/** A word of a claim made ready to be held against the words of its passages. */
export function askedWord(claim: Statement, at: number, token: Worded): AskedWord {
  const { lower } = token;
  const known = new Map<string, "opposite" | "same" | "unlike">();
  return {
    at,
    token,
    isDenied: isDenied(claim, at, token),
    isBoth: claim.sentence.tokens.some((other) => isOpposite(lower, other.lower)),
    relate(other) {
      let found = known.get(other);
      if (found === undefined) {
        const isLike = isSame(token, other) ? "same" : "unlike";
        found = isOpposite(lower, other) ? "opposite" : isLike;
        known.set(other, found);
      }
      return found === "unlike" ? undefined : found;
    },
  };
}

/** Whether another word, in lower case, says the same. */
export function isSame({ lower }: Worded, told: string): boolean {
  return saysSame(lower, told) || (keyOf(lower) !== "" && keyOf(lower) === keyOf(told));
}

/** A verb is denied by itself, another word with the words around it. */
export function isDenied(statement: Statement, at: number, { lower }: Worded): boolean {
  return isVerbal(lower) ? denialOf(statement, at) !== undefined : negatedPlaces(statement).has(at);
}
