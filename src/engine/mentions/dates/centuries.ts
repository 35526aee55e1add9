import { isHyphen, type Lexeme } from "../figures/lexemes.js";
import { ordinals } from "../figures/numeralWords.js";
import { yearSpan } from "./calendar.js";
import type { DateForm } from "./dateForm.js";

/** `the 19th century`, `seventeenth-century`: from 1801 to 1900, from 1601 to 1700. */
export const centuries: DateForm = {
  id: "centuries",
  begins: ({ kind, lower }) => kind === "number" || lower === "twenty" || ordinals.has(lower),
  read(lexemes, at) {
    const ordinal = readOrdinal(lexemes, at);
    if (ordinal === undefined) return undefined;
    const wordAt = isHyphen(lexemes, ordinal.end) ? ordinal.end + 1 : ordinal.end;
    if (lexemes[wordAt]?.lower !== "century") return undefined;
    const days = yearSpan((ordinal.value - 1) * 100 + 1, 100);
    return { start: at, end: wordAt + 1, grain: "century", parts: {}, ...(days && { days }) };
  },
};

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
