import { fitOf, presence, strength } from "../evidence/fit.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Claim } from "../checks/check.js";
import { isReportedOnAnotherDay } from "./scope.js";
import type { Weighed, Weights } from "./weighed.js";

/** Two sources disagree where both speak of the same thing as the draft so surely, and as each other. */
const DISPUTE = 0.6;
const DISPUTE_LOCAL = 0.6;
const MUTUAL = 0.3;
/** Or where both count the same, and nothing much speaks against it. */
const DISPUTE_OF_SAME = 0.45;
/** Whether another source gives this value for the same thing, and does not give the draft's as well. */
export function disputes<M extends MentionBase<string>>(
  { claim, mention, supports }: Weights<M>,
  other: Weighed<M>,
): boolean {
  const support = supports[0]?.share ?? 0;
  const givesBoth = supports.some(
    (one) => one.passage.home === other.passage.home && one.share >= other.share - 0.15,
  );
  if (!other.mayDispute || givesBoth || isReportedOnAnotherDay(claim, other.passage, mention))
    return false;
  if (supports.some((one) => isScopedApart(claim, one, other))) return false;
  const mutual = Math.max(0, ...supports.map((one) => mutualFit(one, other)));
  return (
    (other.share >= Math.max(DISPUTE, support - 0.15) &&
      other.local >= DISPUTE_LOCAL &&
      mutual >= MUTUAL) ||
    (other.surelySame && other.share >= DISPUTE_OF_SAME && other.local >= DISPUTE_OF_SAME)
  );
}

/**
 * Whether the claim names somebody whom the supporting passage names and the other source's does not: `the USGS
 * measured 6.2` is not disputed by another institute's 6.1.
 */
function isScopedApart<M>(claim: Claim, support: Weighed<M>, other: Weighed<M>): boolean {
  return claim.statement.terms.some(
    (term) =>
      term.at >= 0 &&
      term.entities.length > 0 &&
      presence(term, support.passage.statement).found >= 0.9 &&
      strength(term, other.passage, { there: undefined, neighbours: true }) === 0,
  );
}

/** How well one source's passage speaks of what the other's does around its value. */
function mutualFit<M extends MentionBase<string>>(one: Weighed<M>, other: Weighed<M>): number {
  return fitOf({
    claim: one.passage.statement,
    without: one.value.span,
    passage: other.passage,
    around: other.value.span,
  }).share;
}
