import { endsPhrase, isPluralNoun } from "./counted.js";
import { isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { unitOf } from "./units.js";

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;
// "In 2011 protests broke out": behind these even a plural noun leaves a year a year, unless it is a round number.
const dating = /^(?:by|during|early|fiscal|in|late|mid|since|till|until)$/u;
// "From 2027 fishermen may stay": at a sentence's start these date as well; in mid-sentence they lead counts too.
const datingAtStart = /^(?:after|before|from)$/u;
const beforeMonthDay = /^(?:the|of)$/u;
const afterTime =
  /^(?:a\.m|p\.m|am|pm|o[’']clock|gmt|utc|est|edt|cet|cest|bst|ist|hrs|midnight|noon|ad|bc|bce|ce)$/u;

/**
 * Whether the digits at `at` are a year: 1500 to 2099 in four digits without a separator and not in front of what
 * they would count. `2000 people` and `the 1500 metre race` measure; `in 1998`, `the 2015 entry` date. Earlier ones ask
 * for more: see `isEarlyYear`.
 */
export function isYearNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const text = lexemes[at]?.text ?? "";
  if (/^1[0-4]\d\d$/u.test(text)) return isEarlyYear(lexemes, at);
  if (!/^(?:1[5-9]|20)\d\d$/u.test(text)) return false;
  const next = lexemes[at + 1];
  // "The 1500 metre race".
  if (next !== undefined && isMeasuringUnit(next)) return false;
  if (next?.kind === "word" && next.glued) return next.lower === "s";
  if (!isPluralNoun(next)) return true;
  const before = lexemes[at - 1];
  if (dating.test(before?.lower ?? "") || isMonth(before)) return !text.endsWith("00");
  if (at === 1 && datingAtStart.test(before?.lower ?? "")) return /^(?:19|20)(?!00)/u.test(text);
  return /(?:[’']s|last|that|the|this)$/u.test(before?.text.toLowerCase() ?? "");
}

/** `In 1066`, `since 1348`, `c. 1420`: a year of the Middle Ages stands alone behind a word that dates. */
function isEarlyYear(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.text === "." ? lexemes[at - 2] : lexemes[at - 1];
  if (!/^(?:ad|c|ca|circa|in|since|year)$/u.test(before?.lower ?? "")) return false;
  const next = lexemes[at + 1];
  if (next === undefined || next.kind === "mark") return !/^[%$€£°/-]$/u.test(next?.text ?? "");
  return (
    endsPhrase(next) && next.kind === "word" && !next.glued && !/^(?:of|or)$/u.test(next.lower)
  );
}

/** A unit in the singular, as it stands in front of what it describes: `metre`, `acre`; of times, `the 2019 season`, it may be a year's. */
function isMeasuringUnit({ lower, kind }: Lexeme): boolean {
  const unit = kind === "word" && lower.length > 3 ? unitOf(lower) : undefined;
  return unit !== undefined && unit.dimension !== "duration";
}

/** Whether the number is a day of a month or a clock time: `13 October`, `the 13th`, `6 p.m.`, `2237 GMT`, `4:37`. */
export function isCalendarNumber(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "number" && !/^\p{L}+$/u.test(lexeme?.text ?? "")) return false;
  const next = lexemes[end];
  if (lexeme?.text.includes(":") === true) return true;
  if (afterTime.test(next?.lower ?? "")) return true;
  if (lexeme?.kind !== "number") return false;
  if (/^\d{1,2}$/u.test(lexeme.text) && Number(lexeme.text) <= 31) {
    if (isMonth(next)) return !isPluralNoun(next);
    // "By 15 July 14 of the patients": the month has its day. "On July 15 patients": a day is what "on" leads.
    if (isMonth(lexemes[at - 1])) {
      if (isDayNumber(lexemes[at - 2])) return next?.kind !== "word";
      return lexemes[at - 2]?.lower === "on" || !isPluralNoun(next);
    }
    if (isDash(lexemes[at - 1]) && isMonth(lexemes[at - 3])) return true;
    if (beforeMonthDay.test(next?.lower ?? "") && isMonth(lexemes[end + 1])) return true;
  }
  return isMorningTime(lexemes, at, end) || (isHyphen(lexemes, end) && isMonth(lexemes[end + 1]));
}

function isDayNumber(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "number" && /^(?:[1-9]|[12]\d|3[01])$/u.test(lexeme.text);
}

function isMonth(lexeme: Lexeme | undefined): boolean {
  // "May" and "March" are months with a capital only.
  return lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text) && months.test(lexeme.lower);
}

/** `4.37 in the morning`. */
function isMorningTime(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  if (!/^\d{1,2}(?:\.[0-5]\d)?$/u.test(lexemes[at]?.text ?? "")) return false;
  return (
    lexemes[end]?.lower === "in" &&
    lexemes[end + 1]?.lower === "the" &&
    /^(?:afternoon|evening|morning)$/u.test(lexemes[end + 2]?.lower ?? "")
  );
}

/** Whether the word is a month or a weekday: `Wednesday`, `Oct`. */
export function isCalendarWord(lexeme: Lexeme | undefined): boolean {
  return (
    isMonth(lexeme) || /^(?:fri|mon|satur|sun|thurs|tues|wednes)day$/u.test(lexeme?.lower ?? "")
  );
}
