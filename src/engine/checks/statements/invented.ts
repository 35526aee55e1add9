import { clausesOf } from "../../evidence/clauses.js";
import { isDialogue } from "../../evidence/isDialogue.js";
import { presence, strength } from "../../evidence/fit.js";
import { entityKey } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import { whyUnchecked } from "../../report/whyUnchecked.js";
import { textOf } from "../../text/span.js";
import type { Claim } from "../check.js";
import { actAt, termsAt } from "./acts.js";
import { tellingOfAct } from "./namedActs.js";
import { standingOf } from "./standing.js";

/** Sources that say less than this leave too much unsaid; one alone has but one chance to say it in the claim's words. */
const LEAST_PASSAGES = 12;
const LEAST_SOURCES = 2;
/** An event has so many words of weight, of which so many, and so large a part, stand nowhere in the sources. */
const LEAST_WORDS = 4;
const MOST_WORDS = 8;
const LEAST_ABSENT = 2;
const ABSENT_SHARE = 1 / 3;
/** Shorter words are abbreviations and the like. */
const LEAST_LETTERS = 4;
/** No single sentence has so much of it. */
const TOLD = 0.45;
const MOST_PASSAGES = 24;

/** Words with which a sentence leans on others, leaves it open, counts, tells what somebody says, or speaks of the sources themselves. */
const LEANING = new Set(
  `according all another both could each he i if it may might most never no nobody not one said says she should
  some that these they this those we what whether which who without would you
  dozens few fewer half hundreds majority quarter third thirds thousands
  account accounts article articles outlets report reports source sources stories story version versions`.split(
    /\s+/u,
  ),
);

/**
 * Whether a claim tells of an event that the sources have not got: a plain sentence of one clause, counting nothing
 * unless it tells an act of law. Who names nobody may be summing up, so there it takes a deed.
 */
export function isInvented(claim: Claim): boolean {
  const { statement, sources } = claim;
  const isCounted = statement.mentions.some(({ kind }) => kind !== "name");
  if (!isPlainTelling(claim) || new Set(clausesOf(statement.sentence)).size > 1) return false;
  if (sources.passages.length < LEAST_PASSAGES || sources.indexed.some(isDialogue)) return false;
  const isUntold =
    isUntoldAct(claim) || (!isCounted && (isUntoldOfKnown(claim) || isUntoldDeed(claim)));
  // Which sources are copies is asked last: it costs most, and seldom anything is left to ask it for.
  return isUntold && sources.witnesses.length >= LEAST_SOURCES;
}

/** `Police have arrested two students`, where no source has any of the words with which that is told. */
function isUntoldAct(claim: Claim): boolean {
  const { statement, sources } = claim;
  const own = ownTerms(claim);
  const words = own.filter((term) => !isName(term) && !term.key.startsWith("#"));
  const act = words.find(({ at }) => {
    const telling = tellingOfAct(statement.sentence.tokens[at]?.lower ?? "");
    return (
      telling !== undefined &&
      standingOf(statement, at) === "done" &&
      !telling.some((key) => sources.postings.has(key))
    );
  });
  return (
    act !== undefined &&
    words.length >= LEAST_OF_ACT &&
    own.some((term) => term !== act && isKnown(claim, term)) &&
    isToldNowhere(claim, MOSTLY)
  );
}

/** With the act itself so many words. */
const LEAST_OF_ACT = 3;
/** Where the rest is told so fully, the act may be told in words of the writer's own. */
const MOSTLY = 0.7;

/** It speaks of somebody or something by name, and its verb and object, or subject and object, stand nowhere. */
function isUntoldOfKnown(claim: Claim): boolean {
  if (claim.statement.sentence.tokens.some(({ lower }) => OWNING.has(lower))) return false;
  const own = ownTerms(claim);
  const names = own.filter(isName);
  if (names.length === 0 || !names.every((term) => isKnown(claim, term))) return false;
  const words = own.filter((term) => !isName(term) && term.weight >= 1);
  const absent = absentOf(claim, words);
  return (
    words.length >= LEAST_WORDS &&
    words.length <= MOST_WORDS &&
    absent.length >= Math.max(LEAST_ABSENT, ABSENT_SHARE * words.length) &&
    isToldNowhere(claim)
  );
}

/** Its own words that lean on a sentence before only if that one is about the same. */
const OWNING = new Set("her his its their".split(" "));

/**
 * A deed told as done, by somebody or of a kind that no source knows, to something that one does: `a bishop has blessed the
 * mill`. Hardly two of its words stand together anywhere.
 */
