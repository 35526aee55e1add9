import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { isKnownPlace } from "./gazetteer.js";
import { areDistinct, spellingGroup } from "./aliases.js";

/** How two words of names stand to each other as spellings. */
export type Spelling = "different" | "same" | "variant";

// From what is heard to one letter, in this order: "Dzhumaliev", "Jumaliev" and "Djumaliyev" all become "jumaliv".
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/gu, "C"],
  [/sch|sh/gu, "S"],
  [/dzh|dj|zh|dsch/gu, "j"],
  [/ch/gu, "C"],
  [/kh/gu, "h"],
  [/gh|q|ck/gu, "k"],
  [/ph/gu, "f"],
  [/off$/gu, "ov"],
  [/([tdb])h/gu, "$1"],
  [/x/gu, "ks"],
  [/c(?=[eiy])/gu, "s"],
  [/c/gu, "k"],
  [/tz/gu, "ts"],
  [/^ye/gu, "e"],
  [/([aeiou])y(?=[aeou])/gu, "$1"],
  [/e[iy]/gu, "ai"],
  [/ou|oo/gu, "u"],
  [/ee|y/gu, "i"],
  [/e/gu, "i"],
  [/o/gu, "u"],
  [/(\p{L})\1+/gu, "$1"],
  [/([aiu])h$/gu, "$1"],
];

const longestKeyed = 40;
const mostRemembered = 50_000;

/** One key for the spellings of a word in several transliterations. Not for show. */
export const spellingKey = remembered((word) => {
  let key = word.slice(0, longestKeyed);
  for (const [from, to] of sounds) key = key.replace(from, to);
  return key;
});

/** A coarser key, by Double Metaphone; empty for words without Latin letters. */
export const soundKey = remembered((word) => doubleMetaphone(word.slice(0, longestKeyed))[0]);

/** `mueller` as `muller`, which is what folding makes of `Müller`; `samuel` and `guevara` stay. */
export function withoutDigraphs(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/(?<=[^aeioqu])([aou])e(?=[^aeiou])(?!ls?$)/gu, "$1");
}

/** How two folded words compare. `araqchi` and `araghchi` are variants, `hassan` and `hussein` different. */
export function compareSpelling(a: string, b: string): Spelling {
  if (a === b || withoutDigraphs(a) === withoutDigraphs(b)) return "same";
  if (/\p{N}/u.test(a + b)) return "different";
  const group = spellingGroup(a);
  if (group !== undefined && group === spellingGroup(b)) return "variant";
  if (areDistinct(a, b) || Math.min(a.length, b.length) < 4) return "different";
  if (isKnownPlace([a]) && isKnownPlace([b])) return "different";
  const keys = [spellingKey(a), spellingKey(b)] as const;
  if (keys[0].length > 2 && keys[0] === keys[1]) return "variant";
  // "Stephen", "Steven": other consonants of one sound between the same vowels.
  const isLong = Math.min(a.length, b.length) > 5;
  if (
    isLong &&
    vowelsOf(keys[0]) === vowelsOf(keys[1]) &&
    distance(a, b) <= 2 &&
    soundKey(a) === soundKey(b)
  ) {
    return "variant";
  }
  return "different";
}

/** Whether `word` looks like a slip for `known`: few letters differ for its length, and it begins or sounds alike. */
export function isSlip(
  word: string,
  known: string,
  { inContext }: { readonly inContext: boolean },
): boolean {
  if (word === known || areDistinct(word, known)) return false;
  const length = Math.max(word.length, known.length);
  if (/\p{N}/u.test(word + known)) return isDigitSlip(word, known, inContext);
  if (length > longestKeyed) return false;
  // "Osie" for "Osei", "Inez" for "Ines": in short names only these two, and only beside a name that is right.
  if (length === 4)
    return inContext && (isSwapOfNeighbours(word, known) || isLastChanged(word, known));
  if (length < 5) return false;
  const apart = distance(word, known);
  const limit = inContext ? Math.max(2, Math.floor(length * 0.4)) : length > 7 ? 2 : 1;
  const isSwap = apart === 2 && sortedLetters(word) === sortedLetters(known);
  if (apart > limit && !isSwap) return false;
  return word.startsWith(known.slice(0, 1)) || soundKey(word) === soundKey(known);
}

function isSwapOfNeighbours(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, i) => letter !== b.charAt(i));
  return at > 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

function isLastChanged(a: string, b: string): boolean {
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1);
}

/** "5000" for "500" where the words before it are the same; "PB2-E672K" by its swapped digits. */
function isDigitSlip(word: string, known: string, inContext: boolean): boolean {
  if (word.length > longestKeyed || known.length > longestKeyed) return false;
  if (inContext) return distance(word, known) <= Math.max(1, Math.floor(known.length / 2));
  return (
    word.length > 4 && distance(word, known) <= 2 && sortedLetters(word) === sortedLetters(known)
  );
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join("");
}

function vowelsOf(key: string): string {
  return key.replace(/[^aiu]/gu, "");
}

/** The same few words are compared over and over; what comes back depends on the word alone. */
function remembered(keyOf: (word: string) => string): (word: string) => string {
  const keys = new Map<string, string>();
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    if (keys.size >= mostRemembered) keys.clear();
    keys.set(word, key);
    return key;
  };
}
