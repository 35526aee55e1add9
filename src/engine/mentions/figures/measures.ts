import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { readLeads } from "./leads.js";
import { hasWords, isDash, isHyphen, type Lexeme } from "./lexemes.js";
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
    readCompound(lexemes, at) ??
    numbered.read(lexemes, at) ??
    readOneOrHalf(lexemes, at) ??
    readPartOfUnit(lexemes, at),
};

/** `minus 6C`, `-6°C`, `21 degrees`, `6C above zero`. Fahrenheit is a unit of its own until it is compared. */
export const temperatures = quantityForm("temperatures", {
  before: readMinus,
  opens: (lexeme) => isDash(lexeme) || lexeme.lower === "minus",
  behind: readDegrees,
});

/** The smaller unit that goes on with a larger one. */
const smallerUnits: ReadonlyMap<string, string> = new Map([
  ["foot", "inch"],
  ["hour", "minute"],
  ["minute", "second"],
  ["pound", "ounce"],
  ["stone", "pound"],
]);

/** `6ft 2in`, `6lb 3oz`, `two hours and 15 minutes`: one measure in two units. */
function readCompound(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const large = numbered.read(lexemes, at);
  const smaller = smallerUnits.get(large?.unit.name ?? "");
  if (large?.value === undefined || large.bound !== "exact" || smaller === undefined)
    return undefined;
  const from = /^(?:and|,)$/u.test(lexemes[large.end]?.lower ?? "") ? large.end + 1 : large.end;
  const small = numbered.read(lexemes, from) ?? readGluedInches(lexemes, from);
  if (small?.value === undefined || small.bound !== "exact" || small.unit.name !== smaller)
    return undefined;
  const share = small.unit.toBase / large.unit.toBase;
  if (!Number.isInteger(large.value) || small.value * share >= 1) return undefined;
  const value = Number((large.value + small.value * share).toPrecision(12));
  return exactly({ ...large, end: small.end, value, step: Number(share.toPrecision(6)) });
}

/** The `2in` of `6ft 2in`; by itself `in` is a preposition. */
function readGluedInches(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const [digits, word] = lexemes.slice(at, at + 2);
  const unit = unitOf("inch");
  if (!/^\d\d?$/u.test(digits?.text ?? "") || unit === undefined) return undefined;
  if (word?.text !== "in" || !word.glued) return undefined;
  return exactly({
    start: at,
    end: at + 2,
    value: Number(digits?.text),
    step: 1,
    unit,
    style: "digits",
  });
}

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

/** `half a mile`, `an hour and a half`; `a week` only under a bound or hedge, since `a week later` is no figure. */
function readOneOrHalf(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const isHalf = lexemes[at]?.lower === "half";
  const articleAt = isHalf ? at + 1 : at;
  if (!isArticle(lexemes[articleAt])) return undefined;
  const found = readUnit(lexemes, articleAt + 1);
  if (found === undefined) return undefined;
  const isMore = !isHalf && hasWords(lexemes, found.end, ["and", "a", "half"]);
  // "$3 million more than a year ago" compares with then.
  if (/^(?:ago|apart|before|earlier|later)$/u.test(lexemes[found.end]?.lower ?? ""))
    return undefined;
  const lead = readLeads(lexemes, { start: at, end: found.end, floor: 0 });
  if (!isHalf && !isMore && lead.start === at) return undefined;
  const value = isHalf ? 0.5 : isMore ? 1.5 : 1;
  const { unit } = found;
  const end = isMore ? found.end + 3 : found.end;
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
  for (let length = longestUnitWords; length > 0; length -= 1) {
    const words = spelled(lexemes, from, length);
    const unit = words === undefined ? undefined : unitOf(words);
    if (unit !== undefined) return { end: from + length, unit };
  }
  return undefined;
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

function readMinus(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const lexeme = lexemes[at];
  const isSign = isDash(lexeme) && lexeme?.glued === false && lexemes[at + 1]?.glued === true;
  if (!isSign && lexeme?.lower !== "minus") return undefined;
  const degrees = readDegrees(lexemes, at + 2);
  return degrees === undefined ? undefined : { end: at + 1, unit: degrees.unit, sign: -1 };
}

function readDegrees(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  const letter = /^[CF]$/u.test(first.text) && first.glued ? first.text : undefined;
  if (letter !== undefined) return behindZero(lexemes, at + 1, letter);
  if (first.text !== "°" && !/^degrees?$/u.test(first.lower)) return undefined;
  const scale = /^(?:C|F|Celsius|Fahrenheit)$/iu.exec(lexemes[at + 1]?.text ?? "")?.[0];
  if (scale === undefined) {
    return first.text === "°" ? undefined : behindZero(lexemes, at + 1, "C");
  }
  return behindZero(lexemes, at + 2, scale.charAt(0).toUpperCase());
}

/** `6C above zero` says it twice; `6C below zero` is minus six. */
function behindZero(lexemes: readonly Lexeme[], at: number, name: string): UnitReading {
  const unit = { dimension: "temperature", name, toBase: 1 } as const;
  const side = lexemes[at]?.lower;
  const isZero = /^(?:zero|freezing)$/u.test(lexemes[at + 1]?.lower ?? "");
  if (!isZero || (side !== "above" && side !== "below")) return { end: at, unit };
  return { end: at + 2, unit, factor: side === "below" ? -1 : 1 };
}
