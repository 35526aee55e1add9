import type { FigureMention } from "../../../mentions/figures/figure.js";

/** What is told for a year and a total of years lie at least so far apart. */
const LEAST_YEARS = 2;

/**
 * Whether another figure of a source is of another standing than the draft's and so speaks against it in nothing: a whole
 * against its part, a total against what is told for each year, and the `16 others` that a source counts beside those it names.
 */
export function isOfOtherStanding(inDraft: FigureMention, inSource: FigureMention): boolean {
  if (inSource.standing === "others" && inDraft.standing !== "others") return true;
  const isMoney = inDraft.quantity.unit.dimension === "money";
  const isPart = inDraft.standing === "portion" && inSource.standing !== "portion";
  if (isMoney && isPart) return timesAsLarge(inDraft, inSource) > 1;
  const isLevel = inDraft.per !== undefined && inSource.per === undefined;
  return isMoney && isLevel && timesAsLarge(inDraft, inSource) >= LEAST_YEARS;
}

function timesAsLarge({ quantity: a }: FigureMention, { quantity: b }: FigureMention): number {
  return Math.abs(b.value ?? b.low) / Math.abs(a.value ?? a.low);
}
