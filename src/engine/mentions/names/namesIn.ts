import type { Sentence } from "../../text/sentence.js";
import type { ReadingContext } from "../mention.js";
import { chainsOf, countryLengthAt, type Run } from "./chains.js";
import { commonnessOf, withoutStarters } from "./common.js";
import type { NameEvidence } from "./evidence.js";
import { foldWords } from "./fold.js";
import { countryWord } from "./gazetteer.js";
import { loanWords, notAlone, notNames, numberedWords } from "./lists/exceptions.js";
import { genericWords, organisationWords } from "./lists/organisations.js";
import { bareNouns, isAbstract } from "./lists/nouns.js";
import { compoundEndings, speechVerbs } from "./lists/particles.js";
import { starters } from "./lists/starters.js";
import { titleModifiers } from "./lists/titles.js";
import type { NamedRole, NameMention } from "./name.js";
import { isCapital, piecesOf, type Piece } from "./pieces.js";
import { isAllCapitals, isInitial, isTitleCase } from "./position.js";
import { isTitleHead, rolesAround } from "./roles.js";
import { partsOf, type Part } from "./splitChain.js";
import { typeOf } from "./typeOf.js";

const noEvidence: NameEvidence = { counts: new Map() };

/** A sentence on the way through: its pieces and what its capitals are worth. */
interface Scene {
  readonly pieces: readonly Piece[];
  readonly evidence: NameEvidence;
  /** A heading in title case, or text in capitals: only words known from elsewhere are names. */
  readonly isDisplay: boolean;
}

/** The names of a sentence, in order, not overlapping, judged by what the text (or a set of texts) does with their words. */
export function namesIn(
  { span, block }: Pick<Sentence, "block" | "span">,
  { plain }: Pick<ReadingContext, "plain">,
  evidence: NameEvidence = noEvidence,
): readonly NameMention[] {
  const pieces = piecesOf(plain, span);
  const isDisplay = isTitleCase(pieces, block.kind === "heading") || isAllCapitals(pieces);
  const scene: Scene = { pieces, evidence, isDisplay };
  const mentions: NameMention[] = [];
  for (const chain of chainsOf(pieces)) {
    for (const run of runsOf(scene, chain)) {
      for (const part of partsOf(pieces, run)) {
        const mention = mentionOf(scene, part, plain);
        if (mention !== undefined) mentions.push(mention);
      }
    }
  }
  return mentions;
}

