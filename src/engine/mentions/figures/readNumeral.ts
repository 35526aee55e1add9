import { isHyphen, type Lexeme } from "./lexemes.js";
import { scaleLetters, scales, smallNumbers, tens, vulgarFractions } from "./numeralWords.js";

/** A number in digits or words, scale included: `1,240.5`, `two hundred and fifty thousand`, `1.2bn`. */
export interface Numeral {
  /** Index behind its last lexeme. */
  readonly end: number;
  readonly value: number;
  /** The step of the last digit written: 412 has 1, 18,400 has 100, 1.24 billion has 10000000. */
  readonly step: number;
  /** What the scale words and letters multiply by; 1 without any. */
  readonly scale: number;
  readonly style: "digits" | "words";
}

const plainDigits = /^\d{1,15}$/u;
const groupedDigits = /^\d{1,3}(?:,\d{2,3}){1,5}$/u;
const decimalDigits = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,5})\.\d{1,10}$/u;

/** Reads the number that begins at `at`, or nothing where none does. Looks at a dozen lexemes at most. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "number") return readDigits(lexemes, at, lexeme.text);
  if (lexeme.kind === "mark") {
    const part = vulgarFractions.get(lexeme.text);
    return part === undefined
      ? undefined
      : scaled(lexemes, { end: at + 1, value: part, step: 0.01, scale: 1, style: "digits" });
  }
  return readHalf(lexemes, at) ?? readWords(lexemes, at);
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
  const digits = text.replaceAll(",", "");
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
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** `1.2` with what multiplies it: `million`, `bn`, `-million`, `hundred thousand`. */
function scaled(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  let { end, scale } = numeral;
  const letters = lexemes[end];
  const letterScale = letters?.kind === "word" ? scaleLetters.get(letters.lower) : undefined;
  if (letters !== undefined && letterScale !== undefined) {
    // "200 m" is a length and "5 K" a temperature; behind a space only "bn", "mn", "mln", "tn" are scales.
    if (letters.glued || letters.lower.length > 1) {
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

function scaleOf(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.kind === "word" ? scales.get(lexeme.lower) : undefined;
}

/** `half a million`, `half a dozen`; the bare `half` is a share and read elsewhere. */
function readHalf(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  if (lexemes[at]?.lower !== "half") return undefined;
  const article = at + (isHyphen(lexemes, at + 1) ? 2 : 1);
  const articleWord = lexemes[article]?.lower;
  if (articleWord !== "a" && articleWord !== "an") return undefined;
  const factor = scaleOf(lexemes[article + 1]);
  if (factor === undefined) return undefined;
  const value = factor / 2;
  return { end: article + 2, value, step: value / 5, scale: factor, style: "words" };
}

/** Words below a thousand, then scales; `two and a half million`, `a hundred and five`. */
function readWords(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  let total = 0;
  let lastScale = Infinity;
  let step = 1;
  let end = at;
  let scale = 1;
  for (let round = 0; round < 5; round += 1) {
    const from = round > 0 && lexemes[end]?.lower === "and" ? end + 1 : end;
    const group = readGroup(lexemes, from, { allowArticle: round === 0 });
    if (group === undefined) break;
    const factors = readScales(lexemes, group.end);
    if (factors.scale >= lastScale) break;
    if (factors.scale === 1 && group.bareArticle) break;
    total += group.value * factors.scale;
    step = group.step * factors.scale;
    scale = Math.max(scale, factors.scale);
    lastScale = factors.scale;
    end = factors.end;
    if (factors.scale === 1) break;
  }
  if (end === at) return undefined;
  return { end, value: tidy(total), step, scale, style: "words" };
}

interface Group {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  /** `a` with nothing behind it yet: a number only if a scale follows. */
  readonly bareArticle: boolean;
}

/** `twenty-five`, `two hundred and six`, `a hundred`, `three and a half`. */
function readGroup(
  lexemes: readonly Lexeme[],
  at: number,
  { allowArticle }: { readonly allowArticle: boolean },
): Group | undefined {
  const word = lexemes[at]?.lower ?? "";
  const isArticle = word === "a" || word === "an";
  if (isArticle && !allowArticle) return undefined;
  const head = isArticle ? { end: at + 1, value: 1 } : readBelowHundred(lexemes, at);
  if (head === undefined) return undefined;
  let { end, value } = head;
  let step = 1;
  let bareArticle = isArticle;
  const hundredAt = isHyphen(lexemes, end) ? end + 1 : end;
  if (lexemes[hundredAt]?.lower === "hundred") {
    value *= 100;
    step = 100;
    end = hundredAt + 1;
    bareArticle = false;
    const restAt = lexemes[end]?.lower === "and" ? end + 1 : end;
    const rest = readBelowHundred(lexemes, restAt);
    if (rest !== undefined) {
      value += rest.value;
      end = rest.end;
      step = 1;
    }
  }
  const fraction = bareArticle ? undefined : readAndFraction(lexemes, end);
  if (fraction !== undefined) return { ...fraction, value: value + fraction.value, bareArticle };
  return { end, value, step, bareArticle };
}

/** `and a half`, `and-a-half`, `and three quarters` are rare enough to leave at halves and quarters. */
function readAndFraction(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly value: number; readonly step: number } | undefined {
  const dash = isHyphen(lexemes, at) ? 1 : 0;
  const gap = 1 + dash;
  if (lexemes[at + dash]?.lower !== "and" || lexemes[at + dash + gap]?.lower !== "a") {
    return undefined;
  }
  const part = lexemes[at + dash + 2 * gap]?.lower;
  const end = at + dash + 2 * gap + 1;
  if (part === "half") return { end, value: 0.5, step: 0.1 };
  return part === "quarter" ? { end, value: 0.25, step: 0.05 } : undefined;
}

function readBelowHundred(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly value: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "word") return undefined;
  const small = smallNumbers.get(lexeme.lower);
  if (small !== undefined) return { end: at + 1, value: small };
  const ten = tens.get(lexeme.lower);
  if (ten === undefined) return undefined;
  const unitAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const unit = smallNumbers.get(lexemes[unitAt]?.lower ?? "");
  if (unit === undefined || unit < 1 || unit > 9) return { end: at + 1, value: ten };
  return { end: unitAt + 1, value: ten + unit };
}

function readScales(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly scale: number } {
  let end = at;
  let scale = 1;
  for (let count = 0; count < 2; count += 1) {
    const wordAt = isHyphen(lexemes, end) ? end + 1 : end;
    const factor = scaleOf(lexemes[wordAt]);
    if (factor === undefined) break;
    scale *= factor;
    end = wordAt + 1;
  }
  return { end, scale };
}

/** 1.1 * 1e6 without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
