import type { FigureForm, Reading } from "./figureForm.js";
import { countUnit } from "./figureForm.js";
import { countsBehindHyphen } from "./compounds.js";
import { endsPhrase, isPluralNoun } from "./counted.js";
import { isCalendarNumber, isYearNumber } from "./calendarNumbers.js";
import { hasStrangeTail, isLabel } from "./identifiers.js";
import { isCapitalised, isHyphen, type Lexeme } from "./lexemes.js";
import { startsNumeral } from "./readNumeral.js";
import { quantityForm } from "./quantityForm.js";

const counts = quantityForm("cardinals", {
  behind: (_lexemes, at) => ({ end: at, unit: countUnit }),
});

/**
 * Counts without a unit, in digits or words, and ranges of them: `25`, `two hundred and fifty thousand`, `200-300`.
 * Comes last: what no other form has read and what is no year, clock time, label or pronoun.
 */
export const cardinals: FigureForm = {
  id: "cardinals",
  begins: startsNumeral,
  read(lexemes, at) {
    const reading = counts.read(lexemes, at);
    if (reading === undefined) return undefined;
    const { end } = reading;
    const hasNoun = isPluralNoun(lexemes[end]) || isPluralNoun(lexemes[end + 1]);
    if (hasStrangeTail(lexemes, end) || isLabel(lexemes, at, { end, hasNoun })) return undefined;
    if (reading.bound === "range" && isYearNumber(lexemes, end - 1)) return undefined;
    if (isDialled(lexemes, reading) && !hasNoun) return undefined;
    // "One's own house".
    if (/\p{L}[’']s$/u.test(lexemes[end - 1]?.text ?? "")) return undefined;
    if (isYearNumber(lexemes, at) || isCalendarNumber(lexemes, at, end)) return undefined;
    if (isBareOne(lexemes, at, end) && !isCountingOne(lexemes, at)) return undefined;
    if (isHyphen(lexemes, end) && !countsBehindHyphen(lexemes, end)) return undefined;
    return reading;
  },
};

/** `555-1234`, `(555) 010-4477`: three digits and four are dialled. */
function isDialled(lexemes: readonly Lexeme[], { start, end, bound }: Reading): boolean {
  const [first, last] = [lexemes[start], lexemes[end - 1]];
  if (bound !== "range" || end !== start + 3) return false;
  return (
    /^\d{3}$/u.test(first?.text ?? "") && /^\d{4}$/u.test(last?.text ?? "") && last?.glued === true
  );
}

function isBareOne(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  return end === at + 1 && lexemes[at]?.lower === "one";
}

const notCountedByOne =
  /^(?:an|and|another|are|as|at|away|big|by|can|could|could've|day|did|does|for|from|had|has|have|he|her|his|i|if|in|is|it|key|last|may|might|more|must|never|often|always|only|cannot|of|official|on|one|or|other|person's|point|half|quarter|certain|example|long|particular|possible|reason|said|short|single|says|should|side|such|that|the|thing|time|to|way|we|where|which|who|whose|will|with|would|you)$/u;
const someTime = /^(?:afternoon|day|evening|morning|night|time)$/u;
const notBeforeOne =
  /^(?:any|at|each|every|first|last|no|number|only|other|some|such|that|the|their|this|which)$/u;
const takers = /^(?:injured|injuring|killed|killing|left|leaving|wounded|wounding)$/u;

/** `one soldier` counts; `one of the`, `no one`, `one day`, `the one` do not. */
function isCountingOne(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  if (takers.test(before)) return true;
  const next = lexemes[at + 1];
  if (next?.kind !== "word" || next.glued || notBeforeOne.test(before)) return false;
  // "One warm day" is no count of days, and what ends in "s" is a verb: "if one asks".
  const isSomeTime = lexemes.slice(at + 1, at + 4).some(({ lower }) => someTime.test(lower));
  // "One Nation" is a name.
  if (isCapitalised(next) && endsPhrase(lexemes[at + 2])) return false;
  if (isSomeTime || notCountedByOne.test(next.lower)) return false;
  return !/(?:ly|ed|ing|[^s]s)$/u.test(next.lower);
}
