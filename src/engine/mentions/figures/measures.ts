import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { readLeads } from "./leads.js";
import { readHeight } from "./heights.js";
import { hasWords, isHyphen, type Lexeme } from "./lexemes.js";
import { fractionParts, smallNumbers } from "./numeralWords.js";
import { quantityForm, type UnitReading } from "./quantityForm.js";
import { startsNumeral } from "./readNumeral.js";
import { gluedOnlyWords, longestUnitWords, unitOf } from "./units.js";

const numbered = quantityForm("measures", { behind: readUnit });

/** `38 km`, `24 miles`, `three square kilometres`, `90 mph`, `52 hours`, `less than a week`, `an hour and a half`. */
export const measures: FigureForm = {
  id: "measures",
  begins: startsNumeral,
  read: (lexemes, at) =>
    readHeight(lexemes, at) ??
    readCompound(lexemes, at) ??
    numbered.read(lexemes, at) ??
    readOneOrHalf(lexemes, at) ??
    readPartOfUnit(lexemes, at),
};

/** The smaller unit that goes on with a larger one. */
const smallerUnits: ReadonlyMap<string, string> = new Map([
  ["foot", "inch"],
  ["hour", "minute"],
  ["minute", "second"],
  ["pound", "ounce"],
  ["stone", "pound"],
]);

/** `6ft 2in`, `6lb 3oz`, `two hours and 15 minutes`, `one year and a half`: one measure in two parts. */
function readCompound(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const large = numbered.read(lexemes, at);
  const end = large === undefined ? undefined : endOfAndHalf(lexemes, large.end);
  if (large?.value !== undefined && large.step === 1 && end !== undefined)
    return exactly({ ...large, end, value: large.value + 0.5, step: 0.1 });
  const smaller = smallerUnits.get(large?.unit.name ?? "");
  if (large?.value === undefined || large.bound !== "exact" || smaller === undefined)
    return undefined;
  const from = /^(?:and|,)$/u.test(lexemes[large.end]?.lower ?? "") ? large.end + 1 : large.end;
  const small = numbered.read(lexemes, from) ?? readSpacedInches(lexemes, from);
  if (small?.value === undefined || small.bound !== "exact" || small.unit.name !== smaller)
    return undefined;
  const share = small.unit.toBase / large.unit.toBase;
  if (!Number.isInteger(large.value) || small.value * share >= 1) return undefined;
  const value = Number((large.value + small.value * share).toPrecision(12));
  return exactly({ ...large, end: small.end, value, step: Number(share.toPrecision(6)) });
}

/** The `4 in` of `5 ft 4 in tall`: what follows tells that it is no preposition. */
function readSpacedInches(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const [digits, word, next] = lexemes.slice(at, at + 3);
  if (!/^\d\d?$/u.test(digits?.text ?? "") || word?.text !== "in") return undefined;
  if (next?.kind === "number" || (next?.kind === "word" && !EXTENT.test(next.lower)))
    return undefined;
  return exactly({
    start: at,
    end: at + 2,
    value: Number(digits?.text),
    step: 1,
    unit: INCH,
    style: "digits",
  });
}

const EXTENT = /^(?:across|deep|high|long|tall|thick|wide)$/u;

/** Behind `and a half`, `-and-a-half`, unless it is half of something else. */
function endOfAndHalf(lexemes: readonly Lexeme[], at: number): number | undefined {
  const isJoined = isHyphen(lexemes, at);
  const end = isJoined ? at + 6 : at + 3;
  const words = isJoined ? [1, 3, 5] : [0, 1, 2];
  const isHalf = words.every((offset, index) => lexemes[at + offset]?.lower === AND_A_HALF[index]);
  return isHalf && lexemes[end]?.lower !== "of" ? end : undefined;
}

const AND_A_HALF = ["and", "a", "half"] as const;

/** `three quarters of a mile`, `three quarters of an hour`; of a year or a day it is a share of what went on in it. */
function readPartOfUnit(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const word = lexemes[at]?.lower ?? "";
  const count = word === "a" ? 1 : smallNumbers.get(word);
  if (count === undefined) return undefined;
  const partAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
  const parts = fractionParts.get((lexemes[partAt]?.lower ?? "").replace(/s$/u, ""));
  const isOfOne = hasWords(lexemes, partAt + 1, ["of"]) && isArticle(lexemes[partAt + 2]);
  if (parts === undefined || !isOfOne) return undefined;
  const found = readUnit(lexemes, partAt + 3);
  if (found === undefined) return undefined;
  if (found.unit.dimension === "duration" && found.unit.name !== "hour") return undefined;
  const { end, unit } = found;
  return exactly({ start: at, end, value: count / parts, step: 0.01, unit, style: "words" });
}

