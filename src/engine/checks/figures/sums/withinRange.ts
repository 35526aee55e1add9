import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import { readCell } from "../comparing/cellUnit.js";
import type { Derivation } from "./derive.js";

/** A passage that speaks less of the claim has another range. */
const LEAST_SHARE = 0.3;

/** `Within the forecast`, `inside the range that was given`. */
const WITHIN =
  /\b(?:within|inside|in line with) (?:(?!\d)[\p{L}\p{N}'’-]{1,20} ){0,4}(?:bracket|estimates?|expectations?|forecasts?|guidance|limits?|outlook|ranges?|target)\b/iu;

/** The source's range that holds a figure of which the draft says that it lies within one. */
export function withinRange(claim: Claim, mention: FigureMention): Derivation | undefined {
  const { value, unit } = mention.quantity;
  if (value === undefined || !WITHIN.test(textOf(claim.plain, claim.statement.sentence.span)))
    return undefined;
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) continue;
    for (const figure of passage.statement.mentions) {
      if (figure.kind !== "figure" || figure.quantity.bound !== "range") continue;
      const { quantity: range } = readCell(figure, passage) ?? figure;
      if (range.unit.name !== unit.name) continue;
      const told = value * unit.toBase;
      if (told < range.low * range.unit.toBase || told > range.high * range.unit.toBase) continue;
      return { sum: `${mention.text} lies within ${figure.text}`, passages: [passage] };
    }
  }
  return undefined;
}
