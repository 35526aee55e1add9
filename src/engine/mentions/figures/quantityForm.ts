import type { Unit } from "./figure.js";
import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isPartOfIdentifier } from "./identifiers.js";
import { endOfPlus } from "./leads.js";
import { isCapitalised, isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { smallNumbers } from "./numeralWords.js";
import { perPlace } from "./perPlace.js";
import { readNumeral, startsNumeral, type Numeral } from "./readNumeral.js";

/** A unit as found, and where it ends. */
export interface UnitReading {
  readonly end: number;
  readonly unit: Unit;
  /** `minus 6C`: what the value is multiplied by, beside the unit. */
  readonly sign?: 1 | -1;
  /** `98 cents` are 0.98 dollars. */
  readonly factor?: number;
}

/** Where a form's unit stands: before the number (`$5`), behind it (`5 euros`), or both. */
export interface UnitPlaces {
  readonly before?: (lexemes: readonly Lexeme[], at: number) => UnitReading | undefined;
  /** Whether what stands before the number may begin with this lexeme. */
  readonly opens?: (lexeme: Lexeme) => boolean;
  readonly behind?: (
    lexemes: readonly Lexeme[],
    at: number,
    numeral: Numeral,
  ) => UnitReading | undefined;
}

interface Part extends UnitReading {
  readonly numeral: Numeral;
  readonly value: number;
  readonly step: number;
}

/**
 * A form of figures with a unit. Reads one number with its unit, or a range of two where the unit or the scale may
 * stand once: `200-300 km`, `$1.27–1.31 billion`, `$4.88 billion to $4.92 billion`, `between 5 and 10 percent`.
 */
export function quantityForm(id: string, places: UnitPlaces): FigureForm {
  return {
    id,
    begins: (lexeme) => startsNumeral(lexeme) || places.opens?.(lexeme) === true,
    read: perPlace((lexemes, at) => {
      const first = readPart(lexemes, at, places);
      const range = readRange(lexemes, at, places, first);
      if (range !== undefined) return range;
      return first === undefined ? undefined : single(at, first);
    }),
  };
}

function single(start: number, part: Part): Reading {
  const { end, value, step, unit, numeral } = part;
  return exactly({
    start,
    end,
    value,
    step,
    unit,
    style: numeral.style,
  });
}

function readPart(lexemes: readonly Lexeme[], at: number, places: UnitPlaces): Part | undefined {
  const before = places.before?.(lexemes, at);
  const numeralAt = before?.end ?? at;
  const numeral =
    numeralAt === at && before === undefined
      ? bareNumeral(lexemes, at)
      : readNumeral(lexemes, numeralAt);
  if (numeral === undefined) return undefined;
  const tolerated = endOfTolerance(lexemes, numeral.end);
  const behind =
    readBehindPlus(lexemes, tolerated, numeral, places) ??
    places.behind?.(lexemes, tolerated, numeral);
  const found = behind ?? before;
  if (found === undefined) return undefined;
  // "£12.30p": the sign in front says what the number is.
  const isWhole = before !== undefined && before.sign === undefined;
  const factor = (before?.sign ?? 1) * (isWhole ? 1 : (found.factor ?? 1));
  return {
    numeral,
    end: Math.max(tolerated, found.end),
    unit: (before ?? found).unit,
    value: Number((numeral.value * factor).toPrecision(12)),
    step: Math.abs(numeral.step * factor),
  };
}

/** The unit of `85+ years` and `three-plus hours`; what the plus means the leads tell. */
function readBehindPlus(
  lexemes: readonly Lexeme[],
  at: number,
  numeral: Numeral,
  { behind }: UnitPlaces,
): UnitReading | undefined {
  if (lexemes[at]?.kind !== "mark") return undefined;
  const end = endOfPlus(lexemes, at);
  const found = end === undefined ? undefined : behind?.(lexemes, end, numeral);
  return found === undefined || found.end === end ? undefined : found;
}

/** Behind `± 0.3`, `+/- 0.3`, `(±0.3)`: how far a value may be off is no value of its own. */
function endOfTolerance(lexemes: readonly Lexeme[], at: number): number {
  const bracket = lexemes[at]?.text === "(" ? 1 : 0;
  const signAt = at + bracket;
  const isSlashed = ["+", "/", "-"].every(
    (mark, offset) => lexemes[signAt + offset]?.text === mark,
  );
  if (lexemes[signAt]?.text !== "±" && !isSlashed) return at;
  const off = readNumeral(lexemes, signAt + (isSlashed ? 3 : 1));
  if (off === undefined) return at;
  return off.end + (bracket === 1 && lexemes[off.end]?.text === ")" ? 1 : 0);
}

function bareNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !startsNumeral(lexeme)) return undefined;
  if (isPartOfIdentifier(lexemes, at) || isStoryOne(lexemes, at)) return undefined;
  return readNumeral(lexemes, at);
}

const storyUnits = /^(?:day|evening|minute|month|night|point|second|thing|time|week|year)$/u;
const measuringWords =
  /^(?:about|after|almost|another|around|by|every|exactly|for|in|just|least|less|most|nearly|only|over|than|to|under|within)$/u;

