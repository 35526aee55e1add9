import { knownWords } from "../../text/knownWords.js";
import { fieldsOf, isPersonal, kinshipsOf } from "./lists/professions.js";
import { roleNouns, strongTitles, titleHeads, titleModifiers } from "./lists/titles.js";
import { isCapital, type Piece } from "./pieces.js";
import type { Run } from "./chains.js";

/** Whether this folded word ends a title or an office: `minister`, `vice-president`, `president-elect`, `ministers`, `Dr.`. */
export const isTitleHead = knownWords((word) => isAmong(titleHeads, word));

/** Whether this folded word is an office that nobody is called by. */
export const isStrongTitle = knownWords((word) => isAmong(strongTitles, word));

function isAmong(titles: ReadonlySet<string>, word: string): boolean {
  const bare = word
    .replace(/\.$/u, "")
    .replace(/-(?:designate|elect|general)$/u, "")
    .replace(/^(?:acting|co|deputy|ex|sub|under|vice)-/u, "");
  return titles.has(bare) || (bare.endsWith("s") && titles.has(bare.slice(0, -1)));
}

/** Whether this folded word stands before an office: `foreign`, `deputy`. */
export function isTitleModifier(word: string): boolean {
  return titleModifiers.has(word) || isTitleHead(word);
}

/**
 * The roles of the name at `run` as the words around it tell them: `opposition leader Hadi al-Bahra`, `Ayjan Beyshenova,
 * the governor,`, and both of `the mayor, Dr. Anna Crewe, a surgeon,`, where `title` is the run of `Dr.`.
 */
export function rolesAround(pieces: readonly Piece[], run: Run, title?: Run): readonly Run[] {
  const start = title?.from ?? run.from;
  const before = title === undefined || pieces[start - 1]?.text === ",";
  return [
    (before ? roleBefore(pieces, start) : undefined) ?? roleBeforeComma(pieces, start),
    roleAfter(pieces, run.to),
  ].filter((role) => role !== undefined);
}

/** Whether this piece ends an office: a title, or a word that is one in lower case only, `partner` and not `Partners`. */
function isHead(piece: Piece | undefined): piece is Piece {
  if (piece === undefined) return false;
  if (isTitleHead(piece.folded)) return true;
  return piece.shape === "lower" && isRoleNoun(piece.folded);
}

/** Behind a name and its comma any calling tells who it is: `Sadykova, a retired builder`; `the builder Marlow Homes` does not. */
function isCalling(piece: Piece | undefined): boolean {
  return fieldsOf(piece?.folded ?? "").length > 0 || isHead(piece);
}

const isRoleNoun = knownWords(
  (word) =>
    roleNouns.has(word) || LEARNED.test(word) || isPersonal(word) || kinshipsOf(word).length > 0,
);

/** "geriatrician", "immunologist", "economist". */
const LEARNED = /^\p{L}{2,20}(?:iatrist|ician|ographer|ologist|onomist)$/u;

/** "opposition leader Hadi al-Bahra", "spokesperson, Esmaeil Baqaei,". */
function roleBefore(pieces: readonly Piece[], name: number): Run | undefined {
  const to = pieces[name - 1]?.text === "," ? name - 1 : name;
  const head = pieces[to - 1];
  if (!isHead(head) || head.possessive) return undefined;
  // "the governor, Lyon said" is no apposition unless a comma ends it as well.
  if (to < name && !endsApposition(pieces, name)) return undefined;
  return { from: to < name ? startOfPhrase(pieces, to - 1) : startOfRole(pieces, to - 1), to };
}

function startOfRole(pieces: readonly Piece[], head: number): number {
  let from = head;
  while (from > 0 && isRoleWord(pieces[from - 1])) from -= 1;
  return from;
}

/** "the harbour master,": all between the article and the office says what it is over. */
function startOfPhrase(pieces: readonly Piece[], head: number): number {
  const plain = startOfRole(pieces, head);
  let from = plain;
  while (from > plain - 3 && isPlainWord(pieces[from - 1])) from -= 1;
  const before = pieces[from - 1];
  return isDeterminer(before) || before?.possessive === true ? from : plain;
}

function isPlainWord(piece: Piece | undefined): boolean {
  return (
    piece?.shape === "lower" &&
    !piece.possessive &&
    /^[\p{L}-]{3,}$/u.test(piece.folded) &&
    !isStopWord(piece.folded) &&
    !isDeterminer(piece)
  );
}