/** `half a mile`, `an hour and a half`, `a year or two`; `a week` only under a bound or hedge, since `a week later` is no figure. */
function readOneOrHalf(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const isHalf = lexemes[at]?.lower === "half";
  const articleAt = isHalf ? at + 1 : at;
  if (!isArticle(lexemes[articleAt])) return undefined;
  const found = readUnit(lexemes, articleAt + 1);
  if (found === undefined) return undefined;
  const halfEnd = isHalf ? undefined : endOfAndHalf(lexemes, found.end);
  const isMore = halfEnd !== undefined;
  // "$3 million more than a year ago" compares with then.
  if (/^(?:ago|apart|before|earlier|later)$/u.test(lexemes[found.end]?.lower ?? ""))
    return undefined;
  if (!isHalf && hasWords(lexemes, found.end, ["or", "two"])) return oneOrTwo(at, found);
  const lead = readLeads(lexemes, { start: at, end: found.end, floor: 0 });
  if (!isHalf && !isMore && lead.start === at) return undefined;
  const value = isHalf ? 0.5 : isMore ? 1.5 : 1;
  const { unit } = found;
  const end = halfEnd ?? found.end;
  const step = value === 1 ? 1 : 0.1;
  return exactly({
    start: at,
    end,
    value,
    step,
    unit,
    style: "words",
  });
}

/** `a year or two`. */
function oneOrTwo(start: number, { end, unit }: UnitReading): Reading {
  return { start, end: end + 2, low: 1, high: 2, bound: "range", step: 1, unit, style: "words" };
}

function isArticle(lexeme: Lexeme | undefined): boolean {
  return lexeme?.lower === "a" || lexeme?.lower === "an";
}

function readUnit(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const from = isHyphen(lexemes, at) ? at + 1 : at;
  const first = lexemes[from];
  if (first === undefined || first.kind === "number") return undefined;
  // "10 m" is a length only with a small letter, and "5 s", "3 g" are too short to be told from names.
  if (gluedOnlyWords.has(first.text) && !first.glued) return undefined;
  // "7 of 10 FT" are free throws: short marks in capitals are other abbreviations.
  if (first.text.length === 1 && first.text !== first.lower) return undefined;
  if (/^\p{Lu}{2}$/u.test(first.text) && !isCapitalUnit(first)) return undefined;
  if (lexemes[from + 1]?.kind === "number" && lexemes[from + 1]?.glued === true)
    return readPower(lexemes, from);
  if (first.text === "st" && isStone(lexemes, from)) return { end: from + 1, unit: STONE };
  if (first.text === "in" && isGluedIn(lexemes, from)) return { end: from + 1, unit: INCH };
  // "A 900-square-foot flat".
  if (POWERS.test(first.lower) && isHyphen(lexemes, from + 1)) {
    const unit = unitOf(`${first.lower} ${lexemes[from + 2]?.lower ?? ""}`);
    return unit === undefined ? undefined : { end: from + 3, unit };
  }
  for (let length = longestUnitWords; length > 0; length -= 1) {
    const words = spelled(lexemes, from, length);
    const unit = words === undefined ? undefined : unitOf(words);
    if (unit !== undefined) return { end: from + length, unit };
  }
  return undefined;
}

const POWERS = /^(?:cubic|square)$/u;

/** `5 km2`, `30 m3`: squares and cubes whose small figure came down to the line; `30 m4` measures nothing. */
function readPower(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const [word, digit, next] = lexemes.slice(at, at + 3);
  const mark = digit?.text === "2" ? "²" : digit?.text === "3" ? "³" : undefined;
  const isWhole = next?.glued !== true || next.kind === "mark";
  const unit = isWhole && mark !== undefined ? unitOf(`${word?.lower ?? ""}${mark}`) : undefined;
  return unit === undefined ? undefined : { end: at + 2, unit };
}

const INCH = { dimension: "length", name: "inch", toBase: 0.0254 } as const;

/** `35in`, `25½in`; by itself `in` is a preposition. */
function isGluedIn(lexemes: readonly Lexeme[], at: number): boolean {
  const [digits, word] = lexemes.slice(Math.max(0, at - 1), at + 1);
  return word?.glued === true && /^(?:\d{1,3}(?:\.\d)?|[¼½¾])$/u.test(digits?.text ?? "");
}

const STONE = { dimension: "mass", name: "stone", toBase: 6.35029 } as const;

/** `12st`, which no ordinal ends in: `21st` is one. */
function isStone(lexemes: readonly Lexeme[], at: number): boolean {
  const [digits, word] = lexemes.slice(Math.max(0, at - 1), at + 1);
  return word?.glued === true && /^(?:11|\d?[02-9])$/u.test(digits?.text ?? "");
}

/** `5 GB`, `3 MW`: units that are written with two capitals, and what stands right at its number. */
function isCapitalUnit({ text, glued }: Lexeme): boolean {
  return glued || /^[KMGTP][BW]$/u.test(text);
}

/** The next `length` lexemes as a unit is listed: words with spaces, glued marks without (`km/h`, `km²`). */
function spelled(lexemes: readonly Lexeme[], from: number, length: number): string | undefined {
  let words = "";
  for (let offset = 0; offset < length; offset += 1) {
    const lexeme = lexemes[from + offset];
    if (lexeme === undefined || lexeme.kind === "number") return undefined;
    words += (offset > 0 && !lexeme.glued ? " " : "") + lexeme.lower;
  }
  return words;
}
