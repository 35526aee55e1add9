import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import { claimantOf, isAttributed } from "../../../weighing/contested.js";
import { isMistakeOfAll, isReplaced, isTakenBack } from "../../../weighing/withdrawn.js";
import type { Claim } from "../../check.js";
import { figureKind } from "../figureKind.js";

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
  if (verdict === "unsupported" || isToldAsFormer(claim)) return weighing;
  const stillFor = supports.filter((one) => !isEndedIn(claim, one, isMistakeOfAll));
  const stillAgainst = rivals.filter((one) => !isEndedIn(claim, one, isReplaced));
  if (
    verdict === "disputed" &&
    stillAgainst.length < rivals.length &&
    stillAgainst.every(({ share }) => share < FAR)
  )
    return { ...weighing, verdict: "supported", rivals: stillAgainst };
  const others = verdict === "supported" ? gainsaying(claim, supports) : [];
  if (others.length > 0)
    return { ...weighing, verdict: "disputed", sureness: GAINSAID, rivals: others };
  const isGone = supports.length > 0 && stillFor.length === 0 && stillAgainst.length > 0;
  return isGone
    ? { ...weighing, verdict: "contradicted", supports: [], rivals: stillAgainst }
    : weighing;
}

/** `Had at first put the price at 35 million`: the draft itself tells that it was taken back. */
function isToldAsFormer({ plain, statement }: Claim): boolean {
  const { start, end } = statement.sentence.span;
  return TOLD_AS_FORMER.test(plain.slice(start, end));
}

const TOLD_AS_FORMER =
  /\b(?:at first|initial(?:ly)?|originally|(?:earlier|first) (?:count|estimate|figure|report|sum|toll)s?|had (?:\p{L}{1,12} ){0,3}?(?:announced|estimated|given|put|reported|said|spoken))\b/iu;

/** How sure it is that sources differ where one denies what another claims. */
const GAINSAID = 0.6;

/**
 * What other sources give for a value that they deny as somebody's claim: `26 men, not the 120 claimed by the army`. None where the
 * draft tells itself who says so.
 */
function gainsaying(
  claim: Claim,
  supports: readonly Weighed<FigureMention>[],
): readonly Weighed<FigureMention>[] {
  const [best] = supports;
  if (best === undefined || isAttributed(claim)) return [];
  return claim.matches.flatMap(({ passage, share }): Weighed<FigureMention>[] => {
    if (share < LEAST_SHARE || supports.some((one) => one.passage.home === passage.home)) return [];
    const values = passage.statement.mentions.filter(figureKind.isOne);
    const at = values.findIndex(
      (old) =>
        isTakenBack(passage, old) &&
        claimantOf(passage, old) !== undefined &&
        figureKind.compare(best.value, old, passage) === "same",
    );
    const value = values
      .slice(0, Math.max(0, at))
      .findLast((other) => figureKind.compare(best.value, other, passage) === "different");
    if (value === undefined) return [];
    const weighed = {
      value,
      passage,
      likeness: "different",
      share,
      local: share,
      mass: 1,
    } as const;
    return [{ ...weighed, surelySame: true, ownCell: false, mayDispute: true }];
  });
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
