import type { Claim } from "../checks/check.js";
import type { MentionBase } from "../mentions/mention.js";
import { dates } from "../mentions/dates/index.js";
import { dayBeside } from "./scope.js";
import type { Scored, ValueKind, Weights } from "./weighed.js";

/** A sentence that has less of the claim tells the same story by chance. */
const LEAST_WHOLE = 0.5;

/**
 * The weights without rivals that are another value's: in a sentence of the same row of values those that stand where the draft has
 * other ones (`wanted 120,000 instead of 85,000`, `asked for 110,000 rather than 85,000`), and what is told of another day, where a
 * source gives the draft's very value with the draft's own day beside it. That words speak for another weighs less than that.
 */
export function withoutOthersOwn<M extends MentionBase<string>>(
  weights: Weights<M>,
  kind: ValueKind<M>,
): Weights<M> {
  const { claim, mention, rivals } = weights;
  const supports = weights.supports.filter(
    ({ isVery, passage }) => isVery !== undefined && passage.cells.length === 0,
  );
  if (supports.length === 0 || rivals.length === 0) return weights;
  const dated = supports.filter((support) => isOfOwnDay(claim, mention, support) === true);
  const left = rivals.filter(
    (rival) =>
      !supports.some((support) => isInRow(weights, { support, rival, kind })) &&
      (dated.length === 0 || isOfOwnDay(claim, mention, rival) !== false),
  );
  return left.length === rivals.length ? weights : { ...weights, rivals: left };
}

/** Whether the sentence of the two has as many values as the claim, and gives the draft's in its place. */
function isInRow<M extends MentionBase<string>>(
  { claim, mention }: Weights<M>,
  {
    support,
    rival,
    kind,
  }: {
    readonly support: Scored<M>;
    readonly rival: Scored<M>;
    readonly kind: ValueKind<M>;
  },
): boolean {
  const { passage, features } = support;
  if (rival.passage !== passage || features.whole < LEAST_WHOLE) return false;
  const own: readonly M[] = claim.statement.mentions
    .filter(kind.isOne)
    .filter((one) => kind.compare(one, support.value, passage) !== "incomparable");
  const told: readonly M[] = passage.statement.mentions
    .filter(kind.isOne)
    .filter((one) => kind.compare(mention, one, passage) !== "incomparable");
  return (
    own.length > 1 &&
    own.length === told.length &&
    own.indexOf(mention) === told.indexOf(support.value)
  );
}

/** Whether the date beside a source's value is the one beside the draft's; undefined where one of them has none, or they do not compare. */
function isOfOwnDay<M extends MentionBase<string>>(
  { statement }: Claim,
  mention: M,
  { passage, value }: Scored<M>,
): boolean | undefined {
  if (mention.kind === "date") return undefined;
  const own = dayBeside(statement, mention);
  const told = own && dayBeside(passage.statement, value);
  if (own === undefined || told === undefined) return undefined;
  const likeness = dates.compare(own, told);
  return likeness === "incomparable" ? undefined : likeness === "same";
}
