import { endsPhrase, isPluralNoun } from "./counted.js";
import { countUnit, exactly, type FigureForm } from "./figureForm.js";
import type { Lexeme } from "./lexemes.js";
import { startsNumeral } from "./readNumeral.js";

/**
 * What a list counts without a number: the `a` of `six assists, two rebounds and a steal`, two in `nine
 * rebounds and a pair of steals`. An article counts only behind `and` or a comma, in a list that began with a number and a
 * plural: `a hat and a coat` count nothing.
 */
export const listedOnes: FigureForm = {
  id: "listed",
  begins: ({ lower }) => /^an?$/u.test(lower),
  read(lexemes, at) {
    if (!/^an?$/u.test(lexemes[at]?.lower ?? "") || !followsCount(lexemes, at - 1))
      return undefined;
    const shared = { start: at, step: 1, unit: countUnit, style: "words" } as const;
    const isPair = lexemes[at + 1]?.lower === "pair" && lexemes[at + 2]?.lower === "of";
    if (isPair && isPluralNoun(lexemes[at + 3]))
      return exactly({ ...shared, end: at + 2, value: 2 });
    const noun = lexemes[at + 1];
    if (endsPhrase(noun) || isPluralNoun(noun) || !endsItem(lexemes, at + 2)) return undefined;
    return exactly({ ...shared, end: at + 1, value: 1 });
  },
};

/** Whether the item is one noun long: `a steal ,`, `an assist and`. */
function endsItem(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  return next === undefined || /^(?:[,.;)]|and|in|off|on|to)$/u.test(next.lower);
}

/** Whether a joint stands at `at` and before it a number with what it counts, or another item of such a list. */
function followsCount(lexemes: readonly Lexeme[], at: number): boolean {
  const joint = /^(?:,|and)$/u;
  if (!joint.test(lexemes[at]?.lower ?? "")) return false;
  // ", and a steal".
  const end = joint.test(lexemes[at - 1]?.lower ?? "") ? at - 1 : at;
  const [adjective, first, noun] = lexemes.slice(Math.max(0, end - 3), end);
  if (noun === undefined || first === undefined || end < 2) return false;
  const starts = [first, adjective].some((lexeme) => lexeme !== undefined && startsNumeral(lexeme));
  if (isPluralNoun(noun) && starts) return true;
  return /^an?$/u.test(first.lower) && followsCount(lexemes, end - 3);
}