/** `One day it will rain`, `at one point`: only behind a word that measures is `one day` a duration. */
function isStoryOne(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== "one" || !storyUnits.test(lexemes[at + 1]?.lower ?? "")) return false;
  const [, unit, next, , half] = lexemes.slice(at, at + 5);
  // "One year and a half", "one point five".
  if (next?.lower === "and" && half?.lower === "half") return false;
  if (unit?.lower === "point" && smallNumbers.has(next?.lower ?? "")) return false;
  return !measuringWords.test(lexemes[at - 1]?.lower ?? "");
}

function readRange(
  lexemes: readonly Lexeme[],
  at: number,
  places: UnitPlaces,
  first: Part | undefined,
): Reading | undefined {
  const numeral = first?.numeral ?? bareNumeral(lexemes, at);
  if (numeral === undefined) return undefined;
  const secondAt = endOfJoint(lexemes, at, first?.end ?? numeral.end);
  if (secondAt === undefined) return undefined;
  const second = readPart(lexemes, secondAt, places) ?? borrowUnit(lexemes, secondAt, first);
  if (second === undefined) return undefined;
  if (first !== undefined && first.unit.name !== second.unit.name) return undefined;
  // "$1.27–1.31 billion": the first side borrows the scale of the second where it would else be absurdly small.
  const borrowed = scaleLent(numeral, second.numeral);
  const low = (first?.value ?? numeral.value * (second.value / second.numeral.value)) * borrowed;
  if (!(low < second.value)) return undefined;
  // "7-15 FG, 2-5 3Pt": made and attempted, two counts.
  const [behind, more] = lexemes.slice(second.end, second.end + 2);
  if (/^(?:fg|fgs|ft|fts)$/u.test(behind?.lower ?? "")) return undefined;
  // "The Kites ( 17 - 30 )": games won and lost.
  const isRecord = lexemes[at - 1]?.text === "(" && behind?.text === ")";
  if (isRecord && isCapitalised(lexemes[at - 2]) && lexemes[secondAt - 1]?.glued === false)
    return undefined;
  if (behind?.text === "3" && /^(?:p|pt|pts|fg)$/u.test(more?.lower ?? "")) return undefined;
  const opener = lexemes[at - 1]?.lower;
  const tidyLow = Number(low.toPrecision(12));
  return {
    start: opener === "between" || opener === "from" ? at - 1 : at,
    end: second.end,
    low: tidyLow,
    high: second.value,
    bound: "range",
    step: second.step,
    unit: second.unit,
    style: second.numeral.style,
  };
}

/** What the second number of a range lends to the first: the million of `3 to 5 million`, the hundred of `two or three hundred`. */
function scaleLent(first: Numeral, second: Numeral): number {
  if (first.scale > 1) return 1;
  if (second.scale > 1) return second.scale;
  const isSpoken = first.style === "words" && second.style === "words";
  const hundreds = second.value / 100;
  return isSpoken && Number.isInteger(hundreds) && hundreds < 10 && first.value < hundreds
    ? 100
    : 1;
}

/** `$1.27–1.31 billion`: the second side takes the unit that stands in front of the first. */
function borrowUnit(
  lexemes: readonly Lexeme[],
  at: number,
  first: Part | undefined,
): Part | undefined {
  if (first === undefined || first.end !== first.numeral.end) return undefined;
  const numeral = readNumeral(lexemes, at);
  if (numeral === undefined) return undefined;
  return { numeral, end: numeral.end, unit: first.unit, value: numeral.value, step: numeral.step };
}

const changeWords: ReadonlySet<string> = new Set(
  (
    "by climb climbed cut cuts cutting decreased down drop dropped edged fall fallen falling fell from gained gone grew " +
    "grow growing grown improved increase increased jumped lifted lowered lost moved raised reduced rise risen rises " +
    "rising rose shrank shrunk slid slipped slowed soared swung up went widened"
  ).split(" "),
);

/**
 * The index behind what joins the two sides of a range, or nothing. A dash always does; `to` and `and` only with
 * `between` or `from` in front, or where no verb of change makes it a way from one value to the other: `rose 5% to
 * 8%` and `went up from 13% to 15%` are two figures each.
 */
function endOfJoint(lexemes: readonly Lexeme[], start: number, at: number): number | undefined {
  const joint = lexemes[at];
  if (joint === undefined) return undefined;
  if (isDash(joint)) {
    if (isHyphen(lexemes, at) && lexemes[at + 1]?.kind === "word") {
      // "two-three" is a range, "twelve-month" is none: the numeral reader decides.
      return at + 1;
    }
    return joint.glued === (lexemes[at + 1]?.glued === true) ? at + 1 : undefined;
  }
  const opener = lexemes[start - 1]?.lower;
  if (joint.lower === "and") return opener === "between" ? at + 1 : undefined;
  if (joint.lower === "or") return lexemes[start]?.kind === "word" ? at + 1 : undefined;
  if (joint.lower !== "to" && joint.lower !== "till") return undefined;
  const from = Math.max(0, start - 8);
  const isChange = lexemes
    .slice(from, opener === "from" ? start - 1 : start)
    .some(({ lower }) => changeWords.has(lower));
  return isChange ? undefined : at + 1;
}
