import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Token } from "../../text/sentence.js";
import { actAt, termsAt, type Act } from "./acts.js";

/** How well a passage tells with one of its words of what a claim tells with one of its own. */
export interface Alignment {
  /** Share of the weight of what the claim tells with the word: 0 to 1. */
  readonly share: number;
  /** Whether both tell it of the same, and do it to the same, as far as either says. */
  readonly isOfOne: boolean;
  /** Whether every name that the claim has there belongs to the passage's word too. */
  readonly hasNames: boolean;
}

/** A token of a passage. */
export interface Place {
  readonly passage: Passage;
  readonly place: number;
}

/** A word further back that the passage points at. */
const BACK = 0.8;
/** How surely a name must be there that doesn't belong to the passage's word. */
const SURELY = 0.5;
/** The same where no other name stands there. */
const LIKELY = 0.35;
/** So much of a subject without a name must be there. */
const OF_SUBJECT = 0.5;
const NONE: Alignment = { share: 0, isOfOne: false, hasNames: false };

/** Who sits in judgement goes by many names. */
const COURT = new Set("court judg judge juri justic magistr panel tribun".split(" "));

/** Holds the word at `at` of a claim against the word at `place` of a passage. */
export function alignmentOf(claim: Statement, at: number, { passage, place }: Place): Alignment {
  const own = actAt(claim, at);
  const told = actAt(passage.statement, place);
  const subject = subjectOf(claim, own);
  const object = termsAt(claim, own.after);
  const all = [...subject, ...object];
  if (subject.length === 0 || all.length === 0) return NONE;
  const found = all.map((term) => term.weight * foundFor(term, passage, told));
  const share = found.reduce((sum, weight) => sum + weight, 0) / weightOf(all);
  const isHere = (term: Term): boolean => belongsTo(term, passage, told) > 0;
  const names = all.filter(({ entities }) => entities.length > 0);
  const isAbout = { passage, told, isTurned: own.isPassive !== told.isPassive };
  const objectThere = termsAt(passage.statement, told.after);
  return {
    share,
    hasNames: names.every(isHere),
    isOfOne:
      names.every((term) => isHere(term) || isNear(term, passage, objectThere)) &&
      all.filter(isValue).every((term) => isAlikeLinked(claim, term, { passage, told })) &&
      (isOfSubject(subject, isAbout) || isOfSpeaker(claim, subject, isAbout)) &&
      (object.length === 0 ||
        told.isObjectElsewhere ||
        objectThere.length === 0 ||
        firstRun(object).some(isHere)),
  };
}

/** A name that the passage's act has not got is near, and no other stands in its place. */
function isNear(term: Term, passage: Passage, object: readonly Term[]): boolean {
  const surely = object.some(({ entities }) => entities.length > 0) ? SURELY : LIKELY;
  return strength(term, passage, ANYWHERE) >= surely;
}

const ANYWHERE = { there: undefined, neighbours: true } as const;

/** What a claim tells it of: its own words before the verb, or the names of the sentence before if it only points back. */
function subjectOf(claim: Statement, own: Act): readonly Term[] {
  const terms = termsAt(claim, own.before);
  if (terms.length > 0 || !own.isSubjectElsewhere) return terms;
  return claim.terms.filter(({ at, entities }) => at < 0 && entities.length > 0);
}

/** A passage's act, and whether it is told in the other voice: `Lorne upheld it`, `it was upheld by Lorne`. */
interface Told {
  readonly passage: Passage;
  readonly told: Act;
  readonly isTurned: boolean;
}

