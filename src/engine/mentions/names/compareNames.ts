import { aliasGroup } from "./aliases.js";
import { countryWord, isKnownPlace } from "./gazetteer.js";
import { adminWords, genericWords, organisationWords } from "./lists/organisations.js";
import type { NameMention } from "./name.js";
import { compareSpelling, spellingKey } from "./spelling.js";

/** How two names stand to each other. `variant`: one name in two spellings. */
export type NameLikeness = "different" | "same" | "variant";

const smallWords = new Set(["and", "at", "de", "for", "in", "of", "on", "the"]);
const legalForms = new Set([
  "ag",
  "co",
  "company",
  "corp",
  "corporation",
  "gmbh",
  "group",
  "holding",
  "holdings",
  "inc",
  "limited",
  "llc",
  "ltd",
  "nv",
  "plc",
  "sa",
  "se",
  "spa",
]);

/**
 * Whether two names are one: the same words, a surname or acronym for the whole, a nationality for its country, another
 * transliteration. Two known places, and two people who share only one of their names, are different. Total.
 */
export function compareNames(
  a: NameMention | readonly string[],
  b: NameMention | readonly string[],
): NameLikeness {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.length === 0 || y.length === 0) return "different";
  if (x.length === y.length && x.every((word, at) => word === y[at])) return "same";
  // "Zhao Ming-yu" is "Zhao Mingyu", "van der Meer" is "Vandermeer".
  if (x.length !== y.length && x.join("") === y.join("")) return "same";
  const group = aliasGroup(x);
  if (group !== undefined && group === aliasGroup(y)) return "same";
  if (isAcronym(x, y) || isAcronym(y, x)) return "same";
  if (countryWord(x) !== undefined || countryWord(y) !== undefined) return compareCountries(x, y);
  const [short, long] = ranked(bareWords(x), bareWords(y));
  if (short.length === 0) return "different";
  return short.length === long.length ? compareAligned(short, long) : comparePart(short, long);
}

/** The acronyms a name may have, in lower case: `["hts"]`, `["rcsk", "rcsok"]`. None for one word. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const initials = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join("");
  // "usgs" for "us geological survey": a word that is an acronym itself stays whole.
  const nested = words.map((word) => (word.length < 3 ? word : word.charAt(0))).join("");
  const acronyms = [initials(words.filter((word) => !isSmallWord(word))), initials(words), nested];
  return [...new Set(acronyms)].filter((acronym) => acronym.length > 1 && acronym.length < 9);
}

/** Whether a folded word is one of those that tie a name together: `of`, `for`. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}

function wordsOf(name: NameMention | readonly string[]): readonly string[] {
  return "words" in name ? name.words : name;
}

function ranked(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** "hts" for "hayat tahrir sham", "rcsk" for "red crescent society of kyrgyzstan". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word = ""] = short;
  if (short.length !== 1 || !long.some((other) => other.startsWith(word.charAt(0)))) return false;
  return acronymsOf(long).includes(word);
}

function compareCountries(x: readonly string[], y: readonly string[]): NameLikeness {
  const a = countryWord(x)?.words.join(" ");
  const b = countryWord(y)?.words.join(" ");
  if (a !== undefined && b !== undefined) return a === b ? "same" : "different";
  const words = a === undefined ? x : y;
  // "Jordan" is a part of "Michael Jordan" only for a reader who knows whom it means.
  return words.length === 1 && !isKnownPlace(words) && spelledAlike(x, y) ? "variant" : "different";
}

function spelledAlike(x: readonly string[], y: readonly string[]): boolean {
  const [a = ""] = x;
  const [b = ""] = y;
  return x.length === 1 && y.length === 1 && compareSpelling(a, b) === "variant";
}

/** Without small words, and without what comes and goes: `Idlib province`, `Corvane Inc`. */
function bareWords(words: readonly string[]): readonly string[] {
  const large = words.filter((word) => !isSmallWord(word));
  let end = large.length;
  while (end > 1 && (adminWords.has(large[end - 1] ?? "") || legalForms.has(large[end - 1] ?? "")))
    end -= 1;
  return large.slice(0, end);
}

