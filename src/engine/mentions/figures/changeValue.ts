import type { Lexeme } from "./lexemes.js";

const CHANGES: ReadonlySet<string> = setOf(
  "add added adds climb climbed climbs cut cuts cutting declined declines decline declining decreased down drop dropped drops " +
    "exceed exceeded exceeds fall fallen falling falls fell gain gained gains grew grow growing grown grows higher increase " +
    "increased increases increasing jump jumped jumps lift lifted lifting lifts lower lowered lowering lowers narrow narrowed " +
    "narrows raise raised raises raising reduce reduced reduces reducing rise risen rises rising rose shrank shrink shrinks " +
    "shrunk slip slipped slips up widen widened widens",
);
const COMPARATIVES: ReadonlySet<string> = setOf("cheaper dearer fewer higher less lower more");
/** Words between the change and what it came to. */
const REACH = 7;
/** Words between what was counted and how it differs: `nine dollars a share lower than`. */
const MOST_COUNTED = 3;

/**
 * Whether the figure between `start` and `end` says by how much something changed or differs: `rose by nearly $108 million`, `lifted its
 * target by $7 to $105`, `10% more orders`, `three goals fewer than in spring`. What it came to is none, nor is what stands before
 * the bound of another number: `20 soldiers guard more than 100 lorries`.
 */
export function isChangeAt(
  lexemes: readonly Lexeme[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return isMoreOrLess(lexemes, end) || isAfterChange(lexemes, start);
}

function isMoreOrLess(lexemes: readonly Lexeme[], end: number): boolean {
  const behind = lexemes.slice(end, end + MOST_COUNTED + 3);
  const at = behind.findIndex(({ lower, kind }) => COMPARATIVES.has(lower) || kind !== "word");
  const [comparative, next, last] = behind.slice(at, at + 3);
  if (at < 0 || comparative?.kind !== "word") return false;
  if (at === 0) return next?.kind === "word";
  const isSetOff = behind.slice(0, at).every(({ lower }) => lower !== "than");
  return isSetOff && (next?.lower === "of" || (next?.lower === "than" && last?.kind !== "number"));
}

function isAfterChange(lexemes: readonly Lexeme[], start: number): boolean {
  if (lexemes[start - 1]?.lower !== "by") return false;
  const ahead = lexemes.slice(Math.max(0, start - 1 - REACH), start - 1);
  const stop = ahead.findLastIndex(({ text }) => /^[,;:.]$/u.test(text));
  return ahead.slice(stop + 1).some(({ lower }) => CHANGES.has(lower));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
