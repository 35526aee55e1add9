import { clausesOf } from "../../evidence/clauses.js";
import { indexAt, presence } from "../../evidence/fit.js";
import type { Statement, Term } from "../../evidence/statement.js";
import type { DateMention } from "../../mentions/dates/date.js";
import { overlaps } from "../../text/span.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";
import { isVerbAt } from "../statements/acts.js";
import { alignmentOf } from "../statements/align.js";
import { isUpTo } from "./upTo.js";

/** A source tells the very act from here: nearly all that the claim tells with its verb. */
const SAME_ACT = 0.85;
/** What is said, told and added is done every day. */
const SAYING = new Set(
  "add added announced argued call called claimed explained insisted reported said say says stated stressed told warned wrote".split(
    " ",
  ),
);

/**
 * The rivals that date the very act of the claim: the same verb, done by the same to the same, `met Assad in Damascus on Sunday`. None
 * where any source's date with the draft's value belongs to that verb, or where the claim dates no single act.
 */
export function ofTheAct(
  claim: Claim,
  mention: DateMention,
  { supports, rivals }: Pick<Weighing<DateMention>, "rivals" | "supports">,
): readonly Weighed<DateMention>[] {
  const { statement, plain } = claim;
  const at = verbOf(statement, mention);
  const verb = statement.terms.find((term) => term.at === at);
  if (verb === undefined || isUpTo(plain, mention)) return [];
  if (SAYING.has(statement.sentence.tokens[verb.at]?.lower ?? "")) return [];
  const isOfVerb = ({ passage, value }: Weighed<DateMention>): boolean =>
    placeOf(verb, passage.statement, value) !== undefined;
  if (supports.some(isOfVerb)) return [];
  const undated = withoutDates(statement);
  return rivals.filter(({ passage, value }) => {
    const place = placeOf(verb, passage.statement, value);
    if (place === undefined || value.grain !== mention.grain) return false;
    const { plain: there } = passage.home.source;
    if (isUpTo(there, value) || isAside(there, value)) return false;
    const { share, isOfOne, hasNames } = alignmentOf(undated, verb.at, { passage, place });
    return isOfOne && hasNames && share >= SAME_ACT;
  });
}

/** `4:37 a.m. (2237 GMT on Monday)`: the same told for elsewhere. */
function isAside(plain: string, { span }: DateMention): boolean {
  return /\([^()]{0,30}$/u.test(plain.slice(Math.max(0, span.start - 32), span.start));
}

/** Where a source's sentence has the verb, if the date there belongs to it. */
function placeOf(verb: Term, statement: Statement, date: DateMention): number | undefined {
  const place = verbOf(statement, date);
  return place !== undefined && presence(verb, statement).places.includes(place)
    ? place
    : undefined;
}

/** The verb that a date belongs to: the last one before it in its clause, or the first behind it. */
function verbOf(statement: Statement, { span }: DateMention): number | undefined {
  const { tokens } = statement.sentence;
  const at = indexAt(statement, span);
  const clauses = clausesOf(statement.sentence);
  const verbs = tokens.flatMap((_, place) =>
    clauses[place] === clauses[at] && isVerbAt(tokens, place) ? [place] : [],
  );
  return verbs.findLast((place) => place < at) ?? verbs[0];
}

/** The statement without its dates and what else tells when: `at last`. */
function withoutDates(statement: Statement): Statement {
  const { tokens } = statement.sentence;
  const days = statement.mentions.filter(({ kind }) => kind === "date");
  const isWhen = ({ span, at }: Term): boolean =>
    days.some((day) => overlaps(day.span, span)) || ORDER.has(tokens[at]?.lower ?? "");
  return { ...statement, terms: statement.terms.filter((term) => !isWhen(term)) };
}

/** What sets a time before or behind others tells no more than the date does. */
const ORDER = new Set("again already eventually finally later last then".split(" "));
