import { countryLengthAt, type Run } from "./chains.js";
import { countryWord } from "./gazetteer.js";
import { foldWords } from "./fold.js";
import { genericWords, organisationWords, placeWords } from "./lists/organisations.js";
import { starters } from "./lists/starters.js";
import { notAfterGeneral, titleModifiers } from "./lists/titles.js";
import { isCapital, type Piece } from "./pieces.js";
import { isStrongTitle, isTitleHead, isTitleModifier } from "./roles.js";

/** One name of a chain, and the title that stood in the same chain before it. */
export interface Part extends Run {
  readonly role?: Run;
}

/**
 * The names of a chain of capitals: `Iranian Foreign Minister Abbas Araqchi` gives `Iranian` and `Abbas Araqchi`, the
 * latter with its role. None for a title alone.
 */
export function partsOf(pieces: readonly Piece[], { from, to }: Run): readonly Part[] {
  const title = endOfTitle(pieces, from, to);
  if (title !== undefined) {
    const lead = namesBeforeTitle(pieces, from, title);
    if (title === to) return lead.parts;
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

/** Where the title in this chain ends; undefined if it holds none. */
function endOfTitle(pieces: readonly Piece[], from: number, to: number): number | undefined {
  let end: number | undefined;
  let isKnown = true;
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.folded ?? "";
    if (isTitleHead(word) && isTitle(pieces, at, to) && (isKnown || isStrongTitle(word))) {
      end = endOfComplement(pieces, at + 1, to);
    }
    isKnown &&=
      isTitleModifier(word) ||
      pieces[at]?.shape === "caps" ||
      isCountryAt(pieces, at) ||
      organisationWords.has(word);
    if (!isKnown && end !== undefined) break;
  }
  // "King", "Dean" at the end of a chain with nothing before it is a title alone; "Stephen King" was not known.
  return end;
}

/** "General Motors" and "Prime Ministry" hold no title. */
function isTitle(pieces: readonly Piece[], at: number, to: number): boolean {
  const word = pieces[at]?.folded ?? "";
  const next = at + 1 < to ? pieces[at + 1]?.folded : undefined;
  // "Farmers' Union"
  if (next === "'") return false;
  if (next === undefined) return true;
  if (word === "general" && notAfterGeneral.has(next)) return false;
  // "Doctors Without Borders"
  if (word.endsWith("s") && !isStrongTitle(word) && starters.has(next)) return false;
  // "Attorney General's Office", "President Hotel", "Chief Executive Women Group".
  return !organisationWords.has(next) || titleModifiers.has(next);
}

/** "Secretary of State", "Minister of Health and Education". */
function endOfComplement(pieces: readonly Piece[], at: number, to: number): number {
  if (pieces[at]?.folded !== "of") return at;
  let end = at + 1;
  while (end < to && /^(?:and|of|the)$/u.test(pieces[end]?.folded ?? "")) end += 1;
  while (end < to && titleModifiers.has(pieces[end]?.folded ?? "")) {
    end += 1;
    if (pieces[end]?.folded === "and" && end + 1 < to) end += 1;
  }
  return end;
}

/** "Iranian" in "Iranian Foreign Minister", "NATO" in "NATO Secretary General"; `to` is where the title begins. */
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
  return { parts, to: at };
}

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
  return isDemonym || (rest.length === 1 && pieces[country]?.shape === "caps");
}

function isCountryAt(pieces: readonly Piece[], at: number): boolean {
  return countryLengthAt(pieces, at) > 0;
}

function nextCapital(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isCapital(pieces[at])) return at;
  return to;
}
