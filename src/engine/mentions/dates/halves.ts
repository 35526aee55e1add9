import { isCapitalised, type Lexeme } from "../figures/lexemes.js";
import { monthSpan } from "./calendar.js";
import { yearOf } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";

/**
 * `H1 2023`, `first half of 2023`, `second half of the year`, `the fiscal first half`. Without a year in sight `the first half` is a
 * match's. As with quarters the part `month` is the first by the calendar.
 */
export const halves: DateForm = {
  id: "halves",
  begins: ({ lower, text }) => text === "H" || lower === "first" || lower === "second",
  read(lexemes, at) {
    const half = readHalf(lexemes, at);
    if (half === undefined) return undefined;
    const month = half.number === 1 ? 1 : 7;
    const ofAt = lexemes[half.end]?.lower === "of" ? half.end + 1 : half.end;
    const fiscalAt = lexemes[ofAt]?.lower === "fiscal" ? ofAt + 1 : ofAt;
    const year = yearOf(lexemes[fiscalAt]);
    if (year !== undefined) {
      const days = fiscalAt > ofAt ? undefined : monthSpan(year, month, 6);
      const parts = { year, month };
      return { start: at, end: fiscalAt + 1, grain: "half", parts, ...(days && { days }) };
    }
    const yearWordAt = /^(?:its|the|this)$/u.test(lexemes[ofAt]?.lower ?? "") ? ofAt + 1 : ofAt;
    const wordAt = /^(?:financial|fiscal)$/u.test(lexemes[yearWordAt]?.lower ?? "")
      ? yearWordAt + 1
      : yearWordAt;
    const isOfYear = ofAt > half.end && lexemes[wordAt]?.lower === "year";
    if (isOfYear) return { start: at, end: wordAt + 1, grain: "half", parts: { month } };
    // "Her Hummer H2" is a car; "EUR 19m was booked in H1".
    const before = lexemes[at - 1];
    const isNamed = at > 1 && before?.kind === "word" && isCapitalised(before);
    return half.isCode && !isNamed
      ? { start: at, end: half.end, grain: "half", parts: { month } }
      : undefined;
  },
};

function readHalf(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly number: 1 | 2; readonly end: number; readonly isCode: boolean } | undefined {
  const [first, second] = lexemes.slice(at, at + 2);
  if (first?.text === "H" && second?.glued === true && /^[12]$/u.test(second.text)) {
    if (lexemes[at + 2]?.glued === true && lexemes[at + 2]?.kind !== "mark") return undefined;
    return { number: second.text === "1" ? 1 : 2, end: at + 2, isCode: true };
  }
  const isFirst = first?.lower === "first";
  if (!isFirst && first?.lower !== "second") return undefined;
  return second?.lower === "half"
    ? { number: isFirst ? 1 : 2, end: at + 2, isCode: false }
    : undefined;
}
