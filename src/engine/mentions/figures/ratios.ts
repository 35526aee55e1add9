import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral, startsNumeral } from "./readNumeral.js";

const ratioWords =
  /^(?:margin|mix|mixed|mixing|odds|outnumber|outnumbered|outnumbering|outnumbers|ratio|ratios)$/u;
/** So many words away a word of proportion still speaks of the numbers. */
const reach = 8;

/** `a ratio of 3:1`, `outnumbered four to one`, `a margin of 3-to-1`: only where a word of proportion stands near. */
export const ratios: FigureForm = {
  id: "ratios",
  begins: startsNumeral,
  read(lexemes, at) {
    const first = lexemes[at];
    if (first === undefined || first.kind === "mark") return undefined;
    if (!isOfRatio(lexemes, at)) return undefined;
    const written = /^(?<a>\d{1,4}):(?<b>\d{1,4})$/u.exec(first.text)?.groups;
    if (written !== undefined)
      return ratio(at, at + 1, Number(written["a"]), Number(written["b"]), "digits");
    const left = readNumeral(lexemes, at);
    if (left === undefined || lexemes[at - 1]?.lower === "from") return undefined;
    const isJoined = isHyphen(lexemes, left.end);
    const toAt = isJoined ? left.end + 1 : left.end;
    if (lexemes[toAt]?.lower !== "to") return undefined;
    const right = readNumeral(lexemes, isJoined ? toAt + 2 : toAt + 1);
    if (right?.scale !== 1) return undefined;
    return ratio(at, right.end, left.value, right.value, left.style);
  },
};

/** In `an odds ratio of 1.8 (95% CI 1 to 4)` the interval is none. */
function isOfRatio(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - reach), at);
  const clause = before.slice(before.findLastIndex(({ text }) => /^[(),;:]$/u.test(text)) + 1);
  return clause.some(({ lower }) => ratioWords.test(lower));
}

function ratio(
  start: number,
  end: number,
  a: number,
  b: number,
  style: Reading["style"],
): Reading | undefined {
  if (b === 0 || !Number.isInteger(a) || !Number.isInteger(b)) return undefined;
  const unit = { dimension: "ratio", name: "ratio", toBase: 1 } as const;
  return exactly({ start, end, value: Number((a / b).toPrecision(12)), step: 0.01, unit, style });
}
