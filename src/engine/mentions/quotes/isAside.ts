import { countryWord } from "../names/gazetteer.js";
import type { NameMention } from "../names/name.js";
import type { Piece } from "../names/pieces.js";

const prepositions =
  /^(?:about|against|at|by|for|from|in|near|of|on|through|to|under|via|with|without)$/u;
// "of the 62-year-old Crewe": what may stand between the preposition and its name.
const determiners = /^(?:an?|aged|her|his|its|my|old|our|the|their|year|years)$/u;
const relatives = /^(?:which|who|whom|whose)$/u;
const farthest = 20;

/**
 * Whether the name only describes somebody else and so does nothing itself: it hangs on a preposition (`a nurse of
 * Doctors Without Borders`), stands in a relative clause (`who met Roche`), or owns what follows (`Crewe’s lawyer`).
 */
export function isAside(pieces: readonly Piece[], { span, role }: NameMention): boolean {
  const own = pieces.filter(({ start, end }) => start >= span.start && end <= span.end);
  if (own.at(-1)?.possessive === true) return true;
  const start = Math.min(span.start, role?.span.start ?? span.start);
  const before = pieces.filter((piece) => piece.end <= start).slice(-farthest);
  return hangsOnPreposition(before) || isInRelativeClause(before);
}

function hangsOnPreposition(before: readonly Piece[]): boolean {
  const nearest = before.findLast(
    ({ folded, shape, text }) =>
      shape !== "digits" &&
      text !== "-" &&
      !/^\d|-old$/u.test(text) &&
      !determiners.test(folded) &&
      // "of the Chadian Red Cross"
      countryWord([folded])?.form !== "demonym",
  );
  return prepositions.test(nearest?.folded ?? "");
}

/** From the relative pronoun to the comma that ends its clause. */
function isInRelativeClause(before: readonly Piece[]): boolean {
  const comma = before.findLastIndex(({ text }) => text === ",");
  return before.slice(comma + 1).some(({ folded }) => relatives.test(folded));
}
