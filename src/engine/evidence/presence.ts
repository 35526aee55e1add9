import type { Statement, Term } from "./statement.js";

/** How surely a term is in a sentence, 0 to 1, and at which of its tokens. */
export interface Presence {
  readonly found: number;
  readonly places: readonly number[];
}

/** Whether a statement has a term, and where. A name is there as its entity, or by the words that make it. */
export function presence(term: Term, statement: Statement): Presence {
  const found = foundIn(term, statement);
  return found === 0 ? ABSENT : { found, places: placesIn(term, statement) };
}

/** How surely a statement has a term, 0 to 1. */
export function foundIn(
  { key, stems, entities }: Term,
  { places, entityPlaces }: Statement,
): number {
  for (const id of entities) if (entityPlaces.has(id)) return 1;
  if (stems.length === 0) return places.has(key) ? 1 : 0;
  let count = 0;
  for (const stem of stems) if (places.has(stem)) count += 1;
  const share = count / stems.length;
  return share === 1 ? 0.9 : share * 0.5;
}

function placesIn({ key, stems, entities }: Term, statement: Statement): readonly number[] {
  for (const id of entities) {
    const places = statement.entityPlaces.get(id);
    if (places !== undefined) return places;
  }
  if (stems.length === 0) return statement.places.get(key) ?? NOWHERE;
  return stems.flatMap((stem) => statement.places.get(stem)?.slice(0, 1) ?? []);
}

const NOWHERE: readonly number[] = [];
const ABSENT: Presence = { found: 0, places: NOWHERE };
