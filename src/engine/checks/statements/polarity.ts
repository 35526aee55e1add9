import type { Statement } from "../../evidence/statement.js";

const NEGATORS = new Set(
  `cannot denial denials denied denies deny denying fail failed fails lack lacked lacks neither never no nobody none nor
  not nothing refuse refused refuses reject rejected rejecting rejects rule-out unable without`.split(
    /\s+/u,
  ),
);

/** How many words a negator reaches. */
const REACH = 10;

/** The tokens that stand under a negation: `denied that the dam had cracked` gives those after `denied`. */
export function negatedPlaces({ sentence }: Statement): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, token] of sentence.tokens.entries()) {
    if (!NEGATORS.has(token.lower) && !token.lower.endsWith("n't")) continue;
    if (isNumberPhrase(sentence.tokens[at + 1]?.lower)) continue;
    for (let next = at + 1; next <= at + REACH && next < sentence.tokens.length; next += 1) {
      if (/^[,;:—–“”"]$/u.test(sentence.tokens[next]?.text ?? "")) break;
      places.add(next);
    }
  }
  return places;
}

/** `no more than 5`, `not only`, `no. 5` deny nothing. */
function isNumberPhrase(next: string | undefined): boolean {
  return next !== undefined && ["fewer", "less", "longer", "more", "only", "."].includes(next);
}
