import { countUnit, type FigureForm } from "./figureForm.js";
import { hasWords, type Lexeme } from "./lexemes.js";

const noNouns =
  /^(?:arrests|casualties|cases|damage|deaths|fatalities|injuries|survivors|victims|wounded|bodies|children|civilians|people|houses|schools|infections)$/u;
const passives =
  /^(?:arrested|dead|died|harmed|hit|hurt|infected|injured|killed|missing|wounded)$/u;

/** `none of them`, `none were hurt`, `no deaths`, `no one was killed`, `nobody there was hurt`: a count of zero. */
export const zeroCounts: FigureForm = {
  id: "zero",
  begins: ({ lower }) => /^(?:no|nobody|none)$/u.test(lower),
  read(lexemes, at) {
    const end = endOfZero(lexemes, at);
    if (end === undefined) return undefined;
    return {
      start: at,
      end,
      low: 0,
      high: 0,
      value: 0,
      bound: "exact",
      step: 1,
      unit: countUnit,
      style: "words",
    };
  },
};

function endOfZero(lexemes: readonly Lexeme[], at: number): number | undefined {
  const word = lexemes[at]?.lower;
  if (word === "none") {
    const next = lexemes[at + 1]?.lower ?? "";
    return /^(?:of|is|are|was|were|has|have|had|will)$/u.test(next) ? at + 1 : undefined;
  }
  if (word === "nobody") return isPassive(lexemes, at + 1) ? at + 1 : undefined;
  if (word !== "no") return undefined;
  if (hasWords(lexemes, at + 1, ["one"])) return isPassive(lexemes, at + 2) ? at + 2 : undefined;
  const nounAt = noNouns.test(lexemes[at + 1]?.lower ?? "") ? at + 1 : at + 2;
  return lexemes[at + 1]?.kind === "word" && noNouns.test(lexemes[nounAt]?.lower ?? "")
    ? at + 1
    : undefined;
}

/** `was killed`, `else was hurt`, `there was killed`, `had been injured`, `died`. */
function isPassive(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(at, at + 4).some(({ lower }) => passives.test(lower));
}
