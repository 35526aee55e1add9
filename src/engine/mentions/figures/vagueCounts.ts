import { currencyNouns } from "./currencies.js";
import { countUnit, type FigureForm } from "./figureForm.js";
import { hasWords, type Lexeme } from "./lexemes.js";
import type { UnitReading } from "./quantityForm.js";
import { unitOf } from "./units.js";

// What each vague plural holds, both ends included. "Dozens" begins at two dozen, "hundreds" ends below a thousand.
const vaguePlurals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["tens", [20, 99]],
  ["dozens", [24, 120]],
  ["scores", [40, 199]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 99_999]],
  ["millions", [2e6, 999e6]],
  ["billions", [2e9, 999e9]],
  ["trillions", [2e12, 999e12]],
]);
const scaledBy: ReadonlyMap<string, number> = new Map([
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
]);
const severalScales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** `hundreds of`, `dozens`, `dozens upon dozens`, `tens of thousands`, `thousands and thousands`, `several hundred`, `a few thousand`. */
export const vagueCounts: FigureForm = {
  id: "vague",
  begins: ({ lower }) => vaguePlurals.has(lower) || lower === "a" || lower === "several",
  read(lexemes, at) {
    return readPlural(lexemes, at) ?? readSeveral(lexemes, at);
  },
};

function readPlural(lexemes: readonly Lexeme[], at: number) {
  const word = lexemes[at]?.lower ?? "";
  const held = vaguePlurals.get(word);
  if (held === undefined || lexemes[at - 1]?.kind === "number") return undefined;
  // "(in millions of dollars)", "$ in thousands": what a table's numbers are told in.
  if (lexemes[at - 1]?.lower === "in" && /^[($€£¥]$/u.test(lexemes[at - 2]?.text ?? ""))
    return undefined;
  const factor = hasWords(lexemes, at + 1, ["of"])
    ? scaledBy.get(lexemes[at + 2]?.lower ?? "")
    : undefined;
  // "Tens of thousands" are 20,000 to 99,999.
  if (factor !== undefined) return vague(at, at + 3, held[0] * factor, (held[1] + 1) * factor - 1);
  if (hasWords(lexemes, at + 1, ["and", word]) || hasWords(lexemes, at + 1, ["upon", word]))
    return vague(at, at + 3, held[0], held[1]);
  const measured = readUnitBehindOf(lexemes, at + 1);
  if (measured !== undefined)
    return { ...vague(at, measured.end, held[0], held[1]), unit: measured.unit };
  // "The scores were level": only with "of" behind does the word surely count.
  const next = lexemes[at + 1]?.lower ?? "";
  const counts =
    next === "of" || (word !== "scores" && word !== "tens" && !/^(?:place|column)s?$/u.test(next));
  return counts ? vague(at, at + 1, held[0], held[1]) : undefined;
}

function readSeveral(lexemes: readonly Lexeme[], at: number) {
  const isFew = hasWords(lexemes, at, ["a", "few"]);
  if (!isFew && lexemes[at]?.lower !== "several") return undefined;
  const scaleAt = at + (isFew ? 2 : 1);
  const scale = severalScales.get(lexemes[scaleAt]?.lower ?? "");
  return scale === undefined ? undefined : vague(at, scaleAt + 1, 2 * scale, 10 * scale - 1);
}

function vague(start: number, end: number, low: number, high: number) {
  return {
    start,
    end,
    low,
    high,
    bound: "vague",
    step: low,
    unit: countUnit,
    style: "words",
  } as const;
}

/** `millions of dollars`, `hundreds of miles`: the unit behind `of`. */
function readUnitBehindOf(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  if (lexemes[at]?.lower !== "of") return undefined;
  const word = lexemes[at + 1]?.lower ?? "";
  const currency = currencyNouns.get(word.replace(/s$/u, ""));
  const unit =
    currency === undefined
      ? unitOf(word)
      : ({ dimension: "money", name: currency, toBase: 1 } as const);
  return unit === undefined ? undefined : { end: at + 2, unit };
}
