import { knownWords } from "../../text/knownWords.js";
import { speechVerbs } from "./lists/particles.js";
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
    roleAfter(pieces, { from: start, to: run.to }),
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

function isCallingWord(word: string): boolean {
  return fieldsOf(word).length > 0 || isTitleHead(word) || isRoleNoun(word);
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
  if (to === name && head?.shape === "lower") {
    const field = headOfField(pieces, to);
    if (field !== undefined) return field;
  }
  if (!isHead(head) || head.possessive || isAdjective(pieces, to - 1)) return undefined;
  // "a Queens, New York, casino"
  if (to < name && head.shape !== "lower" && isPlural(head)) return undefined;
  // "the governor, Lyon said" is no apposition unless a comma ends it as well.
  if (to < name && !endsApposition(pieces, name)) return undefined;
  return { from: to < name ? startOfPhrase(pieces, to - 1) : startOfRole(pieces, to - 1), to };
}

/** "head of policy Anna Crewe", "minister of health Ole Brandt"; but in "head of charity Shelter" the noun is the name's. */
function headOfField(pieces: readonly Piece[], name: number): Run | undefined {
  const [field, of, head] = [pieces[name - 1], pieces[name - 2], pieces[name - 3]];
  if (of?.folded !== "of" || !isHead(head) || field?.shape !== "lower") return undefined;
  return FIELDS.test(field.folded) ? { from: startOfRole(pieces, name - 3), to: name } : undefined;
}

const FIELDS =
  /^(?:agriculture|communications|culture|defen[cs]e|design|development|economy|education|energy|engineering|environment|finance|football|health|information|investigations|justice|labou?r|marketing|medicine|music|nursing|operations|planning|policy|research|rugby|sales|science|security|sport|staff|state|strategy|studies|technology|trade|transport)$/u;

/** "major Caribbean ports", "only official Star Wars papers": a word that is an office behind another word alone. */
function isAdjective(pieces: readonly Piece[], at: number): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]];
  if (word?.shape !== "lower") return false;
  if (word.folded === "major") return true;
  return (
    word.folded === "official" &&
    (isDeterminer(before) || before?.possessive === true || before?.folded === "only")
  );
}

function isPlural({ folded }: Piece): boolean {
  return folded.endsWith("s") && isCallingWord(folded.slice(0, -1));
}

function startOfRole(pieces: readonly Piece[], head: number): number {
  let from = head;
  while (from > 0 && isRoleWord(pieces[from - 1]) && !isUnder(pieces, from - 1)) from -= 1;
  return from;
}

/** "under Labour leader Ann Crewe": who was in office then; the rank is that of an under secretary alone. */
export function isUnder(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.folded === "under" && pieces[at + 1]?.folded !== "secretary";
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
function roleAfter(pieces: readonly Piece[], name: Run): Run | undefined {
  let at = name.to;
  // "Sadykova, 52, a schoolteacher": an age may stand between.
  if (pieces[at]?.text === "," && pieces[at + 1]?.shape === "digits") at += 2;
  const isApposed = pieces[at]?.text === ",";
  if (!isApposed && !/^(?:is|was|remains)$/u.test(pieces[at]?.folded ?? "")) return undefined;
  const begin = (at += 1);
  while (at < name.to + 8 && (isDeterminer(pieces[at]) || isCapital(pieces[at]))) at += 1;
  let from = at;
  while (at < from + 5 && pieces[at]?.shape === "lower" && !isCalling(pieces[at])) {
    const word = pieces[at]?.folded ?? "";
    if (!/^[\p{L}-]{3,}$/u.test(word) || isStopWord(word) || isNoModifier(pieces[at]))
      return undefined;
    at += 1;
    // "the province's chief epidemiologist", "formerly treasurer"
    if (pieces[at - 1]?.possessive === true || word.endsWith("ly")) from = at;
  }
  const calling = pieces[at];
  if (!isCalling(calling) || calling?.shape !== "lower") return undefined;
  while (isHead(pieces[at + 1]) && pieces[at + 1]?.shape === "lower") at += 1;
  // "Crewe, two officials said": nobody alone is several. "Rita Holm and Ann Crewe, professors" are.
  const last = pieces[at];
  if (isApposed && last !== undefined && isPlural(last) && !isLastOfSeveral(pieces, name.from))
    return undefined;
  const to = endOfOffice(pieces, rankEnd(pieces, at) + 1);
  return endsPhrase(pieces, to, { isApposed, article: pieces[begin]?.folded ?? "" })
    ? { from, to }
    : undefined;
}

function isLastOfSeveral(pieces: readonly Piece[], name: number): boolean {
  return /^(?:and|&)$/u.test(pieces[name - 1]?.folded ?? "");
}

/** "told analysts", "shot his brother", "they will head", "other than lawyers": what stands in no office. */
function isNoModifier(piece: Piece | undefined): boolean {
  const word = piece?.folded ?? "";
  return isDeterminer(piece) || speechVerbs.has(word) || NO_MODIFIERS.test(word);
}

const NO_MODIFIERS =
  /^(?:after|as|at|became|becomes|before|behind|by|can|could|during|from|he|into|left|made|may|met|not|our|over|put|remained|remains|saw|sent|she|shot|should|since|than|they|through|took|under|until|was|were|will|with|without|won|would|you|your)$/u;

/**
 * Whether an office may end here: "a major factor" and "a master scheduler" go on, "the doctor dispatched his son" is a
 * clause, and in "Senior Tory, chief whip Ann Crewe" the office is hers who is named behind it.
 */
function endsPhrase(
  pieces: readonly Piece[],
  to: number,
  { isApposed, article }: { readonly isApposed: boolean; readonly article: string },
): boolean {
  const next = pieces[to];
  if (next === undefined || next.shape === "mark" || next.shape === "digits") return true;
  if (isCapital(next)) return !isApposed;
  const word = next.folded;
  if (BEHIND_OFFICE.test(word) || word.endsWith("ing")) return true;
  if (!/^an?$/u.test(article)) return false;
  return !/^(?:champion|chief|child|count|general|head|major|master|official|principal)$/u.test(
    pieces[to - 1]?.folded ?? "",
  );
}

const BEHIND_OFFICE =
  /^(?:about|after|again|against|ago|all|also|although|among|and|as|at|based|because|before|behind|born|but|by|called|during|for|from|he|here|if|in|inside|into|it|known|like|nor|now|of|on|once|only|or|over|she|since|so|than|that|there|they|this|though|through|to|today|turned|under|until|when|where|which|while|who|whom|whose|with|within|without|yet)$/u;

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
    piece.shape !== "caps" &&
    // The party, not the ministry.
    piece.text !== "Labour"
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
