import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import { findingPoints, valuePoints } from "../report/strictness.js";
import { lookAtJudgement } from "./lookAtJudgement.js";
import { chanceOfRight } from "./model.js";

/** The judgements of a sentence, each fault found with a figure or a date as sure as such judgements were right in labelled drafts. */
export function withSureness(claim: Claim, judgements: readonly Judged[]): readonly Judged[] {
  return judgements.map((one) => {
    if (!isRated(one)) return one;
    const chance = chanceOfRight(lookAtJudgement(claim, one, judgements));
    return { ...one, sureness: Math.min(chance, mostOf(one)) };
  });
}

/**
 * What the weighing, or a rule after it, thinks hardly a fault is so little sure that the strictest check alone shows it; but not another
 * date, which is right three times in four where its signs say so. Of figures such are wrong as often as right.
 */
function mostOf({ check, verdict, sureness }: Judged): number {
  const isOtherDate = check.kind === "date" && verdict === "contradicted";
  if (isOtherDate || verdict === "supported" || sureness >= valuePoints.balanced[verdict]) return 1;
  return findingPoints.balanced[verdict] - 0.01;
}

/** Whether how sure a judgement is was learnt: that of every fault found with a figure or a date. */
export function isRated({ check, verdict }: Judged): boolean {
  return verdict !== "supported" && (check.kind === "figure" || check.kind === "date");
}
