import type { Span } from "../../text/span.js";
import type { NormalWord } from "./normalWords.js";

/** How many words an ellipsis may stand for. */
const longestCut = 150;

/** Where all parts stand in `words` one after the other; undefined if they do not. */
export function findParts(
  parts: readonly (readonly NormalWord[])[],
  words: readonly NormalWord[],
): Span | undefined {
  const places = parts.map((part) => placesOf(part, words));
  if (places.some((found) => found.length === 0)) return undefined;
  // The earliest place of each part that lies behind the part before it; the pointers only move forward.
  const pointers = parts.map(() => 0);
  for (const first of places[0] ?? []) {
    let end = first + (parts[0]?.length ?? 0);
    let isWhole = true;
    for (let i = 1; i < parts.length && isWhole; i++) {
      const found = places[i] ?? [];
      let pointer = pointers[i] ?? 0;
      while (pointer < found.length && (found[pointer] ?? 0) < end) pointer += 1;
      pointers[i] = pointer;
      const place = found[pointer];
      isWhole = place !== undefined && place - end <= longestCut;
      if (place !== undefined) end = place + (parts[i]?.length ?? 0);
    }
    if (isWhole) return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  }
  return undefined;
}

/** All places of `part` in `words`, by Knuth, Morris and Pratt: each word is looked at once, whatever repeats. */
function placesOf(part: readonly NormalWord[], words: readonly NormalWord[]): readonly number[] {
  const back: number[] = [0];
  for (let i = 1, k = 0; i < part.length; i++) {
    while (k > 0 && part[i]?.word !== part[k]?.word) k = back[k - 1] ?? 0;
    if (part[i]?.word === part[k]?.word) k += 1;
    back.push(k);
  }
  const places: number[] = [];
  let matched = 0;
  words.forEach(({ word }, i) => {
    while (matched > 0 && word !== part[matched]?.word) matched = back[matched - 1] ?? 0;
    if (word === part[matched]?.word) matched += 1;
    if (matched === part.length) {
      places.push(i + 1 - matched);
      matched = back[matched - 1] ?? 0;
    }
  });
  return places;
}
