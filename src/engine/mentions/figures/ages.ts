import { isCalendarWord } from "./calendarNumbers.js";
import type { Unit } from "./figure.js";
import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isCapitalised, isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { pluralTens } from "./numeralWords.js";
import { readNumeral, startsNumeral, type Numeral } from "./readNumeral.js";
import { isPartOfIdentifier } from "./identifiers.js";
import { unitOf } from "./units.js";

/** `19-year-old`, `34 years old`, `three-month-old`, `aged 34`, `at the age of 34`, `Ostergaard, 52,`, `at 48 she became`. */
export const ages: FigureForm = {
  id: "ages",
  begins: startsNumeral,
  read(lexemes, at) {
    const numeral = lexemes[at]?.kind === "mark" ? undefined : readNumeral(lexemes, at);
    if (numeral === undefined || isPartOfIdentifier(lexemes, at)) return undefined;
    return readOld(lexemes, at, numeral) ?? readAged(lexemes, at, numeral);
  },
};

/** Which years of its ten a part of a decade holds. */
const decadeParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["early", [0, 4]],
  ["late", [5, 9]],
  ["mid", [3, 7]],
]);

/** `in her forties`, `in his late 60s`, `in their mid-30s`. */
export const ageDecades: FigureForm = {
  id: "age-decades",
  begins: ({ kind, lower }) => kind === "number" || decadeParts.has(lower) || pluralTens.has(lower),
  read(lexemes, at) {
    const owner = /^(?:her|his|my|our|their|your)$/u.test(lexemes[at - 1]?.lower ?? "");
    if (!owner || lexemes[at - 2]?.lower !== "in") return undefined;
    const part = decadeParts.get(lexemes[at]?.lower ?? "");
    const from = part === undefined ? at : isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
    const found = readDecade(lexemes, from);
    const unit = unitOf("years");
    if (found === undefined || unit === undefined) return undefined;
    const [first, last] = part ?? [0, 9];
    const { end, value, style } = found;
    const [low, high] = [value + first, value + last];
    return { start: at, end, low, high, bound: "range", step: 1, unit, style };
  },
};

