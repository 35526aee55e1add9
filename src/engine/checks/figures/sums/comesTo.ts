import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";

/**
 * Whether the sum comes to the number asked for, or lies within its bound as near as such a round number goes: 58 is
 * `more than 50`, 396 `less than 400`. That a bound holds just any sum (`at most 31`) says nothing.
 */
export function comesTo(asked: FigureMention, made: FigureMention): boolean {
  const { value, bound, unit } = asked.quantity;
  if (value === undefined || bound === "exact") return figures.compare(asked, made) === "same";
  const exact = { ...asked.quantity, bound: "exact" as const, low: value, high: value };
  if (figures.compare({ ...asked, quantity: exact }, made) === "same") return true;
  const result = made.quantity.value;
  const isNear =
    result !== undefined &&
    unit.name === made.quantity.unit.name &&
    Math.abs(result - value) < roundnessOf(value);
  return isNear && figures.compare(asked, made) === "same";
}

/** The place of its last digit that is no nought: 10 for 50, 100 for 400. */
function roundnessOf(value: number): number {
  let place = 1e-3;
  while (place < 1e15 && Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9)
    place *= 10;
  return place;
}
