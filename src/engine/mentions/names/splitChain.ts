import { countryLengthAt, type Run } from "./chains.js";
import { countryWord } from "./gazetteer.js";
import { foldWords } from "./fold.js";
import {
  contestWords,
  genericWords,
  organisationWords,
  placeWords,
} from "./lists/organisations.js";
import { honours, membersOf } from "./lists/titles.js";
import { isCapital, type Piece } from "./pieces.js";
import { isTitleHead } from "./roles.js";
import { endOfTitle, isInstitution, isStreet, startOfOffice } from "./titleIn.js";

/** One name of a chain, and the title that stood in the same chain before it. */
export interface Part extends Run {
  readonly role?: Run;
}

/**
 * The names of a chain of capitals: `Iranian Foreign Minister Abbas Araqchi` gives `Iranian` and `Abbas Araqchi`, the
 * latter with its role. None for a title alone.
 */
export function partsOf(pieces: readonly Piece[], { from, to }: Run): readonly Part[] {
  const member = behindName(pieces, { from, to });
  if (member !== undefined) return [member];
  const title = endOfTitle(pieces, { from, to });
  if (title !== undefined) {
    const lead = namesBeforeTitle(pieces, from, title);
    if (title === to) return lead.parts;
    const rest = { from: lead.to, to };
    if (isStreet(pieces, rest) || isInstitution(pieces, { from: title, to }))
      return [
        ...lead.parts,
        title < to && pieces[title]?.folded === "of" ? bodyBehind(pieces, title, to) : rest,
      ];
    const person: Part = { from: title, to, role: { from: lead.to, to: title } };
    return [...lead.parts, person];
  }
  const country = from + countryLengthAt(pieces, from, to);
  if (country > from && country < to && standsApart(pieces, from, country, to)) {
    return [
      { from, to: country },
      ...partsOf(pieces, { from: nextCapital(pieces, country, to), to }),
    ];
  }
  return [{ from, to }];
}

/** "Iranian" in "Iranian Foreign Minister", "General Motors" in "General Motors President"; `to` is where the office begins. */
function namesBeforeTitle(
  pieces: readonly Piece[],
  from: number,
  title: number,
): { readonly parts: readonly Part[]; readonly to: number } {
  const parts: Part[] = [];
  let at = from;
  while (at < title) {
    const length = countryLengthAt(pieces, at, title);
    const piece = pieces[at];
    if (length > 0) parts.push({ from: at, to: at + length });
    else if (piece?.shape === "caps" && !isTitleHead(piece.folded))
      parts.push({ from: at, to: at + 1 });
    else break;
    at += Math.max(1, length);
  }
  const office = startOfOffice(pieces, { from: at, to: title });
  // "Former South Carolina Chairman Anna Crewe"
  while (at < office && QUALIFIERS.test(pieces[at]?.folded ?? "")) at += 1;
  if (office > at && isCapital(pieces[office - 1])) parts.push({ from: at, to: office });
  return { parts, to: office < title ? office : at };
}

const QUALIFIERS = /^(?:acting|current|ex|former|late|outgoing|retired|senior|then|top)$/u;

/** Whether the country at the head of a chain is a name of its own: "Lebanese Hezbollah", but not "Syrian National Army". */
function standsApart(pieces: readonly Piece[], from: number, country: number, to: number): boolean {
  const rest = pieces
    .slice(country, to)
    .filter(isCapital)
    .map(({ folded }) => folded);
  const isDemonym =
    countryWord(pieces.slice(from, country).flatMap(({ text }) => foldWords(text)))?.form ===
    "demonym";
  if (rest.every((word) => genericWords.has(word))) return true;
  if (rest.some((word) => organisationWords.has(word) || placeWords.has(word))) return false;
  if (isDemonym && contestWords.has(rest.at(-1) ?? "")) return false;
  return isDemonym || (rest.length === 1 && pieces[country]?.shape === "caps");
}

/** "Home Media Magazine" in "Editor of the Home Media Magazine". */
function bodyBehind(pieces: readonly Piece[], of: number, to: number): Part {
  return { from: nextCapital(pieces, of, to), to };
}

/** "Anna Crewe MP", "Ole Brandt KC": whom letters behind the name tell of; not "the Velden Park MP". */
function behindName(pieces: readonly Piece[], { from, to }: Run): Part | undefined {
  const last = pieces[to - 1];
  if (last?.shape !== "caps" || !(membersOf.has(last.folded) || honours.has(last.folded)))
    return undefined;
  const named = pieces.slice(from, to - 1);
  if (named.length < 2 || !named.every((piece) => isCapital(piece) && !isTitleHead(piece.folded)))
    return undefined;
  if (/^(?:an?|the)$/u.test(pieces[from - 1]?.folded ?? "") || organisationWords.has(last.folded))
    return undefined;
  if (
    named.some(
      ({ shape, folded }) =>
        shape === "caps" || organisationWords.has(folded) || placeWords.has(folded),
    )
  )
    return undefined;
  return membersOf.has(last.folded)
    ? { from, to: to - 1, role: { from: to - 1, to } }
    : { from, to: to - 1 };
}

function nextCapital(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isCapital(pieces[at])) return at;
  return to;
}
