import { isCalendarWord } from "./calendarNumbers.js";
import { endsLead } from "./leads.js";
import { isCapitalised, isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { isScoreAt } from "./scoreAt.js";
import { scaleLetters, scales, smallNumbers } from "./numeralWords.js";
import { perPlace } from "./perPlace.js";

const labelWords: ReadonlySet<string> = new Set(
  (
    "account annex article articles bulletin bus buses category chapter chapters ch clade class clause clauses cloud code column dial episode extension fig figs figure figures flight footnote footnotes " +
    "gate gates grade group highway highways hotline id item lesson level line lines lot tram model no option page pages paragraph " +
    "paragraphs part passcode phase pin pp platform position postcode protocol psalm question resolution room rooms route rule season " +
    "section sections stage step table tables tier type verse verses version vol zip"
  ).split(" "),
);
/** `week six` is a label, `last week six people died` is not. */
const looseLabels = /^(?:day|game|match|month|number|round|top|week|year)$/u;
const titled = /^(?:album|book|film|movie|musical|novel|play|song)$/u;

// Words that may stand capitalised in front of a count at the start of a sentence: "The 25 dead", "In 12 villages".
const openingWords: ReadonlySet<string> = new Set(
  (
    "a abroad about above after again all almost also altogether among an and another around as at because before below besides between both but by " +
    "during each earlier elsewhere every exactly for from he her here his how if in including instead into it its just later like meanwhile more nationwide " +
    "nearly now of on only or our over overall perhaps roughly she since so some still than that the their then there these they this those through to " +
    "today together tomorrow tonight under until up we when where which while with worldwide yesterday"
  ).split(" "),
);

const placePrepositions: ReadonlySet<string> = new Set(
  "across around at from in inside near of on outside over to".split(" "),
);

/**
 * Whether the digits or the number word at `at` are glued into something that is no figure: `AK-47`, `H7N5`,
 * `COVID-19`, `9/11`, `24/7`, `#1`, `555-0199-22`, `4x4`.
 */
export const isPartOfIdentifier = perPlace(isInIdentifier);

function isInIdentifier(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "number") return isPartOfName(lexemes, at);
  const before = lexeme.glued ? lexemes[at - 1] : undefined;
  const behind = lexemes[at + 1]?.glued === true ? lexemes[at + 1] : undefined;
  if (before?.kind === "word" && !isCurrencyLetters(before)) return true;
  if (before !== undefined && /^[#/_@&=№*^\\]$/u.test(before.text))
    return !isOfStatistic(lexemes, at - 1);
  // "007", "010-4477": what begins with a nought is dialled or filed.
  if (/^0\d+$/u.test(lexeme.text) || /^\d{9,}$/u.test(lexeme.text)) return true;
  // "50 Cent" sings.
  if (lexemes[at + 1]?.text === "Cent" && lexeme.text !== "1") return true;
  // "52°31′N", "it works,12 they found".
  if (before?.text === "°" || (behind !== undefined && /^[′″]$/u.test(behind.text))) return true;
  if (
    behind?.text === "°" &&
    lexemes[at + 2]?.glued === true &&
    !/^[CF]/u.test(lexemes[at + 2]?.text ?? "")
  )
    return true;
  if (before !== undefined && /^[.,]$/u.test(before.text) && isGluedWord(lexemes, at - 2, before))
    return true;
  if (before?.text === "+" && lexemes[at + 1]?.kind !== "word") return true;
  if (behind !== undefined && /^[/_@&=#\\]$/u.test(behind.text)) return true;
  if (before !== undefined && isDash(before) && before.glued && lexemes[at - 2]?.kind === "word") {
    return true;
  }
  // "The 401(k) plan".
  const [bracket, letter, close] = lexemes.slice(at + 1, at + 4);
  if (
    bracket?.text === "(" &&
    bracket.glued &&
    close?.text === ")" &&
    /^\p{L}$/u.test(letter?.text ?? "")
  )
    return true;
  return isInNumberChain(lexemes, at);
}

/** `n=214`, `p=0.041`: what a letter of statistics comes to, in a bracket or behind a space. */
function isOfStatistic(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, letter] = lexemes.slice(Math.max(0, at - 2), at);
  const isFree = letter?.glued === false || (before !== undefined && /^[(,;]$/u.test(before.text));
  return lexemes[at]?.text === "=" && isFree && /^\p{L}$/u.test(letter?.text ?? "");
}

function isGluedWord(lexemes: readonly Lexeme[], at: number, mark: Lexeme): boolean {
  return mark.glued && lexemes[at]?.kind === "word";
}

/** Three runs of digits joined by dashes are a phone number or a date: `555-0199-22`, `02-12-2024`. */
function isInNumberChain(lexemes: readonly Lexeme[], at: number): boolean {
  let first = at;
  while (first >= 2 && at - first < 6 && isJoinedToNext(lexemes, first - 2)) first -= 2;
  return isJoinedToNext(lexemes, first) && isJoinedToNext(lexemes, first + 2);
}

function isJoinedToNext(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 2];
  return (
    lexemes[at]?.kind === "number" &&
    isDash(lexemes[at + 1]) &&
    lexemes[at + 1]?.glued === true &&
    next?.kind === "number" &&
    next.glued
  );
}

/** A number word with a capital inside a sentence, or behind a hyphen: `the Seven Sisters`, `a mother-of-two`. */
function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const joined = lexemes[at - 2];
  if (isHyphen(lexemes, at - 1) && joined?.kind === "word" && !smallNumbers.has(joined.lower))
    return true;
  // "Half past ten", "a quarter to three".
  if (/^(?:past|to)$/u.test(lexemes[at - 1]?.lower ?? "") && CLOCK_PART.test(joined?.lower ?? ""))
    return true;
  if (!isCapitalised(lexemes[at])) return false;
  const before = lexemes[at - 1];
  return before !== undefined && before.kind !== "mark";
}

const CLOCK_PART = /^(?:half|quarter)$/u;

function isCurrencyLetters(lexeme: Lexeme): boolean {
  return /^(?:Rs|EUR|USD|GBP|CHF|AUD|CAD|JPY|INR)$/u.test(lexeme.text);
}

/** Whether the word may stand capitalised in front of a number because it opens its sentence: `The 25 dead`, `A 2017 report`. */
export function opensSentence({ lower }: Lexeme): boolean {
  return openingWords.has(lower);
}

/** Whether the word names a place in a book or a list: `page`, `section`, `flight`. */
export function isLabelWord(lexeme: Lexeme | undefined): boolean {
  return labelWords.has(lexeme?.lower ?? "");
}

/**
 * Whether the number at `at`, whose last lexeme stands before `end`, labels something and counts nothing: `No. 7`,
 * `Boeing 737`, `Resolution 2254`, `Shuttle 500`, `[12]`, `1.` at the start.
 */
export function isLabel(
  lexemes: readonly Lexeme[],
  at: number,
  { end, hasNoun }: { readonly end: number; readonly hasNoun: boolean },
): boolean {
  const before = lexemes[at - 1];
  const behind = lexemes[end];
  if (isListMark(lexemes, at, end)) return true;
  if (isAddress(lexemes, at) || isChessMove(lexemes, at) || isGoingOn(lexemes, at, hasNoun))
    return true;
  // "A 4K screen".
  if (/^[248]$/u.test(lexemes[at]?.text ?? "") && lexemes[at + 1]?.text === "K" && !hasNoun)
    return true;
  // "020 7946 0018" and "+44 20" are dialled.
  if (before?.kind === "number" && lexemes[at - 2]?.text === "+") return true;
  if (isDialled(lexemes[at]) && (isDialled(behind) || isDialled(before))) return !hasNoun;
  if (before === undefined) return false;
  if (before.text === "[" && behind?.text === "]") return true;
  // "Sarkent (14), Toktau (2)" counts, "as shown (2)" refers.
  if (before.text === "(" && behind?.text === ")")
    return before.glued || !isCapitalised(lexemes[at - 2]) || lexemes[end + 1]?.kind === "number";
  const word = before.text === "." ? lexemes[at - 2] : before;
  if (word === undefined || (before.text === "." && !/^(?:ch|figs?|no|pp?|vol)$/u.test(word.lower)))
    return false;
  if (word.kind !== "word") return false;
  if (
    labelWords.has(word.lower) &&
    !(word.lower === "no" && before.text !== "." && word.text === "no") &&
    !(hasNoun && isOwnPhrase(lexemes, at - 1))
  )
    return true;
  // "The zip code is 90210."
  const named = lexemes[at - 2]?.lower ?? "";
  if (/^(?:is|was)$/u.test(word.lower) && isDialled(lexemes[at]) && namedByNumber.test(named))
    return true;
  // "He drives a 911", "the film 12 Angry Men".
  const isEnd = behind === undefined || (behind.kind === "mark" && !isDash(behind));
  if (/^an?$/u.test(word.lower) && isEnd && isDialled(lexemes[at])) return true;
  if (titled.test(word.lower) && isCapitalised(behind)) return true;
  // "The iPhone 15".
  if (/^\p{Ll}{1,3}\p{Lu}/u.test(word.text) && lexemes[at]?.kind === "number") return true;
  if (looseLabels.test(word.lower) && !hasNoun && !isVerbNumber(lexemes, at - 1)) return true;
  if (lexemes[at]?.kind !== "number" || !isCapitalised(word)) return false;
  // "The Cheez-It 355" is a race.
  if (word.glued && isDash(lexemes[at - 2])) return true;
  // "By Wednesday 58 people were dead."
  if (openingWords.has(word.lower) || endsLead(word) || isCalendarWord(word)) return false;
  // "95% CI 0.61–0.86".
  if (STATISTICS.test(word.text)) return false;
  // "Velden's 64 growers": who has something is named before its count.
  if (/[’']s?$/u.test(word.text)) return false;
  const wordAt = at - 1;
  if (wordAt === 0 && /\p{L}{3}(?:ed|ing|ly)$/u.test(word.lower)) return false;
  if (isScoreAt(lexemes, at)) return false;
  // "Fined Whitcombe Lyle 6.5 million marks": no label has a scale.
  if (lexemes[at].text.includes(",") || scales.has(lexemes[at + 1]?.lower ?? "")) return false;
  // "In Idlib 25 people were killed" counts; "the Boeing 737 jets" does not.
  let leadAt = wordAt - 1;
  while (leadAt > wordAt - 4 && leadAt > 0 && isCapitalised(lexemes[leadAt])) leadAt -= 1;
  return !(hasNoun && placePrepositions.has(lexemes[leadAt]?.lower ?? ""));
}

/** How papers shorten the measures whose values they give. */
const STATISTICS = /^(?:AUC|CI|HR|IQR|RR|SD|SE|SEM)$/u;

const namedByNumber = /^(?:code|extension|password|pin|postcode|zip)$/u;
const streetWords =
  /^(?:alley|avenue|ave|boulevard|close|court|crescent|drive|gardens|lane|place|road|square|st|street|terrace|way)$/u;

/** `14 Elm Street`, `221B Baker Street`, `10 Downing Street`. */
function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^\d{1,5}$/u.test(lexemes[at]?.text ?? "")) return false;
  const from =
    lexemes[at + 1]?.glued === true && /^[A-D]$/u.test(lexemes[at + 1]?.text ?? "")
      ? at + 2
      : at + 1;
  for (let index = from; index < from + 4 && isCapitalised(lexemes[index]); index += 1)
    if (index > from && streetWords.test(lexemes[index]?.lower ?? "")) return true;
  return false;
}

/** `1. e4 e5 2. Nf3 Nc6`. */
function isChessMove(lexemes: readonly Lexeme[], at: number): boolean {
  const [dot, piece, row] = lexemes.slice(at + 1, at + 4);
  if (dot?.text !== "." || !dot.glued || row?.glued !== true) return false;
  return /^[KQRBN]?x?[a-h]$/u.test(piece?.text ?? "") && /^[1-8]$/u.test(row.text);
}

const longestList = 6;

/** The `14` of `lines 12, 14 and 18`, the `4` of `[3, 4]`: what goes on with a list of labels is one. */
function isGoingOn(lexemes: readonly Lexeme[], at: number, hasNoun: boolean): boolean {
  if (hasNoun) return false;
  let first = at;
  for (let count = 0; count < longestList; count += 1) {
    const joint = lexemes[first - 1];
    if (!/^(?:,|&|and|or|to)$/u.test(joint?.lower ?? "") && !isDash(joint)) break;
    if (lexemes[first - 2]?.kind !== "number") break;
    first -= 2;
  }
  const before = lexemes[first - 1];
  if (before?.text === "[") {
    let last = at;
    while (
      last < at + 2 * longestList &&
      lexemes[last] !== undefined &&
      lexemes[last]?.text !== "]"
    )
      last += 1;
    return lexemes[last]?.text === "]" && lexemes[first]?.kind === "number";
  }
  return (
    first < at && before?.kind === "word" && labelWords.has(before.lower) && before.lower !== "no"
  );
}

/** `In the control group 28 people fell ill`: a group that is told apart already is not numbered. */
function isOwnPhrase(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.text !== "group") return false;
  const ahead = lexemes.slice(Math.max(0, at - 4), at - 1);
  return ahead.some(({ lower }) => /^(?:a|an|each|that|the|this)$/u.test(lower));
}

/** Three digits or more without separators. */
function isDialled(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "number" && /^\d{3,}$/u.test(lexeme.text);
}

/** `The injured now number 412`; in `the number 412`, `Number 7` it is a noun. */
function isVerbNumber(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.text !== "number") return false;
  return !/^(?:a|an|call|phone|s|the|this|its)$/u.test(lexemes[at - 1]?.lower ?? "the");
}

/** `1.`, `2)` or `(3)` in front of an item. */
function isListMark(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  if (at > 1 || lexemes[at]?.kind !== "number") return false;
  if (at === 1 && lexemes[0]?.text !== "(") return false;
  const behind = lexemes[end];
  return (
    behind?.glued === true &&
    (behind.text === ")" || (behind.text === "." && lexemes.length > end + 1))
  );
}

/** Letters glued behind digits that are neither a scale nor a known unit make a name, as does what goes on behind them: `5G`, `737s`, `2nd`, `9K38`, `53B(3)`. */
export function hasStrangeTail(lexemes: readonly Lexeme[], end: number): boolean {
  const [letters, next, inner] = lexemes.slice(end, end + 3);
  if (letters?.kind !== "word" || !letters.glued) return false;
  if (!scaleLetters.has(letters.lower) || next?.glued !== true)
    return !scaleLetters.has(letters.lower);
  return next.kind === "number" || (next.text === "(" && inner?.kind === "number" && inner.glued);
}
