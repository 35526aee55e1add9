import type { Match } from "../../evidence/findPassages.js";
import { fitOf, isApart, presence } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";
import { kindOf } from "./kinds.js";
import { isOfMention, isTelling, isThere, type TurnedWord } from "./turnedWord.js";

/** Passages looked at. */
const MOST_PASSAGES = 24;
/** A passage that has less of the claim around the word does not speak of the same thing. */
const SAME_THING = 0.45;
const SAME_PHRASE = 0.5;
/** The same where nothing of the claim stands in the word's own phrase. */
const SURELY_SAME = 0.6;
/** A passage that has this much of the claim and the word itself bears the word out. */
const SPEAKS = 0.25;
/** Content words to either side among which the two must have one in common. */
const BESIDE = 2;

/**
 * The word of a claim for which an aligned passage has another of its kind: `a broken wrist` where the sources have a
 * broken ankle and no wrist. After the incompatible words of one field (D. A. Cruse, Lexical Semantics, 1986, ch. 4):
 * what is one of them is none of the others. The two must stand by the same word on the same side.
 */
export function otherOfKind(claim: Claim): TurnedWord | undefined {
  const { statement, matches } = claim;
  for (const [at, token] of statement.sentence.tokens.entries()) {
    const own = kindOf(token.lower);
    if (own === undefined || isOfMention(statement, token)) continue;
    const near = matches.slice(0, MOST_PASSAGES);
    const isTold = near.some(
      ({ passage, share }) =>
        share >= SPEAKS && meaningsIn(passage.statement, own.kind).has(own.meaning),
    );
    if (isTold) continue;
    const others = meaningsIn(statement, own.kind);
    const rivals = near
      .flatMap((match) => rivalsIn(claim, { at, token, kind: own.kind }, match))
      .filter(({ told }) => !others.has(kindOf(told.lower)?.meaning ?? ""))
      .sort((a, b) => b.share - a.share);
    const [rival] = rivals;
    if (rival !== undefined)
      return { token, told: rival.told, instead: insteadOf(token, rival.told), match: rival.match };
  }
  return undefined;
}

interface Word {
  readonly at: number;
  readonly token: Token;
  readonly kind: number;
}

interface Rival {
  readonly told: Token;
  readonly share: number;
  readonly match: Match;
}

function rivalsIn({ statement }: Claim, word: Word, match: Match): readonly Rival[] {
  const { passage } = match;
  return passage.statement.sentence.tokens.flatMap((told, place) => {
    if (kindOf(told.lower)?.kind !== word.kind || isOfMention(passage.statement, told)) return [];
    const fit = fitOf({ claim: statement, without: word.token, passage, around: told });
    const there = { statement: passage.statement, place };
    // "Of the 143 dead, 81 of them old, most were men": where nothing stands close, nothing close can be missing.
    const isSame =
      fit.share >= (isApart(statement, word.token) ? SURELY_SAME : SAME_THING) &&
      (fit.local >= SAME_PHRASE || isApart(statement, word.token)) &&
      (standsAlike(statement, word.at, there) || hasFrame(statement, word.at, there)) &&
      hasNamesBeside(statement, word.at, passage);
    return isSame ? [{ told, share: fit.share, match }] : [];
  });
}

/** Whether a passage has the names and values that stand by the word. */
function hasNamesBeside(claim: Statement, at: number, passage: Passage): boolean {
  const beside = claim.terms.filter(
    (term) => term.at >= 0 && Math.abs(term.at - at) <= NAMES_REACH && isTelling(term),
  );
  return beside.every((term) => isThere(term, passage));
}

/** Tokens around a word among which a name is of it. */
const NAMES_REACH = 8;

/** What of a kind a sentence speaks of. */
function meaningsIn({ sentence }: Statement, kind: number): ReadonlySet<string> {
  return new Set(
    sentence.tokens.flatMap(({ lower }) => {
      const found = kindOf(lower);
      return found?.kind === kind ? [found.meaning] : [];
    }),
  );
}

/** Whether a word that stands before or behind the claim's stands on the same side of the passage's. */
function standsAlike(
  claim: Statement,
  at: number,
  { statement, place }: { readonly statement: Statement; readonly place: number },
): boolean {
  const before = claim.terms.filter((term) => term.at >= 0 && term.at < at).slice(-BESIDE);
  const behind = claim.terms.filter((term) => term.at > at).slice(0, BESIDE);
  const reach = (term: Term): readonly number[] => presence(term, statement).places;
  return (
    before.some((term) => reach(term).some((one) => one < place && one >= place - REACH)) ||
    behind.some((term) => reach(term).some((one) => one > place && one <= place + REACH))
  );
}

/** Whether the words right before the two are the same: `most of them men`, `most of them women`. */
function hasFrame(
  { sentence: { tokens } }: Statement,
  at: number,
  { statement, place }: { readonly statement: Statement; readonly place: number },
): boolean {
  const told = statement.sentence.tokens;
  return Array.from({ length: FRAME }, (_, step) => step + 1).every((step) => {
    const own = tokens[at - step];
    return own?.kind === "word" && own.lower === told[place - step]?.lower;
  });
}

/** So many words in a row are no accident. */
const FRAME = 3;
/** Tokens between which two words stand by each other. */
const REACH = 4;

/** The source's word where it may stand in the draft's place: both singular or both plural. */
function insteadOf({ lower }: Token, { lower: told }: Token): string | undefined {
  return lower.endsWith("s") === told.endsWith("s") ? told : undefined;
}