function isUntoldDeed(claim: Claim): boolean {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  const own = ownTerms(claim);
  const lowerAt = ({ at }: Term): string => tokens[at]?.lower ?? "";
  const words = own.filter((term) => !isName(term) && !LIGHT.has(lowerAt(term)));
  const deed = words.find(
    (term) => isVerb(lowerAt(term)) && standingOf(statement, term.at) === "done",
  );
  if (deed === undefined || words.length > MOST_WORDS) return false;
  const { before } = actAt(statement, deed.at);
  // "Aldous and her crew": of whom the sources know by name they tell with other words.
  const doer = termsAt(statement, before).findLast(
    (term) => !isName(term) || !isKnown(claim, term),
  );
  if (doer === undefined || [...before].some((at) => tokens[at]?.lower === "and")) return false;
  const absent = absentOf(claim, words);
  const isSpokenOf = own.some((term) => term !== deed && isKnown(claim, term));
  const isOfNew = [deed, doer].some((term) => !isKnown(claim, term));
  const things = thingsOf([...words, ...own.filter(isName)], deed);
  const most = Math.max(1, Math.floor(things.length * TOGETHER));
  return (
    isSpokenOf &&
    absent.length >= LEAST_ABSENT &&
    (isOfNew || words.length >= MANY_WORDS) &&
    matches.slice(0, MOST_PASSAGES).every(({ passage }) => {
      const isThere = (term: Term): boolean => strength(term, passage, ANYWHERE) >= SURELY;
      return things.filter((terms) => terms.some(isThere)).length <= most;
    })
  );
}

/** Words that stand beside each other, but for the deed itself, are one thing: `the drying hall`. */
function thingsOf(words: readonly Term[], deed: Term): readonly (readonly Term[])[] {
  const things: Term[][] = [];
  for (const term of [...words].sort((a, b) => a.at - b.at)) {
    const last = things.at(-1);
    const before = last?.at(-1);
    if (before?.at === term.at - 1 && before !== deed && term !== deed) last?.push(term);
    else things.push([term]);
  }
  return things;
}

/** No passage has with those around it more than this part of the things named. */
const TOGETHER = 1 / 3;
const SURELY = 0.5;
const ANYWHERE = { there: undefined, neighbours: true } as const;
/** With so many words, of which hardly two meet anywhere, doer and deed may be known each by itself. */
const MANY_WORDS = 6;

/** Verbs that tell no deed: writers put them for one another, or sum up and weigh with them. */
const LIGHT = new Set(
  `added affected agreed alarmed amounted angered appeared are ate based became been began begun blamed brought called came
  caused changed concerned considered continued counted covered created criticised criticized cut dated delighted
  described disappointed divided dominated doubted drawn drew ended explained fallen fell felt followed found gave given
  gone got grew grown had happened has have held identified improved included increased insisted involved is joined kept
  knew known led left lived lost made managed marked mattered meant met moved named needed noted paid passed pleased
  praised prompted proved published raised ran reached reduced reflected remained rose run said saw seemed seen set
  shaken shared shocked shook showed shown spent split spoke spoken stayed stood struck surprised taken thought told took
  tried turned united used wanted warned was welcomed went were worked worried written wrote`.split(
    /\s+/u,
  ),
);

function ownTerms({ statement }: Claim): readonly Term[] {
  return statement.terms.filter(({ at }) => at >= 0);
}

function isName({ entities, stems }: Term): boolean {
  return entities.length + stems.length > 0;
}

/** Whether a term stands anywhere in the sources. */
function isKnown({ sources: { postings } }: Claim, { key, stems, entities }: Term): boolean {
  return (
    postings.has(key) ||
    stems.some((stem) => postings.has(stem)) ||
    entities.some((id) => postings.has(entityKey(id)))
  );
}

function absentOf(claim: Claim, words: readonly Term[]): readonly Term[] {
  return words.filter(
    (term) => !isKnown(claim, term) && term.span.end - term.span.start >= LEAST_LETTERS,
  );
}

function isToldNowhere(claim: Claim, most = TOLD): boolean {
  const own = ownTerms(claim);
  return claim.matches
    .slice(0, MOST_PASSAGES)
    .every(({ passage }) => shareIn(own, passage.statement) < most);
}

/** A sentence that tells of something itself: no question, no opinion, nothing quoted or dated. */
function isPlainTelling({ statement: { sentence, mentions }, plain }: Claim): boolean {
  const { tokens, block, span } = sentence;
  return (
    block.kind === "paragraph" &&
    mentions.every(({ kind }) => kind === "name" || kind === "figure") &&
    tokens.every(({ lower, text }) => !LEANING.has(lower) && !/[“”":;—–]|n['’]t$/u.test(text)) &&
    whyUnchecked(textOf(plain, span), { block: block.kind, isJudged: true }) === "plain"
  );
}

/** How much of the weight of some terms a sentence has itself. */
function shareIn(terms: readonly Term[], statement: Statement): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const there = terms
    .filter((term) => presence(term, statement).found > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 1 : there / whole;
}
