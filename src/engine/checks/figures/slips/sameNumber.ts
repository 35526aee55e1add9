import { fitOf } from "../../../evidence/fit.js";
import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { compareInPlace } from "../comparing/compareInPlace.js";

/** The same digits that well in place are a slip, even where less of the sentence agrees than another number needs. */
const LEAST_SHARE = 0.35;
/** Passages looked at for a slip. */
const MOST_PASSAGES = 12;

/**
 * The source's figures that have the draft's very number in another unit, at another scale or with the bound turned
 * round, where they speak of the claim: `14 days` for `14 weeks`, `3 percentage points` for `3 percent`, `at least nine`
 * for `at most nine`. Best first, one a source; none where the draft's own figure is there and fits as well.
 */
export function slipsOf(
  claim: Claim,
  mention: FigureMention,
  { supports, verdict }: Weighing<FigureMention>,
): readonly Weighed<FigureMention>[] {
  // That eight are fewer than "at most nine" bears out less than "at least nine" speaks against it.
  const telling =
    verdict === "disputed"
      ? supports.filter(({ value }) => value.quantity.value === mention.quantity.value)
      : supports;
  const isGiven = verdict === "supported" || verdict === "disputed";
  // "24 weeks" tells more of a trial's "24 months" than another one's "two years".
  const isConverted = isGiven && supports.every(({ value }) => isReckonedTo(mention, value));
  const borneOut = isGiven ? (telling[0]?.share ?? 0) : 0;
  const found: Weighed<FigureMention>[] = [];
  for (const { passage } of claim.matches.slice(0, MOST_PASSAGES)) {
    if (found.some((one) => one.passage.home === passage.home)) continue;
    for (const value of passage.statement.mentions) {
      if (value.kind !== "figure") continue;
      const isTurned = isTurnedBound(mention.quantity, value.quantity);
      const mayBe = isConverted ? isOtherSpan : isOtherUnit;
      if (!isTurned && ((isGiven && !isConverted) || !mayBe(mention.quantity, value.quantity)))
        continue;
      // "47.3" in a table of thousands is 47,300.
      if (!isTurned && compareInPlace(mention, value, passage) === "same") continue;
      const { span } = mention;
      const fit = fitOf({ claim: claim.statement, without: span, passage, around: value.span });
      if (fit.share < LEAST_SHARE || fit.share < borneOut) continue;
      const weighed = { value, passage, likeness: "different", ...fit } as const;
      found.push({ ...weighed, surelySame: false, ownCell: false, mayDispute: false });
      break;
    }
  }
  return found.sort((a, b) => b.share - a.share);
}

/** One number and one sort of measure, but another unit; or one unit, a thousandfold. */
function isOtherUnit(draft: Quantity, source: Quantity): boolean {
  const [a, b] = [draft.value, source.value];
  if (a === undefined || b === undefined || a === 0) return false;
  const sorts = [draft.unit.dimension, source.unit.dimension];
  if (sorts.includes("percent") && sorts.includes("points")) return a === b;
  const isCounted = sorts[0] === "count" || sorts[0] === "rank" || sorts[0] === "multiple";
  if (sorts[0] !== sorts[1] || (isCounted && draft.unit.name !== source.unit.name)) return false;
  if (draft.unit.name !== source.unit.name) return a === b;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return [1e3, 1e6].some((scale) => Math.abs(ratio / scale - 1) < 1e-9);
}

/** Whether a time is the same only by reckoning from one unit to another: `24 months`, `two years`. */
function isReckonedTo({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  return a.unit.dimension === "duration" && a.unit.name !== b.unit.name && a.value !== b.value;
}

/** The same number of another unit of time. */
function isOtherSpan(draft: Quantity, source: Quantity): boolean {
  return source.unit.dimension === "duration" && isOtherUnit(draft, source);
}

/** `At most nine` for `at least nine`. */
function isTurnedBound(draft: Quantity, source: Quantity): boolean {
  const isOne = draft.value === source.value && draft.unit.name === source.unit.name;
  return isOne && draft.value !== undefined && sideOf(draft) * sideOf(source) < 0;
}

function sideOf({ bound }: Quantity): number {
  if (bound === "at-least" || bound === "more-than") return 1;
  return bound === "at-most" || bound === "less-than" ? -1 : 0;
}
