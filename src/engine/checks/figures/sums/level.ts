import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { othersIn } from "./sum.js";

/**
 * What the sentence says something came to before it says by how much that differs: `40.8 degrees, 1.2 above the old record` is
 * reckoned from 40.8 and from nothing else.
 */
export function levelBeside(claim: Claim, mention: FigureMention): FigureMention | undefined {
  const ahead = othersIn(claim, mention).filter(
    ({ span, isChange, quantity }) =>
      span.end <= mention.span.start &&
      isChange !== true &&
      quantity.unit.name === mention.quantity.unit.name,
  );
  const isMeasured = mention.quantity.unit.dimension !== "count";
  return isMeasured && ahead.length === 1 ? ahead[0] : undefined;
}

/** Whether one of the figures has the level's value. */
export function isFrom({ quantity }: FigureMention, figures: readonly FigureMention[]): boolean {
  return figures.some((figure) => figure.quantity.value === quantity.value);
}

/** Whether the draft tells a share of things that are counted, and the figure measures: half of the patients is no half of a dose. */
export function isMeasureForThings(
  { counted }: FigureMention,
  { quantity }: FigureMention,
): boolean {
  const isOfThings = /(?:s|children|men|people|women)$/u.test(counted?.words.at(-1) ?? "");
  return isOfThings && MEASURES.has(quantity.unit.dimension);
}

const MEASURES: ReadonlySet<string> = new Set([
  "dose",
  "duration",
  "length",
  "mass",
  "temperature",
]);
