import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Token } from "../../text/sentence.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import type { Claim } from "../check.js";
import { actAt, termsAt } from "./acts.js";
import type { Place } from "./align.js";
import { isOfOneSpeaker } from "./attribution.js";
import { hasNoDoer, isActAt, isOver, standingOf } from "./standing.js";
import { isBySame, isNear, isOneThing, themeOf, weightOf, type Theme } from "./themes.js";

/** An act that a claim tells as done, and a passage denies, plans or leaves open. */
export interface Unsettled {
  readonly token: Token;
  readonly standing: "denied" | "open" | "planned";
  readonly match: Match;
}

const MOST_PASSAGES = 24;
/** Concepts that tell that something is said or known: how they stand tells nothing of the thing. */
const FRAMES = new Set(
  "accept account announce begin confirm consider discover expect give hold make put say see show suggest".split(
    " ",
  ),
);

/**
 * An act told as done of the very thing that a passage says it wasn't, only will be, or may be done to: `the club has sold
 * its ground` where `the ground will not be sold`. What is done to somebody decides, not who does it: where nobody sold it,
 * the club didn't. A passage that tells the act as done of that thing, whatever its words, makes it no fault.
 */
export function unsettledAct(claim: Claim): Unsettled | undefined {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  for (const [at, token] of tokens.entries()) {
    const key = keyOf(token.lower);
    if (key === "" || FRAMES.has(key) || !isActAt(statement, at)) continue;
    if (standingOf(statement, at) !== "done" || !isOwnWord(statement, at)) continue;
    const near = matches.slice(0, MOST_PASSAGES);
    const theme = themeOf(statement, at);
    if (theme.terms.length === 0) continue;
    if (near.some(({ passage }) => tellsDone(statement, { at, key, theme }, passage))) continue;
    for (const match of near) {
      const { passage } = match;
      for (const place of placesOf(key, passage)) {
        const standing = unsettledAt(claim, { at, theme }, { passage, place });
        if (standing !== undefined) return { token, standing, match };
      }
    }
  }
  return undefined;
}

function isOwnWord({ terms }: Statement, at: number): boolean {
  return terms.some((term) => term.at === at && term.entities.length === 0);
}

interface Word {
  readonly at: number;
  readonly theme: Theme;
}

function placesOf(key: string, { statement }: Passage): readonly number[] {
  return statement.places.get(key) ?? [];
}

function unsettledAt(
  claim: Claim,
  { at, theme }: Word,
  { passage, place }: Place,
): Unsettled["standing"] | undefined {
  const { statement } = passage;
  const token = statement.sentence.tokens[place];
  if (token === undefined || isTakenBackAt(passage, token)) return undefined;
  if (!isActAt(statement, place)) return undefined;
  const standing = standingOf(statement, place);
  if (standing === "done" || standing === "unsure") return undefined;
  if (standing === "planned" && !isOver(claim.statement, at)) return undefined;
  if (!isOfOneSpeaker(claim.statement, passage)) return undefined;
  const told = themeOf(statement, place);
  const isOfDoer = !theme.isSubject || !hasNoDoer(claim.statement, at);
  const isOfNobody = hasNoDoer(statement, place);
  if (isOfDoer && !isOfNobody && !isBySame(claim.statement, at, { passage, place }))
    return undefined;
  const isSame =
    isOneThing(claim.statement, theme, { told, passage }) &&
    hasValues(claim.statement, at, passage) &&
    (standing !== "denied" || isWhole(claim.statement, { passage, place }, told));
  return isSame ? standing : undefined;
}

/** Whether a passage has every name and value that the claim tells in the verb's clause. */
function hasValues(claim: Statement, at: number, passage: Passage): boolean {
  const clauses = clausesOf(claim.sentence);
  return claim.terms
    .filter((term) => term.at >= 0 && clauses[term.at] === clauses[at])
    .filter(({ key, entities }) => key.startsWith("#") || entities.length > 0)
    .every((term) =>
      term.key.startsWith("#")
        ? presence(term, passage.statement).found > 0
        : isNear(term, passage),
    );
}

const PARTS = new Set("all any both each every half many most one several some".split(" "));
const WHOLES = new Set("all both each every".split(" "));

/** Whether what is denied is denied of the whole, and not only of a part, a time or a manner that the claim leaves out. */
function isWhole(claim: Statement, { passage, place }: Place, told: Theme): boolean {
  const { statement } = passage;
  const { tokens } = statement.sentence;
  const { before, after } = actAt(statement, place);
  const isPart = [...before].some(
    (at) => PARTS.has(tokens[at]?.lower ?? "") || tokens[at]?.kind === "number",
  );
  const isAll = claim.sentence.tokens.some(({ lower }) => WHOLES.has(lower));
  if (isPart && !isAll) return false;
  const theme = new Set(told.terms.map(({ at }) => at));
  return termsAt(statement, after).every(
    (term) => theme.has(term.at) || presence(term, claim).found > 0,
  );
}

/** Whether a passage tells the act of that thing as done, in a verb or a noun. */
function tellsDone(claim: Statement, { at, key, theme }: Keyed, passage: Passage): boolean {
  const { statement } = passage;
  const around = theme.terms.filter((term) => isThere(term, passage));
  if (weightOf(around) < weightOf(theme.terms) / 2) return false;
  return placesOf(key, passage).some((place) => {
    if (!isActAt(statement, place)) return true;
    if (standingOf(statement, place) !== "done") return false;
    const told = themeOf(statement, place);
    const isOfIt =
      told.terms.length === 0 ||
      told.isElsewhere ||
      theme.terms.some((term) => isAt(term, statement, told.terms));
    return isOfIt && !isByOther(claim, at, { passage, place });
  });
}

/** A word of a claim with what it tells. */
interface Keyed extends Word {
  readonly key: string;
}

function isAt(term: Term, statement: Statement, terms: readonly Term[]): boolean {
  const { places } = presence(term, statement);
  return terms.some(({ at }) => places.includes(at));
}

/** Whether both name who does it, and name others. */
function isByOther(claim: Statement, at: number, { passage, place }: Place): boolean {
  const { statement } = passage;
  if (hasNoDoer(claim, at) || hasNoDoer(statement, place)) return false;
  const isName = ({ entities }: Term): boolean => entities.length > 0;
  const own = termsAt(claim, actAt(claim, at).before).filter(isName);
  const told = termsAt(statement, actAt(statement, place).before).filter(isName);
  return own.length > 0 && told.length > 0 && !own.some((term) => isAt(term, statement, told));
}

function isThere(term: Term, passage: Passage): boolean {
  return strength(term, passage, { there: undefined, neighbours: true }) > 0.3;
}
