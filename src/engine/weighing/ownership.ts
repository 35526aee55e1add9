import { distanceOf, indexAt, presence } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Statement } from "../evidence/statement.js";
import { overlaps, type Span } from "../text/span.js";

/**
 * How much of what claim and passage have in common stands nearest to each of several values of the passage, by
 * weight: in `41 percent in Lund and 27 in Oslo`, `Oslo` belongs to 27. What is as near to two belongs to both.
 */
export function ownedBy(
  claim: Statement,
  without: Span,
  passage: Passage,
  values: readonly Span[],
): readonly number[] {
  const { statement } = passage;
  const places = values.map((value) => indexAt(statement, value));
  const owned = values.map(() => 0);
  for (const term of claim.terms) {
    if (term.at < 0 || term.key.startsWith("#") || overlaps(term.span, without)) continue;
    const found = presence(term, statement).places;
    if (found.length === 0) continue;
    const far = places.map((at) =>
      Math.min(...found.map((place) => distanceOf(statement, at, place))),
    );
    const nearest = Math.min(...far);
    far.forEach((distance, index) => {
      if (distance <= nearest) owned[index] = (owned[index] ?? 0) + term.weight;
    });
  }
  return owned;
}
