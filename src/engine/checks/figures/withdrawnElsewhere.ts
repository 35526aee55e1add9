import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import { isMistakeOfAll, isReplaced } from "../../weighing/withdrawn.js";
import type { Claim } from "../check.js";
import { figureKind } from "./figureKind.js";

/** A passage that fits less well takes back something else. */
const LEAST_SHARE = 0.3;

/**
 * The weighing without what another source takes back, and says why: `34 passengers, not 31 as the police had said at
 * first` ends what an earlier report has of 31.
 */
export function withoutWithdrawn(
  claim: Claim,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const { verdict, supports, rivals } = weighing;
  if (verdict === "unsupported") return weighing;
  const stillFor = supports.filter((one) => !isEndedIn(claim, one, isMistakeOfAll));
  const stillAgainst = rivals.filter((one) => !isEndedIn(claim, one, isReplaced));
  if (
    verdict === "disputed" &&
    stillAgainst.length < rivals.length &&
    stillAgainst.every(({ share }) => share < FAR)
  )
    return { ...weighing, verdict: "supported", rivals: stillAgainst };
  const isGone = supports.length > 0 && stillFor.length === 0 && stillAgainst.length > 0;
  return isGone
    ? { ...weighing, verdict: "contradicted", supports: [], rivals: stillAgainst }
    : weighing;
}

/** Rivals that disputed nothing by themselves. */
const FAR = 0.6;

/** Whether another source's passage ends a value, as `ends` has it. */
function isEndedIn(
  { matches }: Claim,
  { value, passage }: Weighed<FigureMention>,
  ends: (passage: Passage, old: FigureMention) => boolean,
): boolean {
  return matches.some(
    (match) =>
      match.share >= LEAST_SHARE &&
      match.passage.home !== passage.home &&
      match.passage.statement.mentions
        .filter(figureKind.isOne)
        .some(
          (old) =>
            ends(match.passage, old) && figureKind.compare(value, old, match.passage) === "same",
        ),
  );
}
