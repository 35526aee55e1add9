import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { presence } from "../../evidence/fit.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { negatedPlaces } from "./polarity.js";

/** Verbs of which it matters who does it to whom; as keys, so that `lend` and `loaned` are one. */
const VERBS: ReadonlySet<string> = new Set(
  `accuse appoint arrest attack beat blame buy capture criticise defeat dismiss fine hire invade kill lend owe pay
  praise rescue sell sue support teach thank warn`
    .split(/\s+/u)
    .map((verb) => keyOf(verb)),
);

const BE = new Set("are be been being is was were".split(" "));

/** Words after the verb among which the one it is done to stands, or after `by` the one who does it. */
const REACH = 5;
/** A passage that has less of the claim does not speak of the same act. */
const SAME_THING = 0.62;
const MOST_PASSAGES = 12;

/** An act: who does it to whom, each by a word of the statement. */
interface Act {
  readonly verb: string;
  readonly place: number;
  readonly doer: Term;
  readonly other: Term;
}

/** Two words of a claim that change places in a source. */
export interface Swapped {
  /** From the one who does it to the one it is done to, with the verb between. */
  readonly span: Span;
  readonly match: Match;
}

/** An act of the claim that an aligned passage tells with doer and done-to the other way round, and none tells its way. */
export function swappedAct(claim: Claim): Swapped | undefined {
  const { statement, matches } = claim;
  const near = matches.filter(({ share }) => share >= SAME_THING).slice(0, MOST_PASSAGES);
  if (near.length === 0) return undefined;
  for (const act of actsIn(statement)) {
    const turned = near.find(({ passage }) => tells(passage.statement, act, TURNED));
    const isStated = near.some(({ passage }) => tells(passage.statement, act, STRAIGHT));
    if (turned === undefined || isStated) continue;
    const [a, b] = [act.doer.span, act.other.span];
    return {
      span: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) },
      match: turned,
    };
  }
  return undefined;
}

const STRAIGHT = false;
const TURNED = true;

/** Whether a statement tells the same act, with the two in their places or the other way round. */
function tells(statement: Statement, { verb, doer, other }: Act, turned: boolean): boolean {
  return actsIn(statement).some((act) => {
    if (act.verb !== verb) return false;
    const [first, second] = turned ? [other, doer] : [doer, other];
    return isAt(first, statement, act.doer) && isAt(second, statement, act.other);
  });
}

/** Whether a term of the claim is the one that stands as `there` in a passage. */
function isAt(term: Term, statement: Statement, there: Term): boolean {
  const { found, places } = presence(term, statement);
  return found >= 0.9 && places.includes(there.at);
}

/** Whether a word is a verb here: a past form, or one behind `to` or `will`. */
function isDone({ sentence }: Statement, place: number): boolean {
  const { lower } = sentence.tokens[place] ?? { lower: "" };
  return isVerb(lower) || MODALS.has(sentence.tokens[place - 1]?.lower ?? "");
}

const MODALS = new Set("can could may might must shall should to will would".split(" "));

/** The acts of a statement whose doer and done-to stand beside the verb: `The club lent the city £2m`, `was sued by`. */
function actsIn(statement: Statement): readonly Act[] {
  const { tokens } = statement.sentence;
  const clauses = clausesOf(statement.sentence);
  const denied = negatedPlaces(statement);
  return tokens.flatMap(({ lower }, place) => {
    const verb = keyOf(lower);
    if (!VERBS.has(verb) || denied.has(place) || !isDone(statement, place)) return [];
    const inClause = statement.terms.filter(
      ({ at, key }) => clauses[at] === clauses[place] && !key.startsWith("#"),
    );
    const before = inClause.findLast(({ at }) => at >= 0 && at < place);
    const isPassive = tokens
      .slice(Math.max(0, place - 2), place)
      .some((token) => BE.has(token.lower));
    const by = tokens.findIndex((token, at) => at > place && token.lower === "by");
    if (isPassive && (by < 0 || by > place + REACH)) return [];
    const from = isPassive ? by : place;
    const after = inClause.find(({ at }) => at > from && at <= from + REACH);
    if (before === undefined || after === undefined) return [];
    const [doer, other] = isPassive ? [after, before] : [before, after];
    return [{ verb, place, doer, other }];
  });
}
