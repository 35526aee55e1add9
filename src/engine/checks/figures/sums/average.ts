import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { around, figuresIn, quotientOf, wordsBefore, wordsBehind, type Sum } from "./sum.js";

const LEAST_SHARE = 0.2;

/** What a figure is told for, and the name of that time as a unit. */
const EACH = /\b(?:an?|each|every|per) (?<time>day|week|month|quarter|year)\b/iu;

/** So much a year of a sum that a source gives for some years: `6.4 billion spread over five years` is 1.28 billion a year. */
export function averageOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { unit } = mention.quantity;
  if (unit.dimension !== "money" && unit.dimension !== "count") return [];
  const time = mention.per ?? EACH.exec(wordsBehind(claim, mention, 30))?.groups?.["time"];
  const isAverage = /\bon (?:an )?average\b/iu.test(wordsBefore(claim, mention, 80));
  if (time === undefined || (unit.dimension === "count" && !isAverage)) return [];
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) continue;
    const span = figuresIn(passage).find(
      ({ quantity }) =>
        quantity.unit.dimension === "duration" &&
        quantity.unit.name === time &&
        (quantity.value ?? 0) > 1,
    );
    if (span === undefined) continue;
    const [total] = around(passage, 1, 0)
      .flatMap((home) => figuresIn(home).map((figure) => ({ figure, passage: home })))
      .filter(
        ({ figure: { quantity, per } }) =>
          quantity.unit.name === unit.name && per === undefined && quantity.bound === "exact",
      )
      .reverse();
    if (total?.figure.quantity.value === undefined) continue;
    return [quotientOf(mention, total, { figure: span, passage })];
  }
  return [];
}