function isOfSubject(subject: readonly Term[], { passage, told, isTurned }: Told): boolean {
  const side = isTurned ? otherSide(passage.statement, told) : told.before;
  const isHere = (term: Term): boolean =>
    presence(term, passage.statement).places.some((place) => side.has(place)) ||
    (!isTurned && isMeantByNoun(term, passage, told)) ||
    (!isTurned && told.isSubjectElsewhere && belongsTo(term, passage, told) > 0);
  const named = subject.filter(({ entities }) => entities.length > 0);
  if (named.length > 0) return named.some(isHere);
  // "Levels of antibodies in the older group fell" is "antibody levels fell in the older group".
  const isBeside = (term: Term): boolean => belongsTo(term, passage, told) > 0;
  const isCourt = (term: Term): boolean => COURT.has(term.key) && hasCourt(passage.statement, told);
  if (!subject.some((term) => isHere(term) || isCourt(term))) return false;
  const there = subject.filter((term) => isBeside(term) || isCourt(term));
  return weightOf(there) >= OF_SUBJECT * weightOf(subject);
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** `Bakers welcomed the tax, said the guild` told of what `the guild, which speaks for the bakers,` did. */
function isOfSpeaker(claim: Statement, subject: readonly Term[], { passage, told }: Told): boolean {
  const { tokens } = claim.sentence;
  const comma = tokens.findLastIndex(({ text }) => text === ",");
  if (comma < 0 || !/^(?:said|says)$/u.test(tokens[comma + 1]?.lower ?? "")) return false;
  const speakers = claim.terms.filter(({ at, entities }) => at > comma && entities.length > 0);
  return (
    speakers.some(({ entities }) =>
      termsAt(passage.statement, told.before).some((term) =>
        term.entities.some((id) => entities.includes(id)),
      ),
    ) && subject.every((term) => presence(term, passage.statement).found > 0)
  );
}

/** Where the subject of an act stands in the other voice: `by Lorne`, or what an active verb is followed by. */
function otherSide(
  { sentence: { tokens } }: Statement,
  { isPassive, after }: Act,
): ReadonlySet<number> {
  if (!isPassive) return after;
  const by = [...after].find((place) => tokens[place]?.lower === "by");
  return new Set(by === undefined ? [] : [...after].filter((place) => place > by));
}

const LINKS = new Set("above at below by from in of on over than to under".split(" "));
/** How far before a value its preposition stands. */
const LINK_REACH = 4;

function isValue({ key }: Term): boolean {
  return key.startsWith("#");
}

/** Whether every value that a claim tells with a word is linked alike in a passage: `rose to 7` is not `fell from 7`. */
export function hasValuesAlike(claim: Statement, at: number, { passage, place }: Place): boolean {
  const told = actAt(passage.statement, place);
  return termsAt(claim, actAt(claim, at).after)
    .filter(isValue)
    .every((term) => isAlikeLinked(claim, term, { passage, told }));
}

/** Whether a value belongs to the passage's act too, and in the same way. */
function isAlikeLinked(
  claim: Statement,
  term: Term,
  { passage: { statement }, told }: { readonly passage: Passage; readonly told: Act },
): boolean {
  const own = linkBefore(claim, term.at);
  return presence(term, statement).places.some((place) => {
    const link = linkBefore(statement, place);
    return (
      (told.before.has(place) || told.after.has(place)) &&
      (own === link || !isLink(own) || !isLink(link))
    );
  });
}

function isLink(word: string | undefined): boolean {
  return word !== undefined && LINKS.has(word);
}

function linkBefore({ sentence: { tokens } }: Statement, at: number): string | undefined {
  return tokens
    .slice(Math.max(0, at - LINK_REACH), at)
    .findLast(({ lower }) => LINKS.has(lower) || isVerb(lower))?.lower;
}

function hasCourt(statement: Statement, { before }: Act): boolean {
  return termsAt(statement, before).some(({ key }) => COURT.has(key));
}

/** The terms that stand beside each other after a verb: `the board's findings`. */
function firstRun(object: readonly Term[]): readonly Term[] {
  const end = object.findIndex((term, place) => {
    const last = object[place - 1];
    return last !== undefined && term.at - last.at > RUN_GAP;
  });
  return end < 0 ? object : object.slice(0, end);
}

const RUN_GAP = 1;

function foundFor(term: Term, passage: Passage, told: Act): number {
  return Math.max(belongsTo(term, passage, told), strength(term, passage, ANYWHERE));
}

/** 1 where a term stands among the words of the passage's act, a little less where those point back at it, else 0. */
function belongsTo(term: Term, passage: Passage, told: Act): number {
  const { places } = presence(term, passage.statement);
  if (places.some((place) => told.before.has(place) || told.after.has(place))) return 1;
  if (isMeantByNoun(term, passage, told)) return BACK;
  if (!told.isSubjectElsewhere && !told.isObjectElsewhere) return 0;
  if (places.some((place) => place < told.at)) return BACK;
  return before(passage, 2).some((other) => presence(term, other.statement).found >= SURELY)
    ? BACK
    : 0;
}

/** The passages just before one in its source, the nearest first. */
function before({ home, at }: Passage, most: number): readonly Passage[] {
  return home.passages.slice(Math.max(0, at - most), at).reverse();
}

/** `The militia denies it` behind `a militia, the Southern Guard,`: the noun is the name's. */
function isMeantByNoun(term: Term, passage: Passage, told: Act): boolean {
  if (term.entities.length === 0) return false;
  const subject = termsAt(passage.statement, told.before);
  const [noun] = subject;
  if (noun === undefined || subject.length > 1 || noun.entities.length > 0) return false;
  const article = passage.statement.sentence.tokens[noun.at - 1]?.lower;
  return (
    article === "the" &&
    before(passage, 1).some(
      ({ statement }) =>
        presence(term, statement).found >= SURELY && statement.places.has(noun.key),
    )
  );
}

/**
 * Whether the passage tells it of less than the claim does: `hardware revenue` where the claim has `revenue`. What is
 * said of somebody whom the claim names too makes it no less: `the minister, Ada Lorne`.
 */
export function isNarrower(claim: Statement, at: number, { passage, place }: Place): boolean {
  const { statement } = passage;
  const told = actAt(statement, place);
  const subject = termsAt(statement, told.before);
  const named = subjectOf(claim, actAt(claim, at)).filter(({ entities }) => entities.length > 0);
  const isSomebody = named.some(
    (term) =>
      isMeantByNoun(term, passage, told) ||
      presence(term, statement).places.some(
        (one) => told.before.has(one) && !isOwner(statement.sentence.tokens, one),
      ),
  );
  if (isSomebody) return false;
  return subject.some(
    (term) =>
      term.entities.length === 0 && !COURT.has(term.key) && presence(term, claim).found === 0,
  );
}

/** `Corvane's revenue`: the word is about what belongs to the name. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1, at + 2].some((place) => /['’]s?$/u.test(tokens[place]?.text ?? ""));
}
