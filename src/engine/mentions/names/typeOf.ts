import type { Run } from "./chains.js";
import { countryOfCapital, countryWord } from "./gazetteer.js";
import { landWords, organisationWords, placeWords } from "./lists/organisations.js";
import { placeBefore, speechVerbs } from "./lists/particles.js";
import type { NameType } from "./name.js";
import type { Piece } from "./pieces.js";

/** What bears the name at `run`, by its own words first and then by the words around it. */
export function typeOf(
  pieces: readonly Piece[],
  run: Run,
  { words, hasRole }: { readonly words: readonly string[]; readonly hasRole: boolean },
): NameType {
  const country = countryWord(words);
  if (country !== undefined) return country.form === "demonym" ? "demonym" : "place";
  return typeByWords(pieces, run, words) ?? typeByPlace(pieces, run, { words, hasRole }) ?? "other";
}

function typeByWords(
  pieces: readonly Piece[],
  { from, to }: Run,
  words: readonly string[],
): NameType | undefined {
  const own = pieces.slice(from, to);
  const last = words.at(-1) ?? "";
  if (
    words.some(
      (word, i) =>
        organisationWords.has(word) && (i > 0 || own.some(({ folded }) => folded === "of")),
    )
  )
    return "organisation";
  if (own.some(({ text }) => text === "&")) return "organisation";
  if (own.some(({ text }) => /\p{N}/u.test(text))) return "other";
  if (
    words.length > 1 &&
    (placeWords.has(last) || /^(?:cape|fort|lake|mount|port)$/u.test(words[0] ?? ""))
  )
    return "place";
  if (countryOfCapital(words) !== undefined) return "place";
  // "BBC Sport", "RSPB Scotland": a body by its initials, and a part of it.
  const [head, second] = own;
  if (head?.shape === "caps" && /^\p{Lu}{3,6}$/u.test(head.text) && second?.shape === "name")
    return "organisation";
  if (own.length === 1 && own[0]?.shape === "caps" && own[0].text.length <= 6)
    return "organisation";
  if (
    own.some(({ text }) => /^(?:\p{Lu}\.|bin|ibn|van|von|Jr\.?|Sr\.?)$/u.test(text)) &&
    own.length > 1
  )
    return "person";
  return undefined;
}

function typeByPlace(
  pieces: readonly Piece[],
  { from, to }: Run,
  { words, hasRole }: { readonly words: readonly string[]; readonly hasRole: boolean },
): NameType | undefined {
  if (hasRole) return "person";
  const before = pieces[from - 1];
  const isPossessive = pieces[to - 1]?.possessive === true;
  if (!isPossessive && isPlacePreposition(before)) return "place";
  const after = isPossessive ? undefined : pieces[to];
  if (after?.shape === "lower" && after.spaced) {
    if (landWords.has(after.folded)) return "place";
    if (speechVerbs.has(after.folded) && words.length > 1 && before?.folded !== "the")
      return "person";
    if (after.folded === "who") return "person";
  }
  if (after?.text === ",") {
    // "Sadykova, 52, a schoolteacher", "Prokhorova, who heads"
    if (/^\d\d$/u.test(pieces[to + 1]?.text ?? "") && pieces[to + 2]?.text === ",") return "person";
    if (/^whos?e?$/u.test(pieces[to + 1]?.folded ?? "")) return "person";
  }
  const isSaid = before !== undefined && speechVerbs.has(before.folded) && before.shape === "lower";
  return isSaid && words.length > 1 ? "person" : undefined;
}

/** "in Osh", "northern Syria". */
function isPlacePreposition(before: Piece | undefined): boolean {
  if (before === undefined || before.shape === "mark") return false;
  return (
    placeBefore.has(before.folded) ||
    /^(?:central|(?:north|south)?(?:east|west|north|south)ern)$/u.test(before.folded)
  );
}
