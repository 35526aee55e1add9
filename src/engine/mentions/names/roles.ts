import { strongTitles, titleHeads, titleModifiers } from "./lists/titles.js";
import { isCapital, type Piece } from "./pieces.js";
import type { Run } from "./chains.js";

/** Whether this folded word ends a title or an office: `minister`, `vice-president`, `president-elect`, `ministers`, `Dr.`. */
export function isTitleHead(word: string): boolean {
  return isAmong(titleHeads, word);
}

/** Whether this folded word is an office that nobody is called by. */
export function isStrongTitle(word: string): boolean {
  return isAmong(strongTitles, word);
}

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

/** The role of the name at `run` as the words around it tell it: `opposition leader Hadi al-Bahra`, `Ayjan Beyshenova, the governor,`. */
export function roleAround(pieces: readonly Piece[], run: Run): Run | undefined {
  return (
    roleBefore(pieces, run.from) ?? roleAfter(pieces, run.to) ?? roleBeforeComma(pieces, run.from)
  );
}

/** "opposition leader Hadi al-Bahra", "spokesperson, Esmaeil Baqaei,". */
function roleBefore(pieces: readonly Piece[], name: number): Run | undefined {
  const to = pieces[name - 1]?.text === "," ? name - 1 : name;
  const head = pieces[to - 1];
  if (head === undefined || !isTitleHead(head.folded) || head.possessive) return undefined;
  // "the governor, Lyon said" is no apposition unless a comma ends it as well.
  if (to < name && !endsApposition(pieces, name)) return undefined;
  let from = to - 1;
  while (from > 0 && isRoleWord(pieces[from - 1])) from -= 1;
  return { from, to };
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
  while (at < from + 5 && pieces[at]?.shape === "lower" && !isTitleHead(pieces[at]?.folded ?? "")) {
    const word = pieces[at]?.folded ?? "";
    if (!/^[\p{L}-]{3,}$/u.test(word) || isStopWord(word)) return undefined;
    at += 1;
    // "the province's chief epidemiologist", "formerly treasurer"
    if (pieces[at - 1]?.possessive === true || word.endsWith("ly")) from = at;
  }
  if (!isTitleHead(pieces[at]?.folded ?? "") || pieces[at]?.shape !== "lower") return undefined;
  while (isTitleHead(pieces[at + 1]?.folded ?? "") && pieces[at + 1]?.shape === "lower") at += 1;
  return { from, to: endOfOffice(pieces, at + 1) };
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
    if (!isTitleHead(piece.folded)) continue;
    if (!/^(?:at|for|in|of)$/u.test(pieces[at + 1]?.folded ?? "")) return undefined;
    let from = at;
    while (from > 0 && isRoleWord(pieces[from - 1])) from -= 1;
    return { from, to: at + 1 };
  }
  return undefined;
}

/** Whether a comma follows the capitals from `name` on. */
function endsApposition(pieces: readonly Piece[], name: number): boolean {
  let at = name;
  while (
    at < name + 6 &&
    (isCapital(pieces[at]) || /^(?:al|bin|de|der|la|van|von)$/u.test(pieces[at]?.folded ?? ""))
  )
    at += 1;
  return at > name && /^[,.;)”"]$/u.test(pieces[at]?.text ?? ".");
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