function readDecade(
  lexemes: readonly Lexeme[],
  at: number,
): Pick<Numeral, "end" | "style" | "value"> | undefined {
  const word = lexemes[at];
  const value = pluralTens.get(word?.lower ?? "");
  if (value !== undefined) return { end: at + 1, value, style: "words" };
  if (!/^[2-9]0$/u.test(word?.text ?? "")) return undefined;
  const mark = /^[’']$/u.test(lexemes[at + 1]?.text ?? "") ? 1 : 0;
  const ending = lexemes[at + 1 + mark];
  if (ending?.lower !== "s" || !ending.glued) return undefined;
  return { end: at + 2 + mark, value: Number(word?.text), style: "digits" };
}

/** `19-year-old`, `34 years old`. */
function readOld(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Reading | undefined {
  const unitAt = isHyphen(lexemes, numeral.end) ? numeral.end + 1 : numeral.end;
  const unit = unitOf(lexemes[unitAt]?.lower ?? "");
  if (unit?.dimension !== "duration") return undefined;
  const oldAt = isDash(lexemes[unitAt + 1]) ? unitAt + 2 : unitAt + 1;
  if (!/^olds?$/u.test(lexemes[oldAt]?.lower ?? "")) return undefined;
  const { value, step, style } = numeral;
  return exactly({
    start: at,
    end: oldAt + 1,
    value,
    step,
    unit,
    style,
  });
}

function readAged(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Reading | undefined {
  const { value, step, style, end } = numeral;
  if (value > 120 || numeral.scale !== 1) return undefined;
  const between = readAgesBetween(lexemes, at, numeral);
  if (between !== undefined) return between;
  if (!isAgeContext(lexemes, at, end) && !isAgeThen(lexemes, at, numeral)) return undefined;
  const unit = unitOf("years");
  if (unit === undefined) return undefined;
  return (
    readAgeRange(lexemes, at, numeral, unit) ??
    exactly({ start: at, end, value, step, unit, style })
  );
}

/** `aged between 18 and 30`, `between the ages of 16 and 24`. */
function readAgesBetween(
  lexemes: readonly Lexeme[],
  at: number,
  { end, value: low, style }: Numeral,
): Reading | undefined {
  const [two, before] = lexemes.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  const isBetween = before === "between" && two === "aged";
  if (!isBetween && !(before === "of" && two === "ages")) return undefined;
  const last = lexemes[end]?.lower === "and" ? readNumeral(lexemes, end + 1) : undefined;
  const unit = unitOf("years");
  if (last === undefined || unit === undefined || last.value <= low || last.value > 120)
    return undefined;
  const lastEnd = /^years?$/u.test(lexemes[last.end]?.lower ?? "") ? last.end + 1 : last.end;
  const start = isBetween ? at - 1 : at;
  return { start, end: lastEnd, low, high: last.value, bound: "range", step: 1, unit, style };
}

/** `aged 18 to 30`, `aged 5-11`. */
function readAgeRange(
  lexemes: readonly Lexeme[],
  at: number,
  { end, value: low, style }: Numeral,
  unit: Unit,
): Reading | undefined {
  const joint = lexemes[end];
  if (!isDash(joint) && joint?.lower !== "to" && joint?.lower !== "through") return undefined;
  const last = readNumeral(lexemes, end + 1);
  if (last === undefined || last.value <= low || last.value > 120) return undefined;
  return { start: at, end: last.end, low, high: last.value, bound: "range", step: 1, unit, style };
}

function isAgeContext(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const next = lexemes[end];
  if (next !== undefined && next.kind !== "mark" && next.glued) return false;
  const before = lexemes[at - 1];
  const lead = lexemes[at - 2]?.lower;
  if (before?.lower === "aged") return true;
  if (/^ages?$/u.test(before?.lower ?? "") || (before?.lower === "of" && lead === "age"))
    return unitOf(next?.lower ?? "") === undefined;
  // "Ostergaard, 52, said": between commas behind a name, two digits or a word.
  const isBetween = before?.text === "," && (next === undefined || /^[,.;)]$/u.test(next.text));
  const name = lexemes[at - 2];
  return (
    isBetween &&
    isName(lexemes, at - 2, name) &&
    /^(?:\d{1,2}|10\d|\p{L}+)$/u.test(lexemes[at]?.text ?? "")
  );
}

function isName(lexemes: readonly Lexeme[], at: number, lexeme: Lexeme | undefined): boolean {
  if (at < 0 || lexeme === undefined || !isCapitalised(lexeme)) return false;
  return !isCalendarWord(lexeme) && (at > 0 || lexemes.length > 4);
}

/** `At 48 she became`, `became a minister at 48`, `when she was 13`: how old somebody was then. */
function isAgeThen(lexemes: readonly Lexeme[], at: number, { end, value, step }: Numeral): boolean {
  if (value < YOUNGEST || step < 1) return false;
  const [two, before] = [lexemes[at - 2], lexemes[at - 1]];
  const [next, after] = [lexemes[end], lexemes[end + 1]];
  const isClosed = next === undefined || next.kind === "mark" || JOINING.test(next.lower);
  if (next?.glued === true && next.kind !== "mark") return false;
  if (/^(?:is|turned|turns|was)$/u.test(before?.lower ?? ""))
    return PERSON.test(two?.lower ?? "") && isClosed && !/^[%’']/u.test(next?.text ?? "");
  if (before?.lower !== "at") return false;
  const isFirst = two === undefined || two.kind === "mark";
  if (isFirst) {
    const [one, other] = next?.text === "," ? [after, lexemes[end + 2]] : [next, after];
    // "At 48 Main Street": an address goes on with a capital.
    const isNamed = isCapitalised(one) && other?.kind === "word" && !isCapitalised(other);
    return PERSON.test(one?.lower ?? "") || isNamed;
  }
  const ahead = lexemes.slice(Math.max(0, at - 1 - LIFE_REACH), at - 1);
  return isClosed && ahead.some(({ lower }) => OF_LIFE.test(lower));
}

/** Clocks strike less. */
const YOUNGEST = 13;
const LIFE_REACH = 8;
const PERSON = /^(?:he|i|she|who)$/u;
const JOINING = /^(?:and|after|as|at|because|but|in|on|so|when|while)$/u;
const OF_LIFE =
  /^(?:appointed|became|become|becoming|crowned|died|elected|graduated|knighted|married|ordained|orphaned|retired|widowed)$/u;
