import { clausesOf } from "../evidence/clauses.js";
import { indexAt } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Statement } from "../evidence/statement.js";
import type { Claim } from "../checks/check.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Span } from "../text/span.js";

/** `2.3 degrees above`, `18 lower`: by how much two things differ, and no level. */
const DIFFERENCE =
  /^\s(?:\p{L}{1,20}\s)?(?:above|below|colder|fewer|higher|hotter|less|lower|more|over|under|warmer)\b/iu;
/** `91% of the early group`. */
const OF = /^\s?of\s/u;
/** What joins two items of one list. */
const JOINED = /^(?:(?!\b(?:are|had|has|have|is|was|were)\b)[^;:.]){1,60}\b(?:against|and)\s$/u;
const NEGATIONS = /^(?:no|not|never|none|without|\p{L}{2,8}n[’']t)$/u;

/** A value of the draft, the source's that equals it, and another one of the same passage. */
export interface SlotOf {
  readonly mention: MentionBase<string>;
  readonly own: MentionBase<string>;
  readonly other: MentionBase<string>;
}

/**
 * Whether what frames the draft's value frames its equal in the source, and not the other value there: both are differences,
 * or both are told of what is denied. So too where the two share a predicate behind, `91% of the one group and 88% of
 * the other could climb stairs`: what stands there is of both.
 */
export function isFramedAsOwn(
  { statement, plain }: Claim,
  passage: Passage,
  { mention, own, other }: SlotOf,
): boolean {
  const there = passage.home.source.plain;
  const isDifference = (text: string, { end }: Span): boolean =>
    DIFFERENCE.test(text.slice(end, end + AHEAD));
  if (
    isDifference(plain, mention.span) &&
    isDifference(there, own.span) &&
    !isDifference(there, other.span)
  )
    return true;
  if (
    isDenied(statement, mention.span) &&
    isDenied(passage.statement, own.span) &&
    !isDenied(passage.statement, other.span)
  )
    return true;
  return sharesPredicate(there, own, other);
}

const AHEAD = 40;

/** Whether two values stand in one list of groups, with no verb between them. */
function sharesPredicate(
  there: string,
  own: MentionBase<string>,
  other: MentionBase<string>,
): boolean {
  const [first, second] = own.span.start < other.span.start ? [own, other] : [other, own];
  return (
    [first, second].every(({ span }) => OF.test(there.slice(span.end, span.end + 4))) &&
    JOINED.test(there.slice(first.span.end, second.span.start))
  );
}

/** Whether the value's clause, or the one right before that it belongs to, denies something. */
function isDenied(statement: Statement, span: Span): boolean {
  const { tokens } = statement.sentence;
  const clauses = clausesOf(statement.sentence);
  const at = indexAt(statement, span);
  const own = clauses[at];
  return tokens.some(
    ({ lower }, place) =>
      NEGATIONS.test(lower) &&
      (clauses[place] === own ||
        (place < at && at - place <= NEAR && !isParted(tokens, place, at))),
  );
}

const NEAR = 12;

function isParted(tokens: Statement["sentence"]["tokens"], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ";" || text === ":");
}
