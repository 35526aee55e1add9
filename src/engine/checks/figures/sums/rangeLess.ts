import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { readCell } from "../comparing/cellUnit.js";
import { coreOf, figuresIn, type Sum } from "./sum.js";

/** A passage that speaks less of the claim lends nothing. */
const LEAST_SHARE = 0.3;

/**
 * What is left of a range once a part is told, both its ends: `1.56 to 1.66 billion in the second half`, where the year's outlook is
 * 3.05 to 3.15 billion and the first half came to 1.4862. That both ends come out so is no chance.
 */
export function rangeLess(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { low, high, unit, bound } = mention.quantity;
  if (bound !== "range" || unit.dimension === "score") return [];
  const told = claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) =>
      figuresIn(passage).map((figure) => ({
        figure,
        passage,
        quantity: (readCell(figure, passage) ?? figure).quantity,
      })),
    )
    .filter(({ quantity }) => quantity.unit.name === unit.name);
  const step = roundingOf(low, high);
  for (const whole of told) {
    if (whole.quantity.bound !== "range") continue;
    const part = told.find(
      ({ quantity: { value } }) =>
        value !== undefined &&
        Math.abs(whole.quantity.low - value - low) <= step &&
        Math.abs(whole.quantity.high - value - high) <= step,
    );
    if (part === undefined) continue;
    const sum = `${coreOf(whole.figure)} − ${coreOf(part.figure)} = ${coreOf(mention)}`;
    const passages = [...new Set([whole.passage, part.passage])];
    return [{ sum, made: mention, passages, isSure: false }];
  }
  return [];
}

/** Half of the last place of the two ends, and a little for what they were rounded from. */
function roundingOf(...ends: readonly number[]): number {
  const places = ends.map((end) => 10 ** (Math.floor(Math.log10(Math.max(Math.abs(end), 1))) - 2));
  return 0.6 * Math.min(...places);
}
