import { endsPhrase } from "./counted.js";
import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import type { Unit } from "./figure.js";
import { isCapitalised, isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { ordinals, tens } from "./numeralWords.js";

/** Superlatives that rank; those that mean the same share a name. */
const superlatives: ReadonlyMap<string, string> = new Map([
  ["biggest", "largest"],
  ["busiest", "busiest"],
  ["coldest", "coldest"],
  ["deadliest", "deadliest"],
  ["deepest", "deepest"],
  ["driest", "driest"],
  ["fastest", "fastest"],
  ["heaviest", "heaviest"],
  ["highest", "highest"],
  ["hottest", "hottest"],
  ["largest", "largest"],
  ["longest", "longest"],
  ["lowest", "lowest"],
  ["oldest", "oldest"],
  ["poorest", "poorest"],
  ["richest", "richest"],
  ["shortest", "shortest"],
  ["slowest", "slowest"],
  ["smallest", "smallest"],
  ["strongest", "strongest"],
  ["tallest", "tallest"],
  ["warmest", "hottest"],
  ["weakest", "weakest"],
  ["wealthiest", "richest"],
  ["wettest", "wettest"],
  ["youngest", "youngest"],
]);
// Too loose a praise to be a figure without a number in front.
const countedSuperlatives: ReadonlyMap<string, string> = new Map([
  ["best", "best"],
  ["worst", "worst"],
]);

/** `second-largest`, `fourth largest`, `3rd-biggest`, `largest` (rank 1), `ninth death`, `finished third`. */
export const ranks: FigureForm = {
  id: "ranks",
  begins: ({ kind, lower }) =>
    kind === "number" || superlatives.has(lower) || ordinals.has(lower) || tens.has(lower),
  read(lexemes, at) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind === "mark") return undefined;
    const alone = superlatives.get(lexeme.lower);
    if (alone !== undefined) {
      return isOneOfMany(lexemes, at) || isCapitalisedInside(lexemes, at)
        ? undefined
        : rank(at, at + 1, 1, alone);
    }
    const ordinal = readOrdinal(lexemes, at);
    if (ordinal === undefined || isCapitalisedInside(lexemes, at)) return undefined;
    const nextAt = isHyphen(lexemes, ordinal.end) ? ordinal.end + 1 : ordinal.end;
    const next = lexemes[nextAt]?.lower ?? "";
    const name = superlatives.get(next) ?? countedSuperlatives.get(next);
    if (name !== undefined) return rank(at, nextAt + 1, ordinal.value, name);
    if (nextAt !== ordinal.end) return undefined;
    return ranksSomething(lexemes, at, ordinal)
      ? rank(at, ordinal.end, ordinal.value, "")
      : undefined;
  },
};

interface Ordinal {
  readonly end: number;
  readonly value: number;
}

function rank(start: number, end: number, value: number, name: string): Reading {
  const unit: Unit = { dimension: "rank", name, toBase: 1 };
  return exactly({
    start,
    end,
    value,
    step: 1,
    unit,
    style: "words",
  });
}

/** `third`, `21st`, `twenty-first`. */
function readOrdinal(lexemes: readonly Lexeme[], at: number): Ordinal | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind === "number") {
    const ending = lexemes[at + 1];
    // "The 8th's base" is of a unit that is called so.
    const isOrdinal = ending?.glued === true && /^(?:st|nd|rd|th)$/u.test(ending.text);
    return isOrdinal && /^\d{1,3}$/u.test(lexeme.text)
      ? { end: at + 2, value: Number(lexeme.text) }
      : undefined;
  }
  const word = lexeme?.lower ?? "";
  const plain = ordinals.get(word);
  if (plain !== undefined) return { end: at + 1, value: plain };
  const ten = tens.get(word);
  const unit = isDash(lexemes[at + 1]) ? ordinals.get(lexemes[at + 2]?.lower ?? "") : undefined;
  return ten !== undefined && unit !== undefined && unit < 10
    ? { end: at + 3, value: ten + unit }
    : undefined;
}

/** `one of the largest`, `among the largest`, `some of its largest`: says nothing of a place. */
function isOneOfMany(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (before.includes("among") || before.includes("amongst")) return true;
  const ofAt = before.lastIndexOf("of");
  return (
    ofAt > 0 &&
    /^(?:any|each|few|many|most|one|several|some|two|three|five|ten)$/u.test(before[ofAt - 1] ?? "")
  );
}

// What an ordinal ranks next to it: "the third time" does, "third quarter" and "third fiscal quarter" are dates.
const notRanked =
  /^(?:ago|and|are|at|century|comma|day|days|degree|from|half|hand|in|is|later|line|or|party|person|quarter|quarters|st|street|that|thing|to|was|were|when|while|with|world)$/u;
const determiners = /^(?:a|another|fiscal|her|his|its|my|our|the|their|this|your)$/u;
const rankVerbs =
  /^(?:came|come|comes|finish|finished|finishing|placed|rank|ranked|ranking|ranks)$/u;

function ranksSomething(lexemes: readonly Lexeme[], at: number, ordinal: Ordinal): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  const next = lexemes[ordinal.end];
  if (rankVerbs.test(before)) return true;
  if (next?.kind !== "word" || next.glued) return false;
  // "In the first place, it rained."
  if (next.lower === "place" && before === "the" && ordinal.value === 1) return false;
  if (next.lower === "place" || next.lower === "spot") return true;
  // "First" and "at first" seldom count; "the first time" does, but nobody writes it with another number.
  if (ordinal.value === 1 || notRanked.test(next.lower) || isCapitalised(next)) return false;
  if (endsPhrase(next) || lexemes[ordinal.end + 1]?.lower === "quarter") return false;
  return determiners.test(before) || /[’']s?$/u.test(lexemes[at - 1]?.text ?? "");
}

function isCapitalisedInside(lexemes: readonly Lexeme[], at: number): boolean {
  return at > 0 && lexemes[at - 1]?.kind !== "mark" && isCapitalised(lexemes[at]);
}
