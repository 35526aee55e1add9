import { distanceOf, indexAt, presence } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Statement, Term } from "../evidence/statement.js";
import type { Sentence } from "../text/sentence.js";
import type { MentionBase } from "../mentions/mention.js";

/** A word belongs to the nearest of several values only if the next one is further off by so much. */
const MARGIN = 3;

/** To which of the passage's values each of the claim's words belongs; a word of none, or of several, is left out. */
export function ownersIn(
  { statement }: Passage,
  terms: readonly Term[],
  values: readonly MentionBase<string>[],
): ReadonlyMap<Term, number> {
  const places = values.map(({ span }) => indexAt(statement, span));
  const owners = new Map<Term, number>();
  for (const term of terms) {
    const found = presence(term, statement).places;
    const owner = found.length === 0 ? undefined : ownerOf(statement, found, places);
    if (owner !== undefined) owners.set(term, owner);
  }
  return owners;
}

/**
 * The value that a word at one of those places belongs to: the only one of its part of the sentence, or the nearest by
 * far. What leads a whole sentence in, and what a list counts once for all (`eight patients died, 29 recovered`), is of
 * none.
 */
export function ownerOf(
  statement: Statement,
  found: readonly number[],
  values: readonly number[],
): number | undefined {
  const { tokens } = statement.sentence;
  if (values.length > 1) {
    const first = Math.min(...values);
    const isLeadIn = found.every(
      (place) => place < first && tokens.slice(place, first).some(({ text }) => text === ","),
    );
    const isCountedOnce = found.some(
      (place) => place > first && place <= first + 2 && isPlural(tokens[place]?.lower ?? ""),
    );
    if (isLeadIn || isCountedOnce) return undefined;
  }
  for (const parts of partsOf(statement.sentence)) {
    const here = new Set(found.map((place) => parts[place]));
    const inside = values.flatMap((at, index) => (here.has(parts[at]) ? [index] : []));
    if (inside.length === 1) return inside[0];
    // It stands by each of several.
    if (new Set(inside.map((index) => parts[values[index] ?? 0])).size > 1) return undefined;
    if (inside.length > 1) break;
  }
  const far = values
    .map((at, index) => ({
      index,
      distance: Math.min(...found.map((place) => distanceOf(statement, at, place))),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest, next] = far;
  if (nearest === undefined) return undefined;
  return next === undefined || next.distance - nearest.distance >= MARGIN
    ? nearest.index
    : undefined;
}

const CLAUSES = new Set([";", ":", "—", "–"]);
const PARTS = new Set([...CLAUSES, ",", "and", "but", "or", "while", "with"]);

/** For each token the number of its part of the sentence. */
type Parts = readonly number[];

const partsBySentence = new WeakMap<Sentence, readonly Parts[]>();

/** The sentence in parts, which end at marks and at words that join, and in clauses of several parts. */
function partsOf(sentence: Sentence): readonly Parts[] {
  const known = partsBySentence.get(sentence);
  if (known !== undefined) return known;
  const parts = [PARTS, CLAUSES].map((ends) => {
    let part = 0;
    return sentence.tokens.map(({ lower }) => (ends.has(lower) ? (part += 1) : part));
  });
  partsBySentence.set(sentence, parts);
  return parts;
}

function isPlural(lower: string): boolean {
  return /(?:[^s]s|people|men|women|children)$/u.test(lower);
}
