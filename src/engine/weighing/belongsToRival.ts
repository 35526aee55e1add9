import type { MentionBase } from "../mentions/mention.js";
import { COMPARING, FORMER } from "./former.js";
import { ownedBy } from "./ownership.js";
import type { Weighed, Weights } from "./weighed.js";

/** Words of the claim that must stand nearer to the rival, by weight. */
const LEAST_OWNED = 1.6;
/** Another passage that bears the value out so well settles it. */
const SETTLED = 0.5;
/** Or one that bears it out about as well, and not by chance. */
const LEAST_TOLD = 0.28;
const ABOUT_AS_WELL = 0.8;

/**
 * Whether the one sentence that has both the draft's value and another has the draft's words by the other: `built in
 * 2009 and refitted in 2018` against "built in 2018".
 */
export function belongsToRival<M extends MentionBase<string>>(weights: Weights<M>): boolean {
  const { claim, supports, rivals } = weights;
  const [support] = supports;
  if (support === undefined) return false;
  const { statement } = support.passage;
  if (statement.sentence.block.kind === "row") return isInAnotherColumn(weights);
  if (
    claim.statement.sentence.tokens.some(({ lower }) => FORMER.has(lower) || COMPARING.has(lower))
  )
    return false;
  const elsewhere = supports.some(
    ({ passage, share }) =>
      passage !== support.passage &&
      (share >= SETTLED || (share >= LEAST_TOLD && share >= ABOUT_AS_WELL * support.share)),
  );
  if (elsewhere) return false;
  return rivals
    .filter((rival) => rival.passage === support.passage && rival.share >= support.share)
    .some((rival) => isOwnedBy(weights, support, rival));
}

/** How much better than the draft's cell another of its row must fit. */
const COLUMN_LEAD = 1.5;
const LEAST_COLUMN = 0.4;

/** Whether another cell of the support's own row stands under the heads that the claim speaks of. */
function isInAnotherColumn<M extends MentionBase<string>>({
  supports,
  rivals,
}: Weights<M>): boolean {
  const [support] = supports;
  if (support === undefined) return false;
  return rivals.some(
    ({ passage, share }) =>
      passage === support.passage && share >= LEAST_COLUMN && share >= COLUMN_LEAD * support.share,
  );
}

function isOwnedBy<M extends MentionBase<string>>(
  { claim, mention }: Weights<M>,
  support: Weighed<M>,
  rival: Weighed<M>,
): boolean {
  const spans = [support.value.span, rival.value.span];
  const [bySupport = 0, byRival = 0] = ownedBy(
    claim.statement,
    mention.span,
    support.passage,
    spans,
  );
  return byRival >= LEAST_OWNED && bySupport <= byRival / 4;
}
