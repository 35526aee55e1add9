import { exactly, type FigureForm } from "./figureForm.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral } from "./readNumeral.js";

/** `magnitude of 6.2`, `magnitude 6.2`, `6.2-magnitude`, `6.2 on the Richter scale`. The value alone is the core. */
export const magnitudes: FigureForm = {
  id: "magnitudes",
  begins: ({ kind }) => kind === "number",
  read(lexemes, at) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "number" || lexeme.text.length > 4) return undefined;
    const numeral = readNumeral(lexemes, at);
    if (numeral?.scale !== 1 || numeral.value > 12) return undefined;
    if (!isMagnitude(lexemes, at, numeral.end)) return undefined;
    const { end, value, step, style } = numeral;
    const unit = { dimension: "magnitude", name: "magnitude", toBase: 1 } as const;
    return exactly({ start: at, end, value, step, unit, style });
  },
};

function isMagnitude(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const word = before.lastIndexOf("magnitude");
  const between = before.slice(word + 1);
  if (word >= 0 && between.every((each) => /^(?:about|around|at|least|of|[-a‐–])$/u.test(each))) {
    return true;
  }
  const next = isHyphen(lexemes, end) ? end + 1 : end;
  if (lexemes[next]?.lower === "magnitude") return true;
  return lexemes.slice(end, end + 4).some(({ lower }) => lower === "richter");
}
