import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";
import { actAt, termsAt } from "./acts.js";
import { denialOf } from "./denied.js";

/** A matter that a claim tells as settled, and a passage leaves open. */
export interface OpenMatter {
  /** The word that settles it: `concluded`, `caused`. */
  readonly token: Token;
  readonly match: Match;
}

const MOST_PASSAGES = 24;
/** Verbs after which, with `that`, a matter is settled. */
const SETTLING = new Set(
  "concluded confirmed decided demonstrated determined discovered established found proved proven ruled shown".split(
    " ",
  ),
);
/** Words with which a claim says whence something comes. */
const CAUSING = new Set(["caused", "causes"]);
const CAUSE = keyOf("cause");
/** What leaves a cause open, soon behind it: `the cause is still being investigated`, `the cause of the fire is unknown`. */
const STILL_OPEN =
  /^(?:is|are|was|remains?|remained|has|have) (?:\S{1,14} ){0,3}(?:unclear|unknown|open|examined|investigated|looked|determined|established|found|known|clear|investigation|review)\b/u;
const NOT_OPEN =
  /\b(?:was|has been|have been|is) (?:now )?(?:determined|established|found|known|clear)\b/u;
const ASKED = new Set("ask asked asking asks wondered".split(" "));
/** So much of what is said to be so must be what is asked. */
const SAME_MATTER = 0.8;
const SURELY = 0.5;

/**
 * What a claim tells as found, or as the cause, while a passage still asks: `the court has found that the mill hid a
 * leak` where `the court is examining whether the mill hid a leak`, `a spark caused the fire` where `the cause of the
 * fire is under investigation`. Another who has found it has found it.
 */
export function openMatter(claim: Claim): OpenMatter | undefined {
  return openQuestion(claim) ?? openCause(claim);
}

function openQuestion({ statement, matches }: Claim): OpenMatter | undefined {
  const { tokens } = statement.sentence;
  for (const [at, token] of tokens.entries()) {
    if (!SETTLING.has(token.lower) || tokens[at + 1]?.lower !== "that") continue;
    if (denialOf(statement, at) !== undefined) continue;
    const matter = termsFrom(statement, at + 2);
    const finder = termsAt(statement, actAt(statement, at).before);
    if (matter.length < LEAST_TERMS || finder.length === 0) continue;
    const match = matches
      .slice(0, MOST_PASSAGES)
      .find(({ passage }) => asks(passage.statement, matter, finder));
    if (match !== undefined) return { token, match };
  }
  return undefined;
}

const LEAST_TERMS = 2;

function termsFrom({ terms }: Statement, from: number): readonly Term[] {
  return terms.filter(({ at }) => at >= from);
}

/** Whether a sentence has the same one ask whether the matter is so, or nobody in particular. */
function asks(statement: Statement, matter: readonly Term[], finder: readonly Term[]): boolean {
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ lower }) => lower === "whether");
  if (at < 0 || tokens.slice(0, at).some(({ lower }) => ASKED.has(lower))) return false;
  const before = tokens.slice(0, at);
  const isImpersonal = before.some(({ lower }) => lower === "it");
  const isSame = finder.some((term) => presence(term, statement).places.some((one) => one < at));
  if (!isImpersonal && !isSame) return false;
  const there = matter.filter((term) => presence(term, statement).places.some((one) => one > at));
  return weightOf(there) >= SAME_MATTER * weightOf(matter);
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function openCause({ statement, matches }: Claim): OpenMatter | undefined {
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ lower }) => CAUSING.has(lower));
  const token = tokens[at];
  if (token === undefined || isHedged(statement, at) || denialOf(statement, at) !== undefined)
    return undefined;
  const { before, after, isPassive } = actAt(statement, at);
  const [causes, effects] = (isPassive ? [after, before] : [before, after]).map((places) =>
    termsAt(statement, places).filter(({ key }) => !key.startsWith("#")),
  );
  if (causes === undefined || effects === undefined) return undefined;
  if (causes.length === 0 || effects.length === 0) return undefined;
  const near = matches.slice(0, MOST_PASSAGES);
  const isTold = near.some(
    ({ passage }) =>
      leavesOpen(passage, effects) === undefined &&
      causes.some((term) => presence(term, passage.statement).found >= SURELY) &&
      passage.statement.places.has(CAUSE),
  );
  if (isTold) return undefined;
  const match = near.find(({ passage }) => leavesOpen(passage, effects) === true);
  return match === undefined ? undefined : { token, match };
}

const HEDGES = new Set(
  "allegedly apparently believe believed believes claimed claims could likely may might possibly probably reportedly said say says suspect suspected suspects think thinks thought whether would".split(
    " ",
  ),
);

function isHedged({ sentence }: Statement, at: number): boolean {
  const clauses = clausesOf(sentence);
  return sentence.tokens.some(
    ({ lower, text }, place) =>
      text === "?" || (HEDGES.has(lower) && (place < at || clauses[place] !== clauses[at])),
  );
}

/** Whether a passage says that the cause of something is open; undefined where it doesn't speak of its cause. */
function leavesOpen(passage: Passage, effects: readonly Term[]): boolean | undefined {
  const { statement } = passage;
  const { tokens } = statement.sentence;
  const at = tokens.findIndex(({ lower }) => lower === "cause");
  if (at < 0 || tokens[at - 1]?.lower !== "the") return undefined;
  const isOf = tokens[at + 1]?.lower === "of";
  const verb = tokens.findIndex(({ lower }, place) => place > at && BEING.has(lower));
  if (verb < 0 || verb > at + CAUSE_REACH) return undefined;
  const named = effects.filter(({ entities }) => entities.length > 0);
  const isHere = (term: Term): boolean =>
    isOf
      ? presence(term, statement).places.some((place) => place > at && place < verb)
      : strength(term, passage, { there: undefined, neighbours: true }) >= SURELY;
  if (!effects.some(isHere) || !named.every(isHere)) return undefined;
  const rest = tokens
    .slice(verb, verb + OPEN_REACH)
    .map(({ lower }) => lower)
    .join(" ");
  return STILL_OPEN.test(rest) && !NOT_OPEN.test(rest);
}

const BEING = new Set("are has have is remain remained remains was".split(" "));
const CAUSE_REACH = 8;
const OPEN_REACH = 6;
