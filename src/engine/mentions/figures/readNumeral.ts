import { isHyphen, type Lexeme } from "./lexemes.js";
import { smallNumbers, scaleLetters, tens, vulgarFractions } from "./numeralWords.js";
import { perPlace } from "./perPlace.js";
import {
  readDozens,
  readHalf,
  readPartOfScale,
  readWords,
  scaleOf,
  tidy,
  type Numeral,
} from "./numeralInWords.js";

export type { Numeral } from "./numeralInWords.js";

const plainDigits = /^\d{1,15}$/u;
// "1,240", "1,00,000" as in India, "18 400" with a space that does not break.
const groupedDigits = /^\d{1,3}(?:(?:,\d{2,3}){0,4},\d{3}|(?:[\u00a0\u2009\u202f]\d{3}){1,5})$/u;
const decimalDigits = /^(?:\d{1,15}|\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,5})\.\d{1,10}$/u;

/** Reads the number that begins at `at`, or nothing where none does. Looks at a dozen lexemes at most. */
export const readNumeral = perPlace(readAt);

function readAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "number") return readDigits(lexemes, at, lexeme.text);
  if (lexeme.kind === "mark") {
    const part = vulgarFractions.get(lexeme.text);
    return part === undefined
      ? undefined
      : scaled(lexemes, { end: at + 1, value: part, step: 0.01, scale: 1, style: "digits" });
  }
  return (
    readHalf(lexemes, at) ??
    readPartOfScale(lexemes, at) ??
    readDozens(lexemes, at) ??
    readWords(lexemes, at)
  );
}

/** Whether a number may begin with this lexeme: a cheap test before reading. */
export function startsNumeral(lexeme: Lexeme): boolean {
  if (lexeme.kind === "number") return true;
  if (lexeme.kind === "mark") return vulgarFractions.has(lexeme.text);
  return (
    smallNumbers.has(lexeme.lower) ||
    tens.has(lexeme.lower) ||
    lexeme.lower === "a" ||
    lexeme.lower === "an" ||
    lexeme.lower === "half"
  );
}

function readDigits(lexemes: readonly Lexeme[], at: number, text: string): Numeral | undefined {
  const digits = text.replace(/[,\u00a0\u2009\u202f]/gu, "");
  let end = at + 1;
  if (plainDigits.test(text) || groupedDigits.test(text)) {
    let value = Number(digits);
    let step = integerStep(digits);
    const part = vulgarFractions.get(lexemes[end]?.text ?? "");
    if (part !== undefined && lexemes[end]?.glued === true) {
      value += part;
      step = 0.1;
      end += 1;
    }
    return scaled(lexemes, { end, value, step, scale: 1, style: "digits" });
  }
  if (!decimalDigits.test(text)) return undefined;
  const decimals = digits.length - digits.indexOf(".") - 1;
  const step = 10 ** -decimals;
  return scaled(lexemes, { end, value: Number(digits), step, scale: 1, style: "digits" });
}

/** 412 gives 1, 18400 gives 100, 0 gives 1. */
function integerStep(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length && digits.at(-1 - zeros) === "0") zeros += 1;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** `1.2` with what multiplies it: `million`, `bn`, `-million`, `hundred thousand`. */
function scaled(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  let { end, scale } = numeral;
  const letters = lexemes[end];
  const letterScale = letters?.kind === "word" ? scaleLetters.get(letters.lower) : undefined;
  if (letters !== undefined && letterScale !== undefined) {
    // "200 m" is a length and "5 K" a temperature; behind a space only "bn", "mn", "mln", "tn" are scales.
    // "9K38" and "53B(3)" go on.
    const goesOn = lexemes[end + 1]?.glued === true && /^[\d(]/u.test(lexemes[end + 1]?.text ?? "");
    if ((letters.glued && !goesOn) || (!letters.glued && letters.lower.length > 1)) {
      scale *= letterScale;
      end += 1;
    }
  }
  for (let count = 0; count < 2; count += 1) {
    const at = isHyphen(lexemes, end) ? end + 1 : end;
    const factor = scaleOf(lexemes[at]);
    if (factor === undefined) break;
    scale *= factor;
    end = at + 1;
  }
  return { ...numeral, end, scale, value: tidy(numeral.value * scale), step: numeral.step * scale };
}
