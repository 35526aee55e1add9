import { isCalendarWord } from "./calendarNumbers.js";
import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isCapitalised, isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral, type Numeral } from "./readNumeral.js";
import { isPartOfIdentifier } from "./identifiers.js";
import { unitOf } from "./units.js";

/** `19-year-old`, `34 years old`, `three-month-old`, `aged 34`, `at the age of 34`, `Ostergaard, 52,`. */
export const ages: FigureForm = {
  id: "ages",
  read(lexemes, at) {
    const numeral = lexemes[at]?.kind === "mark" ? undefined : readNumeral(lexemes, at);
    if (numeral === undefined || isPartOfIdentifier(lexemes, at)) return undefined;
    return readOld(lexemes, at, numeral) ?? readAged(lexemes, at, numeral);
  },
};

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
  if (value > 120 || numeral.scale !== 1 || !isAgeContext(lexemes, at, end)) return undefined;
  const unit = unitOf("years");
  if (unit === undefined) return undefined;
  return exactly({ start: at, end, value, step, unit, style });
}

function isAgeContext(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const next = lexemes[end];
  if (next !== undefined && next.kind !== "mark" && next.glued) return false;
  const before = lexemes[at - 1];
  const lead = lexemes[at - 2]?.lower;
  if (before?.lower === "aged") return true;
  if (before?.lower === "age" || (before?.lower === "of" && lead === "age"))
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
