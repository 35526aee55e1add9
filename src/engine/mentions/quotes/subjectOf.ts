import { hasGivenName } from "../names/gender.js";
import { speechVerbs } from "../names/lists/particles.js";
import type { NameMention } from "../names/name.js";
import type { Piece } from "../names/pieces.js";

/** Without the bodies that own somebody named right behind: "Corvane founder Anna Crewe", "Spartan Race founder". */
export function withoutOwners(
  names: readonly NameMention[],
  pieces: readonly Piece[],
): readonly NameMention[] {
  const others = names.filter((name, at) => {
    const next = names[at + 1];
    if (next?.role !== undefined && next.role.span.start - name.span.end <= 3) return false;
    const behind = pieces.find(({ start }) => start >= name.span.end);
    return !(
      name.type !== "person" &&
      behind?.shape === "lower" &&
      /^(?:co-)?(?:boss|captain|coach|founder|manager|owner|striker)$/u.test(behind.folded)
    );
  });
  return others.length > 0 ? others : names;
}

/** The last name before the verb, but of `Anna Crewe, geriatrician, Lower Orm Hospital, said` the person. */
export function subjectOf(
  names: readonly NameMention[],
  pieces: readonly Piece[],
): NameMention | undefined {
  const last = names.at(-1);
  if (last === undefined || last.type === "person") return last;
  const [first] = names;
  if (first !== undefined && first !== last && opensClause(first, last, pieces)) return first;
  const isApposed = pieces.some(({ end, text }) => text === "," && end <= last.span.start);
  const person = names.findLast(
    ({ type, span }) =>
      type === "person" &&
      pieces.find(({ start }) => start >= span.end)?.text === "," &&
      span.end < last.span.start,
  );
  const before = pieces.findLast(({ end }) => end <= last.span.start);
  return isApposed && before?.text === "," ? (person ?? last) : last;
}

/** `Det Insp Ann Crewe, from the Orm and Velden crime unit, said`: who stands at the beginning, between commas all that tells of her. */
function opensClause(first: NameMention, last: NameMention, pieces: readonly Piece[]): boolean {
  const start = first.role?.span.start ?? first.span.start;
  const isFirst = !pieces.some(
    (piece) => piece.end <= Math.min(start, first.span.start) && piece.shape !== "mark",
  );
  const isApposed = pieces.find((piece) => piece.start >= first.span.end)?.text === ",";
  const verb = pieces.find(
    (piece) => piece.start >= last.span.end && speechVerbs.has(piece.folded),
  );
  const ends = verb === undefined ? undefined : pieces[pieces.indexOf(verb) - 1];
  return (
    isFirst && isApposed && ends?.text === "," && (first.type === "person" || hasGivenName(first))
  );
}