/** "Beyshenova, the governor,", "Fidan, Turkey's foreign minister,", "Rakhmatov, the head of the health department,". */
function roleAfter(pieces: readonly Piece[], name: number): Run | undefined {
  let at = name;
  // "Sadykova, 52, a schoolteacher": an age may stand between.
  if (pieces[at]?.text === "," && pieces[at + 1]?.shape === "digits") at += 2;
  if (pieces[at]?.text !== "," && !/^(?:is|was|remains)$/u.test(pieces[at]?.folded ?? ""))
    return undefined;
  at += 1;
  while (at < name + 8 && (isDeterminer(pieces[at]) || isCapital(pieces[at]))) at += 1;
  let from = at;
  while (at < from + 5 && pieces[at]?.shape === "lower" && !isCalling(pieces[at])) {
    const word = pieces[at]?.folded ?? "";
    if (!/^[\p{L}-]{3,}$/u.test(word) || isStopWord(word)) return undefined;
    at += 1;
    // "the province's chief epidemiologist", "formerly treasurer"
    if (pieces[at - 1]?.possessive === true || word.endsWith("ly")) from = at;
  }
  if (!isCalling(pieces[at]) || pieces[at]?.shape !== "lower") return undefined;
  while (isHead(pieces[at + 1]) && pieces[at + 1]?.shape === "lower") at += 1;
  return { from, to: endOfOffice(pieces, rankEnd(pieces, at) + 1) };
}

/** "chief fire officer", "chief veterinary officer": a rank before what the office is over, and its head behind that. */
function rankEnd(pieces: readonly Piece[], head: number): number {
  if (pieces[head]?.folded !== "chief") return head;
  let to = head + 1;
  while (to < head + 3 && isPlainWord(pieces[to]) && !isHead(pieces[to])) to += 1;
  return isHead(pieces[to]) && pieces[to]?.shape === "lower" ? to : head;
}

/** "minister of health", "head of the building inspectorate,": what the office is over, up to the comma. */
function endOfOffice(pieces: readonly Piece[], to: number): number {
  if (pieces[to]?.folded !== "of") return to;
  let end = to + 1;
  while (
    end < to + 6 &&
    pieces[end]?.shape === "lower" &&
    !isStopWord(pieces[end]?.folded ?? "", "the")
  )
    end += 1;
  return end > to + 1 && (pieces[end] === undefined || pieces[end]?.shape === "mark") ? end : to;
}

/** "The governor of Osh region, Aizhan Beishenova, declared". */
function roleBeforeComma(pieces: readonly Piece[], name: number): Run | undefined {
  if (pieces[name - 1]?.text !== "," || !endsApposition(pieces, name)) return undefined;
  for (let at = name - 2; at >= 0 && at > name - 9; at--) {
    const piece = pieces[at];
    if (piece === undefined || piece.shape === "mark" || piece.shape === "digits") return undefined;
    if (!isHead(piece)) continue;
    if (!/^(?:at|for|in|of)$/u.test(pieces[at + 1]?.folded ?? "")) return undefined;
    return { from: startOfPhrase(pieces, at), to: at + 1 };
  }
  return undefined;
}

/** Whether a comma follows the capitals from `name` on: "Lena Castel of the Progress Party (PP),". */
function endsApposition(pieces: readonly Piece[], name: number): boolean {
  let at = name;
  while (at < name + MOST_APPOSED && (isCapital(pieces[at]) || isJoiner(pieces, at))) at += 1;
  if (at > name && pieces[at]?.text === "(" && pieces[at + 2]?.text === ")") at += 3;
  return at > name && /^[,.;)”"]$/u.test(pieces[at]?.text ?? ".");
}

const MOST_APPOSED = 12;

function isJoiner(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.folded ?? "";
  if (/^(?:al|bin|de|der|la|van|von)$/u.test(word)) return true;
  const next = pieces[at + 1]?.folded === "the" ? at + 2 : at + 1;
  return /^(?:and|at|for|from|of|the)$/u.test(word) && isCapital(pieces[next]);
}

function isRoleWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    !piece.possessive &&
    isTitleModifier(piece.folded) &&
    piece.shape !== "caps"
  );
}

function isDeterminer(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:a|an|her|his|its|the|their)$/u.test(piece.folded);
}

function isStopWord(word: string, except = ""): boolean {
  return (
    word !== except &&
    /^(?:and|are|but|for|from|had|has|have|said|says|that|the|was|were|when|where|which|while|who|whose|with)$/u.test(
      word,
    )
  );
}