/** The parts of a chain that may be names where they stand. */
function runsOf(scene: Scene, chain: Run): readonly Run[] {
  if (!scene.isDisplay) {
    const run = withoutStarters(scene.pieces, chain, scene.evidence);
    return run === undefined ? [] : [run];
  }
  const runs: Run[] = [];
  let at = chain.from;
  while (at < chain.to) {
    let to = at;
    while (to < chain.to && isKnown(scene, to))
      to += Math.max(1, countryLengthAt(scene.pieces, to, chain.to));
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** Whether the rest of the text, or the list of countries, takes this word for a name. */
function isKnown({ pieces, evidence }: Scene, at: number): boolean {
  const piece = pieces[at];
  if (!isCapital(piece)) return false;
  if (countryLengthAt(pieces, at) > 0 && piece.folded !== "us") return true;
  const count = evidence.counts.get(piece.folded);
  return count !== undefined && count.upper > 0 && count.upper >= count.lower;
}

function mentionOf(scene: Scene, part: Part, plain: string): NameMention | undefined {
  const { pieces } = scene;
  const first = pieces[part.from];
  const last = pieces[part.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = first.start;
  // "Corp." at the end keeps its full stop for the sentence, "U.S." is written with its own.
  const isStopOfSentence = part.to === pieces.length && /^[\p{L}\p{M}]{2,}\.$/u.test(last.text);
  const end = isStopOfSentence ? last.end - 1 : last.end;
  const text = plain.slice(start, end);
  const written = foldWords(text);
  const sureness = surenessOf(scene, part, written);
  if (sureness === 0 || written.length === 0) return undefined;
  const country = countryWord(written);
  // "in Sarkent, a vet said" is no apposition: what its place shows to be no person has no role from afar.
  const plainType = typeOf(pieces, part, { words: written, hasRole: part.role !== undefined });
  const mayBePerson = plainType === "other" || plainType === "person";
  const around = mayBePerson ? rolesAround(pieces, part, part.role) : [];
  const [role, ...others] = part.role === undefined ? around : [part.role, ...around];
  const type = mayBePerson && role !== undefined ? "person" : plainType;
  const mention = {
    kind: "name",
    span: { start, end },
    text,
    type,
    words: country?.words ?? written,
    sureness,
  } as const;
  if (role === undefined) return mention;
  const named = { ...mention, role: roleAt(scene, role, plain) };
  if (others.length === 0) return named;
  return { ...named, otherRoles: others.map((other) => roleAt(scene, other, plain)) };
}

function roleAt({ pieces }: Scene, { from, to }: Run, plain: string): NamedRole {
  const start = pieces[from]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? start;
  return {
    span: { start, end },
    text: plain.slice(start, end).toLowerCase().replace(/\s+/gu, " "),
  };
}

/** 0 for what is no name. */
function surenessOf(scene: Scene, part: Part, words: readonly string[]): number {
  const { pieces, evidence, isDisplay } = scene;
  const own = pieces.slice(part.from, part.to).filter(isCapital);
  const [first] = own;
  if (first === undefined) return 0;
  const country = countryWord(words);
  // "us" and "Car" are words, "US" and "CAR" countries: none is called by so few letters but by its initials.
  const isInitials = country?.form === "name" && words.length === 1 && first.folded.length < 4;
  if (country !== undefined && !(isInitials && first.shape !== "caps")) return 0.95;
  if (first.folded === "us" && first.shape !== "caps") return 0;
  if (own.length === 1 && part.to - part.from === 1) {
    if (isNoNameAlone(scene, first, part)) return 0;
    if (isDisplay) return 0.7;
    const count = evidence.counts.get(first.folded);
    if (first.shape !== "caps" && count !== undefined && count.lower > count.upper * 2)
      return isInitial(pieces, part.from) ? 0 : 0.5;
    if (!isInitial(pieces, part.from) || part.role !== undefined) return 0.9;
    return surenessAtStart(scene, first, part.to);
  }
  const isGeneric = own.every(
    ({ folded }) => genericWords.has(folded) || organisationWords.has(folded),
  );
  if (isGeneric) return 0.5;
  if (isDisplay) return 0.7;
  if (!isInitial(pieces, part.from) || part.role !== undefined) return 0.95;
  return commonnessOf(first, evidence) === "name" ? 0.95 : 0.85;
}

function surenessAtStart({ evidence, pieces }: Scene, first: Piece, to: number): number {
  const commonness = commonnessOf(first, evidence);
  if (commonness === "name") return 0.9;
  if (commonness === "common" || isTailed(pieces, to)) return 0;
  if (commonness === "likely") return 0.2;
  if (loanWords.has(first.folded) || loanWords.has(first.folded.replace(/s$/u, ""))) return 0;
  // "Kara-Tash", "Lüthold", "McDonald": spelt like no common word.
  if (/\p{Ll}-?\p{Lu}/u.test(first.text) || /[^\p{ASCII}‘’ʼ‐‑]/u.test(first.text)) return 0.85;
  // "Reservists said": a plural is seldom a name.
  if (/[^aius]s$/u.test(first.folded) && pieces.length > 1 && !first.possessive) return 0.35;
  return isBareSubject(pieces, first, to) || isTitleInMarks(pieces, first, to) ? 0.65 : 0.5;
}

/** "Black-tailed birds": of a compound in lower case the first word is no name, unless it says by whom, `Corvane-built`. */
function isTailed(pieces: readonly Piece[], to: number): boolean {
  const [hyphen, word] = [pieces[to], pieces[to + 1]];
  if (hyphen?.text !== "-" || hyphen.spaced || word?.shape !== "lower" || word.spaced) return false;
  return !compoundEndings.has(word.folded) && !BY_WHOM.test(word.folded);
}

const BY_WHOM =
  /^(?:aligned|allied|backed|controlled|dominated|funded|linked|made|occupied|owned|sponsored|trained)$/u;

/** "Corvane ordered", "Corvane, which": who acts without an article and is no known noun. */
function isBareSubject(
  pieces: readonly Piece[],
  { folded, possessive }: Piece,
  to: number,
): boolean {
  if (folded.length < 4 || isBareNoun(folded) || possessive) return false;
  const next = pieces[to];
  if (next?.text === ",") return /^(?:which|who|whose)$/u.test(pieces[to + 1]?.folded ?? "");
  if (next?.shape !== "lower" || !next.spaced) return false;
  return (
    speechVerbs.has(next.folded) ||
    /^(?:did|does|had|has|is|was|will|would)$/u.test(next.folded) ||
    /^(?:began|bought|built|came|fell|gave|held|left|lost|made|met|paid|rose|sold|sent|set|took|went|won)$/u.test(
      next.folded,
    ) ||
    /^\p{Ll}{3,}ed$/u.test(next.text)
  );
}

function isBareNoun(word: string): boolean {
  return bareNouns.has(word) || starters.has(word) || isAbstract(word);
}

/** The play "Roosevelvis": one word with a capital between marks, which nobody says. */
function isTitleInMarks(pieces: readonly Piece[], { folded, text }: Piece, to: number): boolean {
  if (folded.length < 4 || isBareNoun(folded) || /[?!]$/u.test(text)) return false;
  const opens = pieces[to - 2];
  const inner = /^[,.]$/u.test(pieces[to]?.text ?? "") ? to + 1 : to;
  if (!/^["“]$/u.test(opens?.text ?? "") || !/^["”]$/u.test(pieces[inner]?.text ?? ""))
    return false;
  const around = [
    ...pieces.slice(Math.max(0, to - 5), to - 2),
    ...pieces.slice(inner + 1, inner + 5),
  ];
  return (
    to > 2 && around.every(({ folded: word, text: mark }) => !speechVerbs.has(word) && mark !== ":")
  );
}

/** "They voted Labour": a party, where the spelling is British. */
function isParty(word: string): boolean {
  return word === "labour";
}

function isNoNameAlone({ pieces }: Scene, piece: Piece, part: Part): boolean {
  const word = piece.folded.replace(/\.$/u, "");
  // "X", "I'm"
  if (word.replace(/[^\p{L}\p{N}]/gu, "").length < 2 || word.startsWith("i'")) return true;
  if (
    notNames.has(word) ||
    (piece.shape !== "caps" &&
      (notAlone.has(word) || (titleModifiers.has(word) && !isParty(word)) || isTitleHead(word)))
  )
    return true;
  // "the Bank"; "READ: all about it"
  if (piece.shape !== "caps" && organisationWords.has(word)) return true;
  if (piece.shape === "caps" && word.length > 3 && starters.has(word)) return true;
  const next = pieces[part.to];
  if (numberedWords.has(word) && (next?.shape === "digits" || next?.folded === "no")) return true;
  // An address or a handle: "@Corvane".
  const before = pieces[part.from - 1];
  return before?.text === "@" && !piece.spaced;
}
