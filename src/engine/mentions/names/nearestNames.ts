import { distance } from "fastest-levenshtein";
import { compareText, inOrder } from "../../text/order.js";
import type { EntityTable } from "./entities.js";
import { foldWords } from "./fold.js";

/** Names less alike than this are not offered. 0 to 1. */
const LEAST_LIKE = 0.5;

/**
 * The names of the sources that `name` may stand for, the most alike first, each in the form that is most like it. None
 * for a name that is like none of theirs.
 */
export function nearestNames(
  { entities }: EntityTable,
  name: string,
  most: number,
): readonly string[] {
  const words = foldWords(name);
  const best = entities.flatMap(({ forms }) =>
    forms
      .map(({ text, words: other }) => ({ text, likeness: likenessOf(words, other) }))
      .sort((a, b) => inOrder(b.likeness - a.likeness, compareText(a.text, b.text)))
      .slice(0, 1),
  );
  const near = best
    .filter(({ text, likeness }) => likeness >= LEAST_LIKE && text !== name)
    .sort((a, b) => inOrder(b.likeness - a.likeness, compareText(a.text, b.text)));
  return [...new Set(near.map(({ text }) => text))].slice(0, most);
}

/** By letters; a word in common or an acronym counts too: "Ali Hamdan" and "Hamdan", "SNA" and "Syrian National Army". */
function likenessOf(words: readonly string[], other: readonly string[]): number {
  const [one, two] = [words.join(" "), other.join(" ")];
  const spelling = 1 - distance(one, two) / Math.max(one.length, two.length, 1);
  const shared = words.some((word) => word.length > 3 && other.includes(word));
  const isAcronym = one.length > 1 && other.map((word) => word.charAt(0)).join("") === one;
  return Math.max(spelling, shared ? LEAST_LIKE : 0, isAcronym ? 0.9 : 0);
}
