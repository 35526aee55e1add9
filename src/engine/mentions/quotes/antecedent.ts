import type { Block } from "../../text/readText.js";
import type { Span } from "../../text/span.js";
import { hasGivenName, isGivenOrTitle, mayMean } from "../names/gender.js";
import { speechVerbs } from "../names/lists/particles.js";
import { bareNouns } from "../names/lists/nouns.js";
import { contestWords, institutionWords } from "../names/lists/organisations.js";
import { namesIn } from "../names/namesIn.js";
import type { NameMention } from "../names/name.js";
import { piecesOf, type Piece } from "../names/pieces.js";
import { isTitleHead } from "../names/roles.js";
import { isAside } from "./isAside.js";

/** How far before the words said the one meant is looked for, in code units, and in sentences. */
const reach = 400;
const mostSentences = 2;
/** The same within a paragraph: who is named there first is whom it goes on about. */
const reachWithin = 900;
const mostWithin = 8;

/**
 * Whom `she` or `the minister` before a verb of speech means: the one person whom the sentence before is about, or the
 * one before that. Undefined where it names two, or none.
 */
export function antecedentOf(
  plain: string,
  block: Block,
  { before, meant }: { readonly before: number; readonly meant: string },
): NameMention | undefined {
  const isPronoun = /^(?:he|she)$/u.test(meant);
  for (const span of sentencesBefore(plain, block, before)) {
    const pieces = piecesOf(plain, span);
    // "She says that Ms Crewe beat her": whom the same pronoun meant before, nobody that the sentence names.
    if (isPronoun && pieces.find(({ shape }) => shape !== "mark")?.folded === meant) continue;
    const named = namesIn({ span, block }, { plain }).filter(
      (name) =>
        (mayBePerson(name, plain) || isSurname(name, pieces, plain)) &&
        mayMean(meant, name) &&
        !isQuoted(plain, span, name.span),
    );
    const people = named.filter((name) => !isAside(pieces, name));
    const fitting = isTitleHead(meant)
      ? people.filter(({ role }) => role?.text.split(/\s+/u).includes(meant) === true)
      : people;
    const [only, other] = fitting;
    // "At which Rita Holm, its senior member, will speak": somebody nearer, of whom it is not plain.
    if (only === undefined && isPronoun && named.some((name) => isRelative(plain, name)))
      return undefined;
    if (only === undefined || (other === undefined && !acts(plain, only, span.start))) continue;
    return other === undefined ? only : undefined;
  }
  return undefined;
}

/** Whether a name begins a relative clause: `at which Rita Holm`. */
function isRelative(plain: string, { span, type }: NameMention): boolean {
  const before = plain.slice(Math.max(0, span.start - 8), span.start);
  return type === "person" && /\b(?:when|where|which|whom)\s+$/u.test(before);
}

function mayBePerson({ type, words, sureness, span }: NameMention, plain: string): boolean {
  if (sureness < 0.6) return false;
  // "The forester of Upper Sela": two words behind a preposition are a place; "restores a Fleiss 7" is no one's name.
  const isPlaced = PLACED.test(plain.slice(Math.max(0, span.start - 8), span.start));
  return (
    type === "person" ||
    (type === "other" &&
      words.length === 2 &&
      words.every(isWord) &&
      !isPlaced &&
      !isThing(words[1] ?? ""))
  );
}

const PLACED = /\b(?:an?|at|from|in|near|of|to)\s+$/u;

function isWord(word: string): boolean {
  return !/\p{Nd}/u.test(word);
}

/** "Ojeda said" where the text has "Richard Ojeda" or "Mr Ojeda" before: one word that stands beside a verb of speech. */
function isSurname(
  { type, words, span, text }: NameMention,
  pieces: readonly Piece[],
  plain: string,
): boolean {
  if (type !== "other" || words.length !== 1) return false;
  const at = pieces.findIndex(({ start }) => start === span.start);
  const [before, behind] = [pieces[at - 1], pieces[at + 1]];
  // "Hill said Ojeda had gone": who is spoken of.
  const isSaying = isSpeech(behind) || (isSpeech(before) && behind?.shape !== "lower");
  const earlier = plain.slice(Math.max(0, span.start - reachOfNames), span.start);
  return isSaying && isNamedInFull(earlier, text);
}

function isSpeech(piece: Piece | undefined): boolean {
  return piece?.shape === "lower" && speechVerbs.has(piece.folded);
}

function isNamedInFull(earlier: string, surname: string): boolean {
  for (
    let at = earlier.indexOf(` ${surname}`);
    at >= 0;
    at = earlier.indexOf(` ${surname}`, at + 1)
  ) {
    const given =
      earlier
        .slice(Math.max(0, at - 20), at)
        .split(/\s/u)
        .at(-1) ?? "";
    if (isGivenOrTitle(given)) return true;
  }
  return false;
}

/** How far back somebody is named in full, in code units. */
const reachOfNames = 3000;

/** "World Cup", "Premier Inn": what ends in a common noun bears no surname, so far as that is known. */
function isThing(word: string): boolean {
  return contestWords.has(word) || institutionWords.has(word) || bareNouns.has(word);
}

/**
 * Whether a name may be that of somebody who acts: two words that nothing shows to be a person's only at the beginning,
 * behind a mark or a conjunction. "Visited New York" and "the club Tottenham Hotspur" name nobody.
 */
function acts(plain: string, name: NameMention, sentence: number): boolean {
  const { start } = name.span;
  return (
    name.type === "person" ||
    name.words.length === 1 ||
    hasGivenName(name) ||
    ACTS.test(plain.slice(Math.max(sentence, start - 16), start))
  );
}

const ACTS =
  /(?:^[\s"“‘'(]*|\n\s?|[,.;:!?—–-]\s*["“‘']?|\b(?:after|although|and|as|because|before|but|called|if|named|now|once|said|since|so|than|that|then|though|unless|until|when|where|whether|while|who)\s+)$/iu;

/** The sentences before an offset, the nearest first: a few, or those of its paragraph. */
function sentencesBefore(plain: string, block: Block, before: number): readonly Span[] {
  const within = Math.max(block.span.start, before - reachWithin);
  const from = Math.max(0, Math.min(before - reach, within));
  const text = plain.slice(from, before);
  const starts = [0];
  for (const stop of text.matchAll(
    /(?<!\b(?:\p{Lu}|[DMS]rs?|Ms|Gen|Gov|Sen|Prof|St))[.?!][”"’')\]]{0,2}(?=\s+\S)|\n[ \t\r]{0,40}\n/gu,
  ))
    starts.push(stop.index + stop[0].length);
  const ends = [...starts.slice(1), text.length];
  return starts
    .map((start, i) => ({ start: from + start, end: from + (ends[i] ?? start) }))
    .filter(({ start, end }) => plain.slice(start, end).trim() !== "")
    .reverse()
    .flatMap(({ start, end }, at) => {
      if (at < mostSentences) return [{ start, end }];
      return at < mostWithin && end > within ? [{ start: Math.max(start, within), end }] : [];
    });
}

/** Whether a name stands inside quotation marks: one who is spoken of. */
function isQuoted(plain: string, sentence: Span, { start }: Span): boolean {
  const before = plain.slice(sentence.start, start);
  const count = (marks: RegExp): number => [...before.matchAll(marks)].length;
  return count(/“/gu) > count(/”/gu) || count(/"/gu) % 2 === 1;
}
