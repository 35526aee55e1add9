import { foldWords } from "./fold.js";
import { beginsCountry, countryWord, longestCountry } from "./gazetteer.js";
import { calendarWords, numberedWords, possessiveJoiners } from "./lists/exceptions.js";
import { bodyFields, forHeads, ofHeads, organisationWords } from "./lists/organisations.js";
import { particles } from "./lists/particles.js";
import { titleModifiers } from "./lists/titles.js";

import { isCapital, type Piece } from "./pieces.js";
import { isInitial } from "./position.js";
import { isTitleHead } from "./roles.js";

/** A run of pieces, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** No name is longer; a page of capitals without a mark is cut into chains of this many pieces. */
const longestChain = 16;

/** The runs of capitalised pieces that may be names, with the small words inside them: `Bank of England`, `Ludwig van Beethoven`. */
export function chainsOf(pieces: readonly Piece[]): readonly Run[] {
  const chains: Run[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i];
    if (!isCapital(piece) || isNoPart(pieces, i, i)) {
      i += 1;
      continue;
    }
    const to = endOfChain(pieces, i);
    chains.push({ from: i, to });
    i = to;
  }
  return chains;
}

/** How many pieces from `at` name a country or a nationality: 3 for `United Arab Emirates`. 0 for none. */
export function countryLengthAt(
  pieces: readonly Piece[],
  at: number,
  limit = pieces.length,
): number {
  const first = at < limit ? pieces[at] : undefined;
  if (first === undefined || first.shape === "mark" || first.shape === "digits") return 0;
  const [begin] = foldWords(first.text);
  if (begin !== undefined && !beginsCountry(begin)) return 0;
  const words: string[] = [];
  let length = 0;
  for (let i = at; i < limit && words.length < longestCountry; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.shape === "mark" || piece.shape === "digits") break;
    for (const word of foldWords(piece.text)) words.push(word);
    if (isCapital(piece) && countryWord(words) !== undefined) length = i + 1 - at;
    if (piece.possessive) break;
  }
  return length;
}

function endOfChain(pieces: readonly Piece[], from: number): number {
  let to = from + Math.max(1, countryLengthAt(pieces, from));
  while (to - from < longestChain) {
    const last = pieces[to - 1];
    if (last === undefined || (last.possessive && !possessiveJoiners.has(last.folded))) return to;
    // "Corvane Technologies, Inc. Shuttle 500": nothing follows a legal form but another.
    if (/^(?:corp|inc|llc|ltd|plc)\.$/u.test(last.folded)) return to;
    const next = nextCapital(pieces, from, to);
    if (next === undefined) return hasModelNumber(pieces, from, to) ? to + 1 : to;
    to = next + Math.max(1, countryLengthAt(pieces, next));
  }
  return to;
}

/** Where the chain goes on after `to`, over the small words that names may hold. */
function nextCapital(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const next = pieces[to];
  if (next === undefined) return undefined;
  if (isCapital(next)) return next.spaced && !isNoPart(pieces, to, from) ? to : undefined;
  if (isPluralOwner(pieces, to)) {
    const owned = capitalAt(pieces, to + 1);
    const word = pieces[owned ?? -1]?.folded ?? "";
    // "Fishers' List": a list of candidates is a body where people of a kind own it.
    return organisationWords.has(word) || word === "list" ? owned : undefined;
  }
  if (next.text === "&") return capitalAt(pieces, to + 1);
  if (next.shape !== "lower") return undefined;
  if (next.folded === "of" || next.folded === "for" || next.folded === "on") {
    return afterPreposition(pieces, from, to);
  }
  if (next.folded === "and") return afterAnd(pieces, from, to);
  let at = to;
  while (at < to + 3 && particles.has(pieces[at]?.folded ?? "")) at += 1;
  return at > to ? capitalAt(pieces, at) : undefined;
}

/** The apostrophe of "Farmers' Union", "Residents' Association": people of a kind, not the family of "the Assads' Party". */
function isPluralOwner(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at];
  const owner = pieces[at - 1]?.folded ?? "";
  return (
    mark?.spaced === false &&
    /^['’ʼ]$/u.test(mark.text) &&
    /(?:ants|ents|ers|ists|ors)$/u.test(owner)
  );
}

/** "Ministry of the Interior", "Observatory for Human Rights", "Secretary of State", but not "Aleppo of Syria". */
function afterPreposition(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const word = pieces[to]?.folded;
  const at = pieces[to + 1]?.folded === "the" ? to + 2 : to + 1;
  const next = capitalAt(pieces, at);
  if (next === undefined) return undefined;
  const heads = pieces.slice(from, to).map((piece) => piece.folded);
  const named = heads.slice(heads.findLastIndex(isTitleHead) + 1);
  // "Justice Minister Lena Castel of the Progress Party": whom a title names goes on with no "of".
  if (named.length > 1 && named.length < heads.length && !named.some(isOfBody)) return undefined;
  if (heads.some(isTitleHead) && !heads.some((head) => organisationWords.has(head))) {
    return word === "of" &&
      (pieces[next]?.folded === "staff" || titleModifiers.has(pieces[next]?.folded ?? ""))
      ? next
      : undefined;
  }
  const takes =
    word === "of"
      ? heads.some((head) => organisationWords.has(head) || forHeads.has(head) || ofHeads.has(head))
      : heads.some((head) => forHeads.has(head));
  return takes ? next : undefined;
}

