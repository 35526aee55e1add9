import { isHyphen, type Lexeme } from "./lexemes.js";
import { fractionParts, scales, smallNumbers, tens } from "./numeralWords.js";

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

/** What a scale word multiplies by. */
export function scaleOf(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.kind === "word" ? scales.get(lexeme.lower) : undefined;
}

/** `half a million`, `a half-dozen`, `a quarter million`, the `half a` of `half a percent`; the bare `half` is a share and read elsewhere. */
export function readHalf(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const bare = readPartBeforeScale(lexemes, at);
  if (bare !== undefined) return bare;
  if (lexemes[at]?.lower !== "half") return undefined;
  const article = at + (isHyphen(lexemes, at + 1) ? 2 : 1);
  const articleWord = lexemes[article]?.lower;
  if (articleWord !== "a" && articleWord !== "an") return undefined;
  const factor = scaleOf(lexemes[article + 1]);
  if (/^(?:per|percent|percentage|point)$/u.test(lexemes[article + 1]?.lower ?? ""))
    return { end: article + 1, value: 0.5, step: 0.1, scale: 1, style: "words" };
  if (factor === undefined) return undefined;
  const value = factor / 2;
  return { end: article + 2, value, step: value / 5, scale: factor, style: "words" };
}

/** `half-dozen`, `a half million`, `a quarter-million`. */
function readPartBeforeScale(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const isLed = lexemes[at]?.lower === "a";
  const partAt = isLed ? at + 1 : at;
  const part = lexemes[partAt]?.lower;
  if (part !== "half" && !(isLed && part === "quarter")) return undefined;
  const scaleAt = isHyphen(lexemes, partAt + 1) ? partAt + 2 : partAt + 1;
  const scale = scaleOf(lexemes[scaleAt]);
  if (scale === undefined) return undefined;
  const value = scale / (part === "half" ? 2 : 4);
  return { end: scaleAt + 1, value, step: value / 5, scale, style: "words" };
}

/** `a quarter of a million`, `three-quarters of a billion`: a part of a scale is a number and no share. */
export function readPartOfScale(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const word = lexemes[at]?.lower ?? "";
  const count = word === "a" ? 1 : smallNumbers.get(word);
  if (count === undefined) return undefined;
  const partAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const parts = fractionParts.get((lexemes[partAt]?.lower ?? "").replace(/s$/u, ""));
  if (parts === undefined || lexemes[partAt + 1]?.lower !== "of") return undefined;
  if (lexemes[partAt + 2]?.lower !== "a") return undefined;
  const factor = scaleOf(lexemes[partAt + 3]);
  if (factor === undefined) return undefined;
  const value = tidy((count * factor) / parts);
  return { end: partAt + 4, value, step: value / count / 5, scale: factor, style: "words" };
}

/** `a couple of dozen`, `a baker's dozen`. */
export function readDozens(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  if (lexemes[at]?.lower !== "a") return undefined;
  const isBaker = lexemes[at + 1]?.lower === "baker" && lexemes[at + 2]?.lower === "dozen";
  if (isBaker) return { end: at + 3, value: 13, step: 1, scale: 1, style: "words" };
  if (lexemes[at + 1]?.lower !== "couple") return undefined;
  const scaleAt = lexemes[at + 2]?.lower === "of" ? at + 3 : at + 2;
  const factor = scaleOf(lexemes[scaleAt]);
  if (factor === undefined) return undefined;
  return { end: scaleAt + 1, value: 2 * factor, step: factor, scale: factor, style: "words" };
}

/** Words below a thousand, then scales; `two and a half million`, `a hundred and five`. */
export function readWords(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
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
  // "A million and a half": half of the scale named last.
  const rest =
    lastScale >= 1000 && lastScale < Infinity ? readAndFraction(lexemes, end) : undefined;
  if (rest !== undefined && lexemes[rest.end]?.lower !== "of") {
    total += rest.value * lastScale;
    step = rest.step * lastScale;
    ({ end } = rest);
  }
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
  const fraction = bareArticle
    ? undefined
    : (readAndFraction(lexemes, end) ?? readDecimals(lexemes, end));
  if (fraction !== undefined)
    return { ...fraction, value: tidy(value + fraction.value), bareArticle };
  return { end, value, step, bareArticle };
}

/** What stands behind a whole number and adds to it. */
interface Fraction {
  readonly end: number;
  readonly value: number;
  readonly step: number;
}

/** `and a half`, `and-a-half`, `and one-half`; `and three quarters` are rare enough to leave at halves and quarters. */
function readAndFraction(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
  const andAt = isHyphen(lexemes, at) ? at + 1 : at;
  const oneAt = isHyphen(lexemes, andAt + 1) ? andAt + 2 : andAt + 1;
  if (lexemes[andAt]?.lower !== "and" || !/^(?:a|one)$/u.test(lexemes[oneAt]?.lower ?? ""))
    return undefined;
  const partAt = isHyphen(lexemes, oneAt + 1) ? oneAt + 2 : oneAt + 1;
  const part = lexemes[partAt]?.lower;
  const end = partAt + 1;
  if (part === "half") return { end, value: 0.5, step: 0.1 };
  return part === "quarter" ? { end, value: 0.25, step: 0.05 } : undefined;
}

const MOST_DECIMALS = 4;

/** The `point five` of `one point five`, as numbers are spoken. */
function readDecimals(lexemes: readonly Lexeme[], at: number): Fraction | undefined {
  if (lexemes[at]?.lower !== "point") return undefined;
  let digits = "";
  while (digits.length < MOST_DECIMALS) {
    const digit = smallNumbers.get(lexemes[at + 1 + digits.length]?.lower ?? "");
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  if (digits === "") return undefined;
  const step = 10 ** -digits.length;
  return { end: at + 1 + digits.length, value: Number(digits) * step, step };
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
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
