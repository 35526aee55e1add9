import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isDash, type Lexeme } from "./lexemes.js";
import { isPartOfIdentifier } from "./identifiers.js";
import { unitOf } from "./units.js";

const contestWords =
  /^(?:beat|beating|beaten|decision|defeat|defeated|draw|drew|drawn|edged|lead|leading|led|lose|lost|losing|majority|match|ruling|score|scored|thrashed|tie|tied|trailed|victory|vote|voted|win|winning|won)$/u;

/**
 * `2-1`, `5-4`. Two small whole numbers joined by a dash are a score where the first is not the smaller (a range goes
 * up) or where a word of contest stands near. The unit's name holds both sides, the greater first: `won 2-1` and
 * `lost 1-2` tell one result.
 */
export const scores: FigureForm = {
  id: "scores",
  begins: ({ kind }) => kind === "number",
  read(lexemes, at) {
    const left = lexemes[at];
    const right = lexemes[at + 2];
    if (left?.kind !== "number" || !isDash(lexemes[at + 1]) || right?.kind !== "number")
      return undefined;
    if (lexemes[at + 1]?.glued !== true || !right.glued || isPartOfIdentifier(lexemes, at))
      return undefined;
    // "pp. 216-9".
    const label = lexemes[at - 1]?.text === "." ? lexemes[at - 2] : lexemes[at - 1];
    if (/^(?:chapters|lines|pages|pp|sections|verses)$/u.test(label?.lower ?? "")) return undefined;
    if (!/^\d{1,3}$/u.test(left.text) || !/^\d{1,3}$/u.test(right.text)) return undefined;
    const next = lexemes[at + 3];
    if (next !== undefined && (next.text === "%" || (next.glued && next.kind !== "mark")))
      return undefined;
    if (next?.kind === "word" && unitOf(next.lower) !== undefined) return undefined;
    const [a, b] = [Number(left.text), Number(right.text)];
    if (a < b && !isContest(lexemes, at)) return undefined;
    if (next !== undefined && isDash(next) && next.glued && lexemes[at + 4]?.kind === "number")
      return undefined;
    return score(at, at + 3, a, b);
  },
};

function score(start: number, end: number, a: number, b: number): Reading {
  const [most, least] = a > b ? [a, b] : [b, a];
  const name = `${String(most)}-${String(least)}`;
  return exactly({
    start,
    end,
    value: most,
    step: 1,
    unit: { dimension: "score", name, toBase: 1 },
    style: "digits",
  });
}

function isContest(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - 5), at + 6).some(({ lower }) => contestWords.test(lower));
}
