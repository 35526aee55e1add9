import { countryLengthAt, type Run } from "./chains.js";
import type { NameEvidence } from "./evidence.js";
import { notAlone } from "./lists/exceptions.js";
import { organisationWords, placeWords } from "./lists/organisations.js";
import { joiningAdjectives, starters } from "./lists/starters.js";
import { isCapital, type Piece } from "./pieces.js";
import { isFresh, isInitial } from "./position.js";
import { isTitleHead, isTitleModifier } from "./roles.js";

/** How likely a word is no name although the start of a sentence gives it a capital. */
export type Commonness = "common" | "likely" | "name" | "unknown";

/**
 * This word judged by the rest of the text first, then by the list of common words, then by its ending: `Negotiations`
 * is likely common, `Kessling` too, unless the text has it in mid-sentence.
 */
export function commonnessOf(piece: Piece, evidence: NameEvidence): Commonness {
  if (piece.shape !== "caps" && isFunctionWord(piece.folded)) return "common";
  if (piece.shape === "caps" && piece.text.length > 1) return "name";
  const count = evidence.counts.get(piece.folded);
  if (count !== undefined && count.upper > 0 && count.upper >= count.lower) return "name";
  if (count !== undefined && count.lower > 0) return "common";
  const word = piece.folded;
  if (starters.has(word) || (word.endsWith("s") && starters.has(word.slice(0, -1))))
    return "common";
  // "Twenty-five", "Third-quarter", "Lower-income": the first part tells.
  const hyphen = word.indexOf("-");
  if (hyphen > 0 && starters.has(word.slice(0, hyphen))) return "common";
  return hasCommonEnding(word) ? "likely" : "unknown";
}

/**
 * The chain without the common words that a sentence begins with: `Yesterday Assad` gives `Assad`, `Hundreds` nothing,
 * `Red Cross` itself.
 */
export function withoutStarters(
  pieces: readonly Piece[],
  chain: Run,
  evidence: NameEvidence,
): Run | undefined {
  let { from } = chain;
  while (from < chain.to && isDropped(pieces, { from, to: chain.to }, evidence)) {
    from += 1;
    while (from < chain.to && !isCapital(pieces[from])) from += 1;
  }
  return from < chain.to ? { from, to: chain.to } : undefined;
}

function isDropped(pieces: readonly Piece[], { from, to }: Run, evidence: NameEvidence): boolean {
  const piece = pieces[from];
  if (piece === undefined) return false;
  if (/^(?:a|an|the|i)$/u.test(piece.folded)) return true;
  // "The offer was refused' Many brides": small words begin no name, wherever they stand.
  if (to - from === 1 && piece.shape === "name" && isFunctionWord(piece.folded)) return true;
  const isForced = isInitial(pieces, from);
  if ((!isForced && !isFresh(pieces, from)) || countryLengthAt(pieces, from, to) > 0) return false;
  const commonness = commonnessOf(piece, evidence);
  if (commonness === "name" || commonness === "unknown") return false;
  const rest = pieces
    .slice(from + 1, to)
    .filter(isCapital)
    .map(({ folded }) => folded);
  // What is judged by its ending alone is dropped later, with a sureness, if it stands alone.
  if (rest.length === 0) return commonness === "common";
  if (isTitleModifier(piece.folded) && rest.some(isTitleHead)) return false;
  if (isQualifier(piece.folded)) return true;
  if (isTitleHead(piece.folded) || joiningAdjectives.has(piece.folded)) return false;
  if (
    rest.some((word) => organisationWords.has(word) || placeWords.has(word) || notAlone.has(word))
  )
    return isQualifier(piece.folded) || isFunctionWord(piece.folded);
  return commonness === "common";
}

/** "Former News International boss": what somebody is called no more, or not yet. */
function isQualifier(word: string): boolean {
  return /^(?:acting|alleged|banned|convicted|current|disgraced|former|longtime|outgoing|retired|suspended|unnamed|veteran)$/u.test(
    word,
  );
}

/** Words that begin a clause and never a name, whatever follows. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

const functionWords: ReadonlySet<string> = new Set(
  "about after all although among and as at because before both but by despite during each every for from he her his how if in into its last many meanwhile more most my near no now of on once one only or our over several she since so some that their then there these they this those though to today two under until we what when where while why with yesterday yet you your".split(
    " ",
  ),
);

/** "Negotiations", "Flooding", "Reportedly", "Homeowners"; names end so too, but seldom. */
function hasCommonEnding(word: string): boolean {
  return (
    word.length > 5 &&
    /(?:ings?|tions?|sions?|ments?|ness|ly|ities|ity|ances?|ences?|ful|less|ous|ive|ives|able|ible|ism|isms|ists|ers|ors|ees|ants|ents|ians|ware|wide|ships?|hoods?|ages|ology|ized|ised|ated|ted|ned|red|sed|ded|led|ked)$/u.test(
      word,
    )
  );
}
