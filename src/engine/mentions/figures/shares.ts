import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { hasWords, isHyphen, type Lexeme } from "./lexemes.js";
import { fractionParts, smallNumbers } from "./numeralWords.js";
import { percentUnit } from "./percentages.js";
import { readNumeral, startsNumeral } from "./readNumeral.js";
import { unitOf } from "./units.js";
import { isPartOfIdentifier } from "./identifiers.js";

/** `one in three`, `nine out of ten`, `four in every five`: read as percent, so that they meet `90%`. */
export const oddsShares: FigureForm = {
  id: "odds",
  begins: startsNumeral,
  read(lexemes, at) {
    const part = lexemes[at]?.kind === "mark" ? undefined : readNumeral(lexemes, at);
    if (part === undefined || isPartOfIdentifier(lexemes, at)) return undefined;
    // "One farm in five": the thing may stand between.
    const wholeAt =
      endOfIn(lexemes, part.end) ?? endOfIn(lexemes, part.value === 1 ? part.end + 1 : -1);
    const whole = wholeAt === undefined ? undefined : readNumeral(lexemes, wholeAt);
    if (whole === undefined || whole.value <= part.value) return undefined;
    if (
      part.style !== whole.style ||
      (!WHOLES.test(String(whole.value)) &&
        !(part.value === 1 && whole.style === "words" && whole.value <= MOST_IN_WORDS))
    ) {
      return undefined;
    }
    const next = lexemes[whole.end];
    // "killed five in ten days" tells a time, "two in 20 km" a stretch.
    if (next !== undefined && (unitOf(next.lower) !== undefined || next.text === "%"))
      return undefined;
    return share(at, whole.end, (100 * part.value) / whole.value);
  },
};

/** Of so many a share is told; other numbers behind `in` are years and times. */
const WHOLES = /^(?:[2-9]|10|12|15|20|25|50|100|1000|10000|100000)$/u;
/** `One in eleven`. */
const MOST_IN_WORDS = 40;

/** `a quarter of`, `two thirds`, `half the houses`, `three-quarters`. A bare `third` is a rank, `a third attack` too. */
export const fractionShares: FigureForm = {
  id: "fractions",
  begins: startsNumeral,
  read(lexemes, at) {
    const word = lexemes[at]?.lower ?? "";
    if (word === "half") return isHalfShare(lexemes, at) ? share(at, at + 1, 50) : undefined;
    if ((readNumeral(lexemes, at)?.scale ?? 1) > 1) return undefined;
    const count = word === "a" || word === "an" ? 1 : smallNumbers.get(word);
    if (count === undefined || count === 0) return undefined;
    const partAt = isHyphen(lexemes, at + 1) ? at + 2 : at + 1;
    const partWord = lexemes[partAt]?.lower ?? "";
    const parts = fractionParts.get(count === 1 ? partWord : partWord.replace(/s$/u, ""));
    if (parts === undefined || parts <= count || (count > 1 && !partWord.endsWith("s")))
      return undefined;
    if (!isShareContext(lexemes, partAt + 1, { isPlural: count > 1 })) return undefined;
    // "Level after one quarter": of a match.
    const isTime = /^(?:after|during|every|in|per|through|within)$/u.test(
      lexemes[at - 1]?.lower ?? "",
    );
    if (word === "one" && partWord === "quarter" && isTime && lexemes[partAt + 1]?.lower !== "of")
      return undefined;
    if (partWord === "third" && isNextOfSeveral(lexemes, at, partAt)) return undefined;
    return share(at, partAt + 1, (100 * count) / parts);
  },
};

function share(start: number, end: number, percent: number): Reading {
  const value = Number(percent.toPrecision(12));
  return exactly({
    start,
    end,
    value,
    step: 1,
    unit: percentUnit,
    style: "words",
  });
}

/** Behind `in`, `in every`, `out of`, `out of every`; nothing if none of them is there. */
function endOfIn(lexemes: readonly Lexeme[], at: number): number | undefined {
  const isOut = hasWords(lexemes, at, ["out", "of"]);
  if (!isOut && lexemes[at]?.lower !== "in") return undefined;
  const end = at + (isOut ? 2 : 1);
  return lexemes[end]?.lower === "every" ? end + 1 : end;
}

const afterShare =
  /^(?:are|as|come|comes|could|had|has|have|is|more|less|of|that|the|their|was|were|will|would)$/u;

/** `Two mills have closed, a third has cut its shifts`: the third one behind the two. */
function isNextOfSeveral(lexemes: readonly Lexeme[], at: number, partAt: number): boolean {
  const isTold = /^(?:had|has|is|was|will)$/u.test(lexemes[partAt + 1]?.lower ?? "");
  const before = lexemes.slice(Math.max(0, at - REACH), at);
  const isBehind = /^(?:and|but|while)$|^[,;]$/u.test(before.at(-1)?.lower ?? "");
  return isTold && isBehind && before.some(({ lower }) => /^(?:both|two)$/u.test(lower));
}

/** Words of a clause. */
const REACH = 14;

/** A share is followed by what it is a share of, or by nothing that it could rank or time. */
function isShareContext(
  lexemes: readonly Lexeme[],
  at: number,
  { isPlural }: { readonly isPlural: boolean },
): boolean {
  const next = lexemes[at];
  // "A third-party seller".
  if (isHyphen(lexemes, at)) return false;
  if (next?.kind !== "word") return next?.kind !== "number";
  if (isPlural) return !/^(?:in|running|straight)$/u.test(next.lower);
  return afterShare.test(next.lower) || /^(?:after|because|since|than|to|when)$/u.test(next.lower);
}

/** `half of`, `half the`, `about half are`; not `the first half`, `half past`, `half-hour`, `half a mile`, `up in the half`. */
function isHalfShare(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  // "The half" is of a year or a match, unless it says of what: "the half of it that was sold".
  if (before === "the" && lexemes[at + 1]?.lower !== "of") return false;
  if (/^(?:a|first|second|last|latter|other|better|this|that|and|next|one|former)$/u.test(before)) {
    return before === "and" && /^(?:of|the|its|their|his|her)$/u.test(lexemes[at + 1]?.lower ?? "");
  }
  if (lexemes[at + 1]?.glued === true && lexemes[at + 1]?.kind !== "mark") return false;
  if (isHyphen(lexemes, at + 1) || (lexemes[at]?.glued === true && at > 0)) return false;
  const next = lexemes[at + 1];
  return (
    next === undefined ||
    next.kind === "mark" ||
    /^(?:are|as|had|has|have|her|his|its|of|our|that|the|their|these|those|was|were|what|will)$/u.test(
      next.lower,
    )
  );
}
