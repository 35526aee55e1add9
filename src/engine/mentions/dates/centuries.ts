import { isDash, isHyphen, type Lexeme } from "../figures/lexemes.js";
import { ordinals } from "../figures/numeralWords.js";
import { yearSpan } from "./calendar.js";
import type { DateForm } from "./dateForm.js";

/** `the 19th century`, `seventeenth-century`: from 1801 to 1900, from 1601 to 1700; both of `the 18th and 19th centuries`. */
export const centuries: DateForm = {
  id: "centuries",
  begins: ({ kind, lower }) => kind === "number" || lower === "twenty" || ordinals.has(lower),
  read(lexemes, at) {
    const ordinal = readOrdinal(lexemes, at);
    if (ordinal === undefined) return undefined;
    const end = endOfCentury(lexemes, ordinal.end) ?? endOfFirst(lexemes, ordinal.end);
    if (end === undefined) return undefined;
    const days = yearSpan((ordinal.value - 1) * 100 + 1, 100);
    return { start: at, end, grain: "century", parts: {}, ...(days && { days }) };
  },
};

/** Behind `century`, `-century` or, after a joint, `centuries`. */
function endOfCentury(lexemes: readonly Lexeme[], at: number): number | undefined {
  const wordAt = isHyphen(lexemes, at) ? at + 1 : at;
  return /^centur(?:ies|y)$/u.test(lexemes[wordAt]?.lower ?? "") ? wordAt + 1 : undefined;
}

/** Behind the ordinal itself where another one says that it is a century: the `16th` of `16th through 19th centuries`, `sixteenth- and`. */
function endOfFirst(lexemes: readonly Lexeme[], at: number): number | undefined {
  const jointAt = isDash(lexemes[at]) && lexemes[at]?.glued === true ? at + 1 : at;
  let from = jointAt;
  while (/^(?:,|and|early|late|mid|or|the|through|to|until)$/u.test(lexemes[from]?.lower ?? ""))
    from += 1;
  const isJoined = from > at && from < at + LONGEST_JOINT;
  const second = isJoined ? readOrdinal(lexemes, from) : undefined;
  return second !== undefined && endOfCentury(lexemes, second.end) !== undefined ? at : undefined;
}

const LONGEST_JOINT = 5;

/** `19th`, `nineteenth`, `twenty-first`. */
function readOrdinal(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const lexeme = lexemes[at];
  const unit = isHyphen(lexemes, at + 1) ? ordinals.get(lexemes[at + 2]?.lower ?? "") : undefined;
  if (lexeme?.lower === "twenty" && unit === 1) return { value: 21, end: at + 3 };
  const word = ordinals.get(lexeme?.lower ?? "");
  if (word !== undefined) return { value: word, end: at + 1 };
  if (lexeme?.kind !== "number" || !/^\d{1,2}$/u.test(lexeme.text)) return undefined;
  const ending = lexemes[at + 1];
  const isOrdinal = ending?.glued === true && /^(?:st|nd|rd|th)$/u.test(ending.lower);
  const value = Number(lexeme.text);
  return isOrdinal && value >= 10 && value <= 21 ? { value, end: at + 2 } : undefined;
}
