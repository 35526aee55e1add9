import { exactly, type Reading } from "./figureForm.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import { smallNumbers } from "./numeralWords.js";
import { unitOf } from "./units.js";

/** `6-foot-4`, `a 5-foot-1-inch frame`, `5'11"`: how tall somebody is, in feet. */
export function readHeight(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const joint = lexemes[at + 1];
  if (joint?.glued !== true || joint.kind !== "mark") return undefined;
  const feet = numberAt(lexemes, at);
  const rest =
    feet === undefined || feet === 0
      ? undefined
      : (behindFoot(lexemes, at + 1) ?? behindMark(lexemes, at + 1));
  const unit = unitOf("foot");
  if (feet === undefined || rest === undefined || unit === undefined) return undefined;
  const value = Number((feet + rest.inches / 12).toPrecision(12));
  const style = lexemes[at]?.kind === "number" ? "digits" : "words";
  return exactly({ start: at, end: rest.end, value, step: INCH, unit, style });
}

const INCH = Number((1 / 12).toPrecision(6));

interface Inches {
  readonly end: number;
  readonly inches: number;
}

/** `-foot-4`, `-foot-4-inch`. */
function behindFoot(lexemes: readonly Lexeme[], at: number): Inches | undefined {
  if (!isHyphen(lexemes, at) || lexemes[at + 1]?.lower !== "foot" || !isHyphen(lexemes, at + 2))
    return undefined;
  const inches = numberAt(lexemes, at + 3);
  if (inches === undefined) return undefined;
  const wordAt = isHyphen(lexemes, at + 4) ? at + 5 : at + 4;
  const isNamed = /^inch(?:es)?$/u.test(lexemes[wordAt]?.lower ?? "");
  return { end: isNamed ? wordAt + 1 : at + 4, inches };
}

/** The `'11"` of `5'11"`: both marks, since a quotation may end with either. */
function behindMark(lexemes: readonly Lexeme[], at: number): Inches | undefined {
  const [foot, , inch] = lexemes.slice(at, at + 3);
  if (!/^['’′]$/u.test(foot?.text ?? "") || foot?.glued !== true) return undefined;
  const inches = lexemes[at + 1]?.kind === "number" ? numberAt(lexemes, at + 1) : undefined;
  const isClosed = /^["”″]$/u.test(inch?.text ?? "") && inch?.glued === true;
  return inches === undefined || !isClosed ? undefined : { end: at + 3, inches };
}

/** Nought to eleven. */
function numberAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { kind, lower = "" } = lexemes[at] ?? {};
  const value =
    kind === "number"
      ? /^\d{1,2}$/u.test(lower)
        ? Number(lower)
        : undefined
      : smallNumbers.get(lower);
  return value !== undefined && value < 12 ? value : undefined;
}
