import { clausesOf } from "../../evidence/clauses.js";
import { isDialogue } from "../../evidence/isDialogue.js";
import { presence } from "../../evidence/fit.js";
import { entityKey } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { whyUnchecked } from "../../report/whyUnchecked.js";
import { textOf } from "../../text/span.js";
import type { Claim } from "../check.js";

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
  `according all another both could each he her his i if it its may might most never no nobody not one said says she should
  some that their these they this those we what whether which who without would you
  dozens few fewer half hundreds majority quarter third thirds thousands
  account accounts article articles outlets report reports source sources stories story version versions`.split(
    /\s+/u,
  ),
);

/**
 * Whether a claim tells of an event that the sources have not got, though they speak of somebody or something named in it:
 * a plain sentence of one clause, without figures, whose verb and object, or subject and object, stand nowhere. Who names
 * nobody may be summing up.
 */
export function isInvented(claim: Claim): boolean {
  const { statement, sources, matches } = claim;
  const { sentence } = statement;
  if (!isPlainTelling(claim) || new Set(clausesOf(sentence)).size > 1) return false;
  if (sources.passages.length < LEAST_PASSAGES || sources.witnesses.length < LEAST_SOURCES)
    return false;
  if (sources.indexed.some(isDialogue)) return false;
  const own = statement.terms.filter(({ at }) => at >= 0);
  const isThere = (key: string): boolean => sources.postings.has(key);
  const isKnown = ({ key, stems, entities }: Term): boolean =>
    isThere(key) || stems.some(isThere) || entities.some((id) => isThere(entityKey(id)));
  const names = own.filter(({ entities, stems }) => entities.length + stems.length > 0);
  if (names.length === 0 || !names.every(isKnown)) return false;
  const words = own.filter((term) => !names.includes(term) && term.weight >= 1);
  const absent = words.filter((term) => !isKnown(term) && term.key.length >= LEAST_LETTERS);
  return (
    words.length >= LEAST_WORDS &&
    words.length <= MOST_WORDS &&
    absent.length >= Math.max(LEAST_ABSENT, ABSENT_SHARE * words.length) &&
    matches.slice(0, MOST_PASSAGES).every(({ passage }) => shareIn(own, passage.statement) < TOLD)
  );
}

/** A sentence that tells of something itself: no question, no opinion, nothing quoted, counted or dated. */
function isPlainTelling({ statement: { sentence, mentions }, plain }: Claim): boolean {
  const { tokens, block, span } = sentence;
  return (
    block.kind === "paragraph" &&
    mentions.every(({ kind }) => kind === "name") &&
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
