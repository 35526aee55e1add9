import type { Statement } from "../../evidence/statement.js";
import { wordingAt } from "./phrases.js";

const NEGATORS = new Set(
  `cannot denial denials denied denies deny denying fail failed fails lack lacked lacks neither never no nobody none nor
  not nothing refuse refused refuses reject rejected rejecting rejects unable without`.split(
    /\s+/u,
  ),
);

/** Negators that deny what stands beside them; the others are verbs that deny what is said. */
const PARTICLES = new Set(["neither", "never", "no", "nobody", "none", "nor", "not", "without"]);

/** How many words a negator reaches. */
const REACH = 10;

/** Words that begin another clause: `failed to hold the ball but won`. */
const CLAUSES = new Set(
  "after although as because before but if once since though unless until when whenever where whereas which while who whose".split(
    " ",
  ),
);

/** After a negator, words that turn it into something else: `no more than 5`, `not only`, `no doubt`, `never before`. */
const UNDONE = new Set(
  "all always before doubt every everyone everything fewer less longer matter more only question sooner until wonder .".split(
    " ",
  ),
);

/** The tokens that stand under a negation: `denied that the dam had cracked` gives those after `denied`. */
export function negatedPlaces({ sentence }: Statement): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, token] of sentence.tokens.entries()) {
    if (!NEGATORS.has(token.lower) && !token.lower.endsWith("n't")) continue;
    const after = sentence.tokens[at + 1]?.lower ?? "";
    // "The lamps failed in the hall" denies nothing that it goes on to say.
    if (UNDONE.has(after) || (/^fail(?:ed|s)?$/u.test(token.lower) && STANDS_ALONE.has(after)))
      continue;
    for (let next = at + 1; next <= at + REACH && next < sentence.tokens.length; next += 1) {
      const { text, lower } = sentence.tokens[next] ?? { text: "", lower: "" };
      if (/^[,;:—–“”"]$/u.test(text) || CLAUSES.has(lower)) break;
      // "Neither rider of a bus that crashed" ends there; "denied claims that it had cracked" goes on.
      if (lower === "that" && PARTICLES.has(token.lower)) break;
      places.add(next);
    }
  }
  return places;
}

/** What follows a verb that has no object. */
const STANDS_ALONE = new Set(
  ". , ; after again and as at because before but by completely during for from in on shortly since twice when while".split(
    " ",
  ),
);

const NEGATIVE = new Set([
  "absent",
  "alive",
  "away",
  "barely",
  "empty",
  "false",
  "gone",
  "hardly",
  "scarcely",
  "unable",
  "uncertain",
  "unclear",
  "unhurt",
  "unknown",
  "untrue",
  "whether",
  "wrong",
]);

/** Verbs that say no to what is put before somebody, in forms that are no nouns: who blocked a motion rejected it. */
const REFUSALS = new Set(
  "blocked declined declining defeated dismissed dismisses dismissing opposed opposes opposing overruled quashed shelved spurned thwarted vetoed vetoing".split(
    " ",
  ),
);

/** Before `open` these leave a matter unsettled; a shop that is open is none. */
const LEAVES = new Set("leave leaves left remain remained remains stay stayed stays".split(" "));

/** With `out` these say that nothing is left: `have run out of yeast` is `have no yeast`. */
const USES_UP = new Set("ran run running runs sell selling sells sold".split(" "));

/** Whether a statement says no in any way, also by a word of its own: `unharmed`, `called it false`, `who did it remains open`. */
export function isNegative({ sentence: { tokens } }: Statement): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (lower === "out" && USES_UP.has(tokens[at - 1]?.lower ?? "")) ||
      (lower === "open" && LEAVES.has(tokens[at - 1]?.lower ?? "")) ||
      NEGATORS.has(wordingAt(tokens, at).lower) ||
      NEGATIVE.has(lower) ||
      REFUSALS.has(wordingAt(tokens, at).lower) ||
      lower.endsWith("n't") ||
      /^un\p{L}{3,14}(?:ed|en|t)$/u.test(lower) ||
      /^\p{L}{3,12}less$/u.test(lower),
  );
}

/** Where the first clause of a statement ends: the place of the word that begins another, or of the end. */
export function mainClauseEnd({ sentence }: Statement): number {
  const end = sentence.tokens.findIndex(({ lower }, at) => at > 2 && CLAUSES.has(lower));
  return end < 0 ? sentence.tokens.length : end;
}
