import { countryLengthAt, type Run } from "./chains.js";
import { institutionWords, ofHeads, organisationWords, placeWords } from "./lists/organisations.js";
import { bareNouns, isAbstract } from "./lists/nouns.js";
import { starters } from "./lists/starters.js";
import { membersOf, notAfterGeneral, titleModifiers } from "./lists/titles.js";
import { isCapital, type Piece } from "./pieces.js";
import { isStrongTitle, isTitleHead, isTitleModifier, isUnder } from "./roles.js";

/** Where the title in this chain ends; undefined if it holds none. */
export function endOfTitle(pieces: readonly Piece[], { from, to }: Run): number | undefined {
  let end: number | undefined;
  let isKnown = true;
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.folded ?? "";
    // "Detective Chief Inspector": what goes on with a title is one, whatever stood before.
    const mayBe = isKnown || isStrongTitle(word) || end === at;
    if (mayBe && isTitleHead(word) && isTitle(pieces, at, { from, to }))
      end = endOfComplement(pieces, endOfRank(pieces, at, to) + 1, to);
    isKnown &&= isOfTitle(pieces, at);
    if (end !== undefined && at >= end && !isOfTitle(pieces, at)) break;
  }
  // "King", "Dean" at the end of a chain with nothing before it is a title alone; "Stephen King" was not known.
  return end;
}

function isOfTitle(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.folded ?? "";
  return (
    isTitleModifier(word) ||
    pieces[at]?.shape === "caps" ||
    countryLengthAt(pieces, at) > 0 ||
    organisationWords.has(word)
  );
}

/** "General Motors" and "Prime Ministry" hold no title. */
function isTitle(pieces: readonly Piece[], at: number, { from, to }: Run): boolean {
  const word = pieces[at]?.folded ?? "";
  const next = at + 1 < to ? pieces[at + 1]?.folded : undefined;
  // "Farmers' Union"
  if (next === "'") return false;
  if (isOfBody(pieces, at, from)) return false;
  // "Health and Safety Executive"
  if (word === "executive" && pieces[at - 2]?.folded === "and") return false;
  if (next === undefined) return true;
  if (word === "general" && notAfterGeneral.has(next)) return false;
  // "Doctors Without Borders"
  if (word.endsWith("s") && !isStrongTitle(word) && starters.has(next)) return false;
  // "Champions Cup", "Masters Tournament": several who hold a title, and what they play for.
  if (word.endsWith("s") && /^(?:cup|day|league|tour|tournament|trophy)$/u.test(next)) return false;
  // "Attorney General's Office", "President Hotel", "Chief Executive Women Group".
  return !organisationWords.has(next) || titleModifiers.has(next);
}

/** "Office of the High Commissioner for Human Rights": a body that is called after an office. */
function isOfBody(pieces: readonly Piece[], at: number, from: number): boolean {
  let of = at - 1;
  while (of > from && isTitleModifier(pieces[of]?.folded ?? "")) of -= 1;
  if (pieces[of]?.folded !== "the" || pieces[of - 1]?.folded !== "of" || of - 2 < from)
    return false;
  return organisationWords.has(pieces[of - 2]?.folded ?? "");
}

/** "Chief Fire Officer", "Chief Sales and Marketing Officer": where the head of a rank stands, `at` where it has none. */
function endOfRank(pieces: readonly Piece[], at: number, to: number): number {
  if (pieces[at]?.folded !== "chief") return at;
  for (let head = at + 1; head < Math.min(to, at + 5); head++) {
    const word = pieces[head]?.folded ?? "";
    if (/^(?:administrator|constable|executive|inspector|officer|superintendent|whip)$/u.test(word))
      return head;
  }
  return at;
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
  // "Editorial Director of Home Media Magazine": the first word of a body is nobody's field.
  return end < to && isInstitution(pieces, { from: end, to }) ? at : end;
}

/** "Queen Elizabeth Hospital", "Monsignor Delaney High School", "King Street": a title that is a part of a body's or a street's name. */
export function isInstitution(pieces: readonly Piece[], { from, to }: Run): boolean {
  const last = pieces[to - 1];
  if (!isCapital(last) || to - from < 2)
    return isCapital(last) && institutionWords.has(last.folded);
  return institutionWords.has(last.folded);
}

/** "King Street", "Bishop Hill", but not "Dr Street": kings and bishops have given names. */
export function isStreet(pieces: readonly Piece[], { from, to }: Run): boolean {
  const [title, word] = [pieces[from], pieces[from + 1]];
  return (
    to - from === 2 &&
    /^(?:bishop|duke|earl|king|prince|princess|queen)s?$/u.test(title?.folded ?? "") &&
    placeWords.has(word?.folded ?? "")
  );
}

/**
 * Where the words of the office itself begin in what stands before its end: `Land Commissioner` in `Texas Land
 * Commissioner`, `President` in `General Motors President`.
 */
export function startOfOffice(pieces: readonly Piece[], { from, to }: Run): number {
  let head = from;
  while (
    head < to &&
    !(isTitleHead(pieces[head]?.folded ?? "") && isTitle(pieces, head, { from, to }))
  )
    head += 1;
  const isMember = membersOf.has((pieces[head]?.folded ?? "").replace(/s$/u, ""));
  let start = head;
  // "Emergency Situations Minister": all that stands before is what the office is over; "Thomas More President": none of it.
  const isAllField = everyField(pieces, { from, to: head });
  while (start > from && (isAllField || isTitleWord(pieces[start - 1]))) {
    if (isMember && isLabour(pieces[start - 1])) break;
    start -= 1;
  }
  while (isUnder(pieces, start) && start < head) start += 1;
  return start;
}

function everyField(pieces: readonly Piece[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (!isField(pieces[at])) return false;
  return true;
}

function isTitleWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.shape !== "caps" &&
    !piece.possessive &&
    isTitleModifier(piece.folded)
  );
}

/** "Labour MP": before who sits in a parliament the word is no field but a party. */
function isLabour(piece: Piece | undefined): boolean {
  return /^(?:democratic|labou?r|republican)$/u.test(piece?.folded ?? "");
}

/** "Foreign", "Emergency", "Land": what an office is over, as against whose it is. */
function isField(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.possessive) return false;
  if (piece.shape === "lower") return /^(?:and|of)$/u.test(piece.folded);
  const word = piece.folded;
  if (piece.shape === "caps") return false;
  if (isTitleModifier(word)) return true;
  if (organisationWords.has(word) || ofHeads.has(word)) return false;
  return isCommon(word) || FIELD_ENDING.test(word);
}

function isCommon(word: string): boolean {
  const single = word.endsWith("s") ? word.slice(0, -1) : word;
  return [word, single].some((one) => bareNouns.has(one) || starters.has(one)) || isAbstract(word);
}

const FIELD_ENDING =
  /.{3}(?:ance|cal|ence|eries|ial|ics|ies|ing|ity|ive|ment|ments|nal|ness|ship|sion|tal|tic|tion|tions|ture)$/u;