function compareWords(a: string, b: string): NameLikeness {
  // "J. Smith" for "John Smith".
  const isInitial = a.length === 1 || b.length === 1;
  if (isInitial && /^\p{L}/u.test(a) && (a.startsWith(b) || b.startsWith(a))) return "same";
  return compareSpelling(a, b);
}

function compareNumber(a: string, b: string): NameLikeness {
  return `${a}s` === b || a === `${b}s` ? "same" : compareWords(a, b);
}

/** "Yu Jae-min" for "Yoo Jae-min": so short a word is compared by its sound where all others are the same. */
function isShortRespelt(a: readonly string[], b: readonly string[]): boolean {
  const wrong = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
  const [only] = wrong;
  if (a.length < 3 || wrong.length !== 1 || only === undefined) return false;
  return only[0].length > 1 && spellingKey(only[0]) === spellingKey(only[1]);
}

function compareAligned(a: readonly string[], b: readonly string[]): NameLikeness {
  // "Young Entrepreneur Awards", "Centers for Disease Control": in long names a plural is a slip of memory at most.
  const compare = a.length > 2 ? compareNumber : compareWords;
  const likeness = worst(a.map((word, i) => compare(word, b[i] ?? "")));
  if (likeness !== "different") return likeness;
  if (isShortRespelt(a, b)) return "variant";
  // "Orbán Viktor" for "Viktor Orbán", "Ji-hoon Park" for "Park Ji-hoon".
  return a.length > 1 && a.length < 4 && (isTurned(a, b) || isTurned(b, a)) ? "same" : "different";
}

/** Whether the first word of one stands last in the other. */
function isTurned([first = "", ...rest]: readonly string[], b: readonly string[]): boolean {
  return [...rest, first].join(" ") === b.join(" ");
}

/** A shorter name within a longer one: "Assad" in "Bashar al-Assad", "Northgate" in "Northgate Foods". */
function comparePart(short: readonly string[], long: readonly string[]): NameLikeness {
  const places: number[] = [];
  const likenesses: NameLikeness[] = [];
  let at = 0;
  for (const word of short) {
    let likeness: NameLikeness = "different";
    while (at < long.length && likeness === "different") {
      likeness = compareWords(word, long[at] ?? "");
      at += 1;
    }
    if (likeness === "different" || word.length === 1) return "different";
    places.push(at - 1);
    likenesses.push(likeness);
  }
  return mayStandFor(short, long, places) ? worst(likenesses) : "different";
}

function mayStandFor(
  short: readonly string[],
  long: readonly string[],
  places: readonly number[],
): boolean {
  const isPrefix = places.every((place, i) => place === i);
  // "York" is not "New York", "Shuttle" not "Shuttle 500".
  if (!isPrefix && long[0] === "new") return false;
  if (long.some((word, i) => /^\p{N}+$/u.test(word) && !places.includes(i))) return false;
  if (long.some((word) => organisationWords.has(word))) {
    if (!isPrefix || (short.length === 1 && isKnownPlace(short))) return false;
    return (
      short.some(isDistinctive) || (short.length > 1 && organisationWords.has(short.at(-1) ?? ""))
    );
  }
  if (!short.some(isDistinctive)) return false;
  return short.length === 1 || isPrefix || places.at(-1) === long.length - 1;
}

function isDistinctive(word: string): boolean {
  return (
    !genericWords.has(word) && !organisationWords.has(word) && countryWord([word]) === undefined
  );
}

function worst(likenesses: readonly NameLikeness[]): NameLikeness {
  if (likenesses.includes("different")) return "different";
  return likenesses.includes("variant") ? "variant" : "same";
}
