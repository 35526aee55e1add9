import { keyOf } from "../../../evidence/words/key.js";
import { formsOf } from "../../../evidence/words/verbForms.js";

/** Which way a figure goes. */
export type Way = "down" | "up";

/** Verbs that tell by themselves which way a figure goes, in their first form; the plainest of a way first. */
export const VERBS: Readonly<Record<Way, readonly string[]>> = {
  up: ["rise", "climb", "expand", "gain", "grow", "increase", "jump", "soar", "surge"],
  down: ["fall", "decline", "decrease", "drop", "shrink", "sink", "slide", "slip"],
};

const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ...wordsOf("up"),
  ...wordsOf("down"),
  ["cut", "down"],
  ["down", "down"],
  ["higher", "up"],
  ["lower", "down"],
  ["raise", "up"],
]);

/** The way that a word tells, be it verb, noun or comparative; undefined where it tells none. `lower` is a token's. */
export function wayOfWord(lower: string): Way | undefined {
  return WAYS.get(lower) ?? WAYS.get(keyOf(lower));
}

/** Forms that surely are verbs, `climbed`, `has risen`, and the present of the plainest: `gains` and `a drop` are things. */
export function verbsToldOf(way: Way): readonly string[] {
  const [plainest = ""] = VERBS[way];
  const [first = "", present = ""] = formsOf(plainest);
  const past = VERBS[way].flatMap((verb) => formsOf(verb).slice(2, 4));
  return [...new Set([first, present, ...past])];
}

/** Every form of the verbs of a way: `rise`, `rising`. */
export function formsOfWay(way: Way): readonly string[] {
  return VERBS[way].flatMap(formsOf);
}

/** The verbs' forms, and the keys by which other words go with them: `growth`. */
function wordsOf(way: Way): readonly [string, Way][] {
  return [...formsOfWay(way), ...VERBS[way].map(keyOf)].map((word) => [word, way]);
}
