import { keyOf } from "../../evidence/words/key.js";
import type { Entity } from "../../mentions/names/entities.js";
import { genericWords, organisationWords } from "../../mentions/names/lists/organisations.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Claim } from "../check.js";

/** A body by its sort and its place: `university` and `karsk` of `University of Karsk`. */
interface PlacedBody {
  readonly sort: string;
  readonly place: readonly string[];
}

/** So many tokens may lie between sort and place: `the university there, in Karsk`. */
const NEAR = 4;

/**
 * Whether a name is a body of a place, `University of Karsk`, of which the sources have the place alone: they know Karsk
 * and no university there, so that it is not theirs. False where any sentence has the two words near each other.
 */
export function isStrangeBody(
  { sources }: Claim,
  name: NameMention,
  entities: readonly Entity[],
): boolean {
  const body = placedBodyOf(name);
  if (body === undefined) return false;
  const isKnown = entities.some(({ forms }) =>
    forms.some(({ words }) => words.includes(body.sort)),
  );
  if (isKnown) return false;
  const [sort, place] = [keyOf(body.sort), keyOf(body.place[0] ?? "")];
  return !(sources.passagesOf.get(sort) ?? []).some(({ statement: { places } }) =>
    (places.get(sort) ?? []).some((at) =>
      (places.get(place) ?? []).some((other) => Math.abs(other - at) <= NEAR),
    ),
  );
}

/**
 * Whether the sources have both halves of a name with a place behind it, `Provincial Assembly of Karsk`: the body by its
 * own name, with no other place, and the place. The writer has only put them together.
 */
export function isPutTogether({ sources }: Claim, { words }: NameMention): boolean {
  const of = words.lastIndexOf("of");
  const [body, place] = [words.slice(0, of), words.slice(of + 1)];
  if (body.length < 2 || place.length === 0) return false;
  const [name, where] = [body.join(" "), place.filter((word) => word !== "the").join(" ")];
  const isNamed = (text: string): boolean =>
    sources.entities.entities.some(({ forms }) =>
      forms.some((form) => form.words.join(" ") === text),
    );
  return isNamed(name) && isNamed(where);
}

/** Whether two names are bodies of one sort, each of its place: `University of Karsk`, `University of Wexmoor`. */
export function areOfOneSort(a: NameMention, b: NameMention): boolean {
  const sort = placedBodyOf(a)?.sort;
  return sort !== undefined && sort === placedBodyOf(b)?.sort;
}

function placedBodyOf({ words }: NameMention): PlacedBody | undefined {
  const [sort = "", of, ...place] = words;
  const isSort = organisationWords.has(sort) && !genericWords.has(sort);
  return isSort && of === "of" && place.length > 0
    ? { sort, place: place.filter((word) => word !== "the") }
    : undefined;
}
