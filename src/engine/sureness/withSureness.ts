import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import { findingPoints, gradedPoints, valuePoints } from "../report/strictness.js";
import { ratedKinds } from "./kinds.js";
import { chanceOfRight } from "./model.js";
import { ratedNameOf, type RatedName } from "./ratedName.js";

/** The judgements of a sentence, each fault found of a kind that is rated as sure as such judgements were right in labelled drafts. */
export function withSureness(claim: Claim, judgements: readonly Judged[]): readonly Judged[] {
  return judgements.map((one) => {
    const rated = ratedNameOf(one);
    if (rated === undefined) return one;
    const chance = chanceOfRight(rated, ratedKinds[rated].look(claim, one, judgements));
    return { ...one, sureness: Math.min(chance, mostOf(rated, one)) };
  });
}

/**
 * What a check thinks hardly a fault is so little sure that the strictest check alone shows it; but not another date, which is right
 * three times in four where its signs say so. Of figures such are wrong as often as right.
 */
function mostOf(rated: RatedName, { check, verdict, sureness }: Judged): number {
  const isOtherDate = check.kind === "date" && verdict === "contradicted";
  if (isOtherDate || verdict === "supported") return 1;
  const least = rated === "value" ? valuePoints.balanced[verdict] : gradedPoints.balanced;
  return sureness >= least ? 1 : findingPoints[rated].balanced[verdict] - 0.01;
}
