import type { Passage } from "../../evidence/sourceSet.js";
import { indexAt } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { Span } from "../../text/span.js";
import type { ValueKind } from "../weighed.js";
import { groupWordsOf, type GroupWord } from "./groupWords.js";
import { membersOf, ownStretch, type Member } from "./members.js";
import { respectiveGroups } from "./respective.js";

/** A mention that is compared with the values of a passage. */
export interface Asked<M extends MentionBase<string>> {
  readonly mention: M;
  readonly kind: ValueKind<M>;
  readonly passage: Passage;
}

/** The claim's words that tell of the mention: those of its member, but for the values. */
export function wordsSaidOf<M extends MentionBase<string>>(
  statement: Statement,
  { mention, kind, passage }: Asked<M>,
): readonly SaidWord[] {
  const values = seriesOf(statement, { like: mention, kind, passage });
  const spans = values.map(({ span }) => span);
  const own = values.findIndex(({ span }) => span.start === mention.span.start);
  const respective = respectiveGroups(statement, spans)?.[own];
  if (respective !== undefined) return respective.map((word) => ({ ...word, isPlaced: false }));
  const members = membersOf(statement, spans);
  const member = members.length > 1 ? members.find((one) => one.values.includes(own)) : undefined;
  return wordsBetween(statement, member ?? ownStretch(statement, mention.span), spans);
}

function wordsBetween(
  statement: Statement,
  { from, to }: Omit<Member, "values">,
  values: readonly Span[],
): readonly SaidWord[] {
  const words = groupWordsOf(statement);
  const { tokens } = statement.sentence;
  const before = (at: number): string => tokens[at - 1]?.lower ?? "";
  let isPlaced = false;
  return tokens.slice(from, to).flatMap(({ text, lower, kind, start, end }, index) => {
    if (PLACING.has(lower)) isPlaced = true;
    else if (kind === "mark" || isVerb(lower)) isPlaced = false;
    const isOfValue = values.some((value) => start < value.end && end > value.start);
    // "Since 2019 it has shrunk to 900": the year is the change's beginning, not the value's.
    const isEarlier = YEAR.test(lower) && BEGINNING.test(before(from + index));
    return isOfValue || isEarlier
      ? []
      : (words[from + index] ?? []).map((word) => ({
          ...word,
          isPlaced: isPlaced || OWNER.test(text),
        }));
  });
}

/** A word of the claim. */
export interface SaidWord extends GroupWord {
  /** Whether it stands in a phrase that names no one who acts: `1,400 of the company's dockers`, `the museum's director`. */
  readonly isPlaced: boolean;
}

const YEAR = /^(?:1[89]|20)\d\d$/u;
const BEGINNING = /^(?:after|before|by|from|since|than|until)$/u;
const OWNER = /['’]s?$/u;
const PLACING = new Set("against at from in near of on over under with".split(" "));

/** The figures of a sentence that may be told of several groups: not the `two` of `after two doses`, but what it names. */
export function seriesOf<M extends MentionBase<string>>(
  statement: Statement,
  {
    like,
    kind,
    passage,
  }: { readonly like: M; readonly kind: ValueKind<M>; readonly passage: Passage },
): readonly M[] {
  return statement.mentions
    .filter(kind.isOne)
    .filter(
      (value) =>
        value.span.start === like.span.start ||
        (kind.compare(like, value, passage) !== "incomparable" &&
          kind.relate(like, value).head !== "other" &&
          !namesGroup(statement, value)),
    );
}

/** `In the two-dose group`, `after two doses`: a number that tells which group is meant. */
function namesGroup(statement: Statement, { span }: MentionBase<string>): boolean {
  const { tokens } = statement.sentence;
  const at = indexAt(statement, span);
  const token = tokens[at];
  if (token?.lower.includes("-") === true && /\p{L}-\p{L}/u.test(token.lower)) return true;
  return (
    /^(?:after|aged|over|under|with|without)$/u.test(tokens[at - 1]?.lower ?? "") &&
    /^\p{Ll}{3,20}$/u.test(tokens[at + 1]?.lower ?? "")
  );
}
