import { stemmer } from "stemmer";
import { conceptOf } from "./concepts.js";
import { commonConcepts, lightConcepts, stopWords } from "./weak.js";

const known = new Map<string, string>();

/**
 * The key under which words of one meaning meet: `killed`, `deaths` and `toll` give `kill`, `treaties` gives
 * `accord`, a word without a group its stem. Empty for a word that tells nothing. `word` is a token's `lower`.
 */
export function keyOf(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const key = computeKey(word);
  if (known.size > 50_000) known.clear();
  known.set(word, key);
  return key;
}

/** How much it says that two sentences share this key: 0 to 1. The same for every set of sources. */
export function weightOf(key: string): number {
  if (commonConcepts.has(key)) return COMMON;
  return lightConcepts.has(key) ? LIGHT : 1;
}

const COMMON = 0.35;
const LIGHT = 0.5;

/** The same as `keyOf`, for who asks once for each word and need not have it kept. */
export function computeKey(word: string): string {
  if (stopWords.has(word)) return "";
  const whole = conceptOf.get(word);
  if (whole !== undefined) return whole;
  const stem = stemmer(word);
  return conceptOf.get(stem) ?? stem;
}
