import type { FigureForm } from "./figureForm.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral } from "./readNumeral.js";

/** `magnitude of 6.2`, `magnitude 6.2`, `6.2-magnitude`, `6.2 on the Richter scale`. The value alone is the core. */
export const magnitudes: FigureForm = {
  id: "magnitudes",
  read(lexemes, at) {
    if (lexemes[at]?.kind !== "number" || lexemes[at].text.length > 4) return undefined;
    const numeral = readNumeral(lexemes, at);
    if (numeral === undefined || numeral.scale !== 1 || numeral.value > 12) return undefined;
    if (!isMagnitude(lexemes, at, numeral.end)) return undefined;
    const { end, value, step, style } = numeral;
    const unit = { dimension: "magnitude", name: "magnitude", toBase: 1 } as const;
    return { start: at, end, low: value, high: value, value, bound: "exact", step, unit, style };
  },
};

function isMagnitude(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const word = before.lastIndexOf("magnitude");
  if (
    word >= 0 &&
    before
      .slice(word + 1)
      .every((between) => /^(?:a|about|around|at|least|of|[-‐–])$/u.test(between))
  )
    return true;
  const next = isHyphen(lexemes, end) ? end + 1 : end;
  if (lexemes[next]?.lower === "magnitude") return true;
  return lexemes.slice(end, end + 4).some(({ lower }) => lower === "richter");
}
