import { hasWords, isHyphen, type Lexeme } from "../figures/lexemes.js";
import { smallNumbers, tens } from "../figures/numeralWords.js";

const parts = [
  { words: ["half", "past"], minutes: 30 },
  { words: ["a", "quarter", "past"], minutes: 15 },
  { words: ["quarter", "past"], minutes: 15 },
  { words: ["a", "quarter", "to"], minutes: -15 },
  { words: ["quarter", "to"], minutes: -15 },
] as const;

/** Minutes that stand without the word: `twenty to nine`. */
const bareMinutes = /^(?:five|ten|twenty)$/u;

/** Whether what tells the minutes of an hour may begin with this word. */
export function beginsPart(lower: string): boolean {
  return tens.has(lower) || parts.some(({ words: [first] }) => first === lower);
}

/**
 * What is said before an hour to tell its minutes: `half past`, `a quarter to`, `ten minutes past`, and behind `at` also `twenty to`. Elsewhere
 * `from ten to twelve` and `by five to six` are numbers.
 */
export function readPart(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly minutes: number } | undefined {
  const part = parts.find(({ words }) => hasWords(lexemes, at, words));
  if (part !== undefined) return { end: at + part.words.length, minutes: part.minutes };
  const { lower = "", kind } = lexemes[at] ?? {};
  const count = kind === "number" ? Number(lower) : (smallNumbers.get(lower) ?? tens.get(lower));
  if (count === undefined || !(count >= 1 && count < 30) || isHyphen(lexemes, at + 1))
    return undefined;
  const isNamed = /^minutes?$/u.test(lexemes[at + 1]?.lower ?? "");
  if (!isNamed && !(bareMinutes.test(lower) && lexemes[at - 1]?.lower === "at")) return undefined;
  const sideAt = isNamed ? at + 2 : at + 1;
  const side = lexemes[sideAt]?.lower;
  if (side !== "past" && side !== "to") return undefined;
  return { end: sideAt + 1, minutes: side === "past" ? count : -count };
}
