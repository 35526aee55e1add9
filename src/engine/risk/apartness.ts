import type { Claim } from "../checks/check.js";
import { distanceOf, presence, type Presence } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { overlaps } from "../text/span.js";

/** Passages that are looked at. */
const MOST_PASSAGES = 40;
/** Terms beside a name that are looked for with it. */
const MOST_BESIDE = 5;
/** Words of a passage this near to each other stand together. */
const TOGETHER = 9;
/** A term this far off counts half. */
const HALF_WAY = 6;
/** A name of which less is found is not there. */
const LEAST_FOUND = 0.3;

/**
 * How far, 0 to 1, a claim's names stand apart in the sources from the words beside them in the claim, while those words
 * stand together elsewhere: `Sudan denied the charge`, where the sources speak of Sudan, and of who denied the charge.
 */
export function apartness(
  claim: Claim,
  { names, own }: { readonly names: readonly Term[]; readonly own: readonly Term[] },
): number {
  let total = 0;
  let apart = 0;
  for (const name of names) {
    const { withIt, without } = lookBeside(claim, name, own);
    total += name.weight;
    apart += name.weight * Math.max(0, without - withIt);
  }
  return total === 0 ? 0 : apart / total;
}

interface Beside {
  readonly term: Term;
  readonly weight: number;
}

/** The largest share of what stands beside a name that a passage has together: around the name, and where it lacks the name. */
function lookBeside(
  { statement, matches }: Claim,
  name: Term,
  own: readonly Term[],
): { readonly withIt: number; readonly without: number } {
  const beside = own
    .filter((term) => term !== name && !overlaps(term.span, name.span))
    .map((term) => ({ term, far: distanceOf(statement, name.at, term.at) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_BESIDE)
    .map(({ term, far }): Beside => ({ term, weight: term.weight / (1 + far / HALF_WAY) }));
  // Alone in its sentence it can't stand apart.
  if (beside.length === 0) return { withIt: 1, without: 0 };
  let withIt = 0;
  let without = 0;
  for (const { passage } of matches.slice(0, MOST_PASSAGES)) {
    const { found, places } = presence(name, passage.statement);
    const others = beside.map(({ term }) => presence(term, passage.statement));
    const share = (place: number): number => shareAround(place, { passage, beside, others });
    if (found > LEAST_FOUND)
      for (const place of places) withIt = Math.max(withIt, found * share(place));
    else
      for (const { places: nearest } of others.slice(0, 2))
        for (const place of nearest) without = Math.max(without, share(place));
  }
  return { withIt, without };
}

function shareAround(
  centre: number,
  {
    passage,
    beside,
    others,
  }: {
    readonly passage: Passage;
    readonly beside: readonly Beside[];
    readonly others: readonly Presence[];
  },
): number {
  let total = 0;
  let got = 0;
  for (const [i, { weight }] of beside.entries()) {
    total += weight;
    const { found = 0, places = [] } = others[i] ?? {};
    const isNear = places.some((place) => distanceOf(passage.statement, centre, place) <= TOGETHER);
    if (isNear) got += weight * found;
  }
  return total === 0 ? 0 : got / total;
}