function isOfBody(word: string): boolean {
  return organisationWords.has(word) || forHeads.has(word) || ofHeads.has(word);
}

/** "Centers for Disease Control and Prevention": after a preposition, where one more capital ends the name. */
function afterAnd(pieces: readonly Piece[], from: number, to: number): number | undefined {
  const next = capitalAt(pieces, to + 1);
  if (next === undefined) return undefined;
  if (isFieldOfBody(pieces, from, { to, next })) return next;
  const inside = pieces
    .slice(from, to)
    .some(({ folded, shape }) => shape === "lower" && (folded === "of" || folded === "for"));
  const word = pieces[next];
  const isCommon =
    word?.shape === "name" && !word.possessive && countryWord([word.folded]) === undefined;
  const goesOn = isCapital(pieces[next + 1]) || isTitleHead(word?.folded ?? "");
  return inside && isCommon && !goesOn ? next : undefined;
}

/** "Foreign and Commonwealth Office", "Health and Safety Executive": two fields of one body, which is named last. */
function isFieldOfBody(
  pieces: readonly Piece[],
  from: number,
  { to, next }: { readonly to: number; readonly next: number },
): boolean {
  const first = /^(?:an?|the)$/u.test(pieces[from]?.folded ?? "") ? from + 1 : from;
  if (to - first !== 1 || !bodyFields.has(pieces[first]?.folded ?? "")) return false;
  let end = next;
  while (isCapital(pieces[end]) && end < next + 4) end += 1;
  const last = pieces[end - 1]?.folded ?? "";
  return end - next > 1 && (organisationWords.has(last) || last === "executive");
}

function capitalAt(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  return isCapital(piece) && piece.spaced ? at : undefined;
}

/** "Monday", "May 3"; but "Theresa May" is nobody's month. Nor does a name begin with "I'm" or "They've". */
function isNoPart(pieces: readonly Piece[], at: number, from: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (at === from && piece.folded.includes("'") && isContracted(pieces, at)) return true;
  // "Bulletin No. 6"
  if (/^nos?\.?$/u.test(piece.folded) && /^[.\d]/u.test(pieces[at + 1]?.text ?? "")) return true;
  if (!calendarWords.has(piece.folded.replace(/\.$/u, ""))) return false;
  const isGivenOrSurname = /^(?:april|august|autumn|june|may|summer|winter)$/u.test(piece.folded);
  return !(isGivenOrSurname && at > from && pieces[at + 1]?.shape !== "digits");
}

function isContracted(pieces: readonly Piece[], at: number): boolean {
  return CONTRACTED.test(pieces[at]?.folded ?? "") && isInitial(pieces, at);
}

const CONTRACTED = /^(?:i'[dm]|\p{L}{2,}n't|\p{L}{1,5}'(?:ll|re|ve))$/u;

/** "the Shuttle 500 robot", "Fleet OS 7 is"; but "in Aleppo 500 people", "Page 12", "Symrack 500 robots". */
function hasModelNumber(pieces: readonly Piece[], from: number, to: number): boolean {
  const number = pieces[to];
  const head = pieces[to - 1];
  if (number?.shape !== "digits" || !number.spaced || head === undefined) return false;
  if (!/^\d{1,4}\p{L}{0,2}$/u.test(number.text) || /^(?:1[5-9]|20)\d\d$/u.test(number.text))
    return false;
  if (
    numberedWords.has(head.folded.replace(/\.$/u, "")) ||
    countryWord(foldWords(head.text)) !== undefined
  )
    return false;
  if (isScore(pieces, to)) return false;
  const isArticle = /^(?:an?|the)$/u.test(pieces[from]?.folded ?? "");
  const before = pieces[isArticle ? from : from - 1]?.folded ?? "";
  const after = pieces[to + 1];
  if (/^(?:at|from|in|near)$/u.test(before)) return after === undefined || after.shape === "mark";
  if (/^(?:an?|first|new|the)$/u.test(before)) return true;
  return (
    after === undefined ||
    (/^[^%$€£¥]$/u.test(after.text) && after.shape === "mark") ||
    isVerbLike(after.folded)
  );
}

/** "Braga 3–2", "Braga 3 - 2": two numbers joined by a dash belong together and to no name. */
function isScore(pieces: readonly Piece[], at: number): boolean {
  const dash = pieces[at + 1];
  const right = pieces[at + 2];
  if (dash === undefined || right?.shape !== "digits" || right.spaced !== dash.spaced) return false;
  return (dash.spaced ? /^-$/u : /^[–—−‒]$/u).test(dash.text);
}

function isVerbLike(word: string): boolean {
  return /^(?:is|was|are|were|has|had|have|will|would|can|could|may|on|in|for|from|with|and|to|at|as|by|that|which)$/u.test(
    word,
  );
}
