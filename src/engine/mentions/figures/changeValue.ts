import type { Lexeme } from "./lexemes.js";

const CHANGES: ReadonlySet<string> = setOf(
  "add added adds beat beaten beats climb climbed climbs cut cuts cutting declined declines decline declining decreased down drop dropped drops " +
    "exceed exceeded exceeds fall fallen falling falls fell gain gained gains grew grow growing grown grows higher increase " +
    "increased increases increasing jump jumped jumps lift lifted lifting lifts lower lowered lowering lowers narrow narrowed " +
    "narrows raise raised raises raising reduce reduced reduces reducing rise risen rises rising rose shrank shrink shrinks " +
    "shrunk slip slipped slips up widen widened widens",
);
const COMPARATIVES: ReadonlySet<string> = setOf("cheaper dearer fewer higher less lower more");
/** Any adjective or adverb may be compared: `longer`, `dearer`, `emptier`. */
const IN_ER = /^\p{Ll}{2,14}er$/u;
/** What ends so and compares nothing behind a measure: `20 metres under`; a time `later` is no change but a date. */
const NO_COMPARATIVES: ReadonlySet<string> = setOf(
  "after another earlier either ever later never other over per under water whether",
);
/** Words between the change and what it came to. */
const REACH = 7;
/** Words between what was counted and how it differs: `nine dollars a share lower than`, `280 pupils bigger than`. */
const MOST_COUNTED = 3;

/**
 * Whether the figure between `start` and `end` says by how much something changed or differs: `rose by nearly $108 million`, `lifted its
 * target by $7 to $105`, `10% more orders`, `three goals fewer than in spring`. What it came to is none, nor is what stands before
 * the bound of another number: `20 soldiers guard more than 100 lorries`.
 */
export function isChangeAt(lexemes: readonly Lexeme[], { start, end, isMeasured }: Place): boolean {
  const second = endOfSecond(lexemes, end);
  return (
    isMoreOrLess(lexemes, { end, isMeasured }) ||
    (second > end && isMoreOrLess(lexemes, { end: second, isMeasured: true })) ||
    isAfterChange(lexemes, start)
  );
}

/** Of `300,000 or about 9 percent fewer` the end of what tells the same another way; `end` where nothing does. */
function endOfSecond(lexemes: readonly Lexeme[], end: number): number {
  const or = lexemes[end]?.text === "," ? end + 1 : end;
  if (lexemes[or]?.lower !== "or") return end;
  const ahead = lexemes
    .slice(or + 1, or + 1 + MOST_HEDGES)
    .findIndex(({ kind }) => kind === "number");
  if (ahead < 0) return end;
  const unit = or + 2 + ahead;
  const isShare = /^(?:%|per|percent)$/u.test(lexemes[unit]?.lower ?? "");
  return isShare ? unit + (lexemes[unit + 1]?.lower === "cent" ? 2 : 1) : end;
}

const MOST_HEDGES = 4;

/** A figure's first lexeme and the one behind its last. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether its unit ends it: what stands behind `47 metres` is no noun that it counts, as behind `12` or `$5m`. */
  readonly isMeasured: boolean;
}

function isMoreOrLess(
  lexemes: readonly Lexeme[],
  { end, isMeasured }: Omit<Place, "start">,
): boolean {
  const behind = lexemes.slice(end, end + MOST_COUNTED + 3);
  const at = behind.findIndex(
    ({ lower, kind }) => COMPARATIVES.has(lower) || isInEr(lower) || kind !== "word",
  );
  const [comparative, next, last] = behind.slice(at, at + 3);
  if (at < 0 || comparative?.kind !== "word") return false;
  if (at === 0)
    return isInEr(comparative.lower) ? isMeasured || next?.lower === "than" : next?.kind === "word";
  // "In the third quarter of 2024" compares nothing.
  if (isInEr(comparative.lower) && next?.lower !== "than") return false;
  const isSetOff = behind.slice(0, at).every(({ lower }) => lower !== "than");
  return isSetOff && (next?.lower === "of" || (next?.lower === "than" && last?.kind !== "number"));
}

function isInEr(lower: string): boolean {
  return (
    lower.endsWith("er") &&
    IN_ER.test(lower) &&
    !NO_COMPARATIVES.has(lower) &&
    !COMPARATIVES.has(lower)
  );
}

function isAfterChange(lexemes: readonly Lexeme[], start: number): boolean {
  if (lexemes[start - 1]?.lower !== "by") return false;
  // "Beat the record, set at Corley six years earlier, by 0.6 degrees": what commas set off is passed over.
  const isSetOff = lexemes[start - 2]?.text === ",";
  if (isSetOff) return isBehindAside(lexemes, start - 2);
  const ahead = lexemes.slice(Math.max(0, start - 1 - REACH), start - 1);
  const stop = ahead.findLastIndex(({ text }) => /^[,;:.]$/u.test(text));
  return ahead.slice(stop + 1).some(({ lower }) => CHANGES.has(lower));
}

/** Whether a verb of change stands before what two commas set off, the second at `end`. */
function isBehindAside(lexemes: readonly Lexeme[], end: number): boolean {
  const from = Math.max(0, end - LONGEST_ASIDE);
  const start = lexemes.slice(from, end).findLastIndex(({ text }) => /^[,;:.]$/u.test(text));
  if (start < 0 || lexemes[from + start]?.text !== ",") return false;
  const ahead = lexemes.slice(Math.max(0, from + start - REACH), from + start);
  return ahead.some(({ lower }) => CHANGES.has(lower));
}

const LONGEST_ASIDE = 12;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
