import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Trait } from "../../weighing/traits.js";

/** Writers count things up to so many without being told how many they are. */
const MOST_COUNTED = 4;

/** What a figure by itself tells of how it came to be written: see `Trait`. */
export function figureTraits({ quantity }: FigureMention): Partial<Record<Trait, number>> {
  const { unit, style, value, hedge, bound } = quantity;
  const is = (yes: boolean): number => (yes ? 1 : 0);
  return {
    duration: is(unit.dimension === "duration"),
    relative: is(unit.dimension === "rank" || unit.dimension === "multiple"),
    percent: is(unit.dimension === "percent"),
    money: is(unit.dimension === "money"),
    worded: is(style === "words"),
    few: is(unit.dimension === "count" && (value ?? Infinity) <= MOST_COUNTED),
    hedged: is(hedge !== "none"),
    bounded: is(bound !== "exact"),
  };
}

/** 1 for figures within a quarter of each other, 0 from an order of magnitude on. */
export function nearnessOf({ quantity: a }: FigureMention, { quantity: b }: FigureMention): number {
  const [x, y] = [a, b].map(({ value, low, high, unit }) =>
    Math.abs((value ?? (Number.isFinite(low) ? low : high)) * unit.toBase),
  );
  if (x === undefined || y === undefined || x === y) return 1;
  const ratio = Math.min(x, y) / Math.max(x, y);
  if (!Number.isFinite(ratio)) return 1;
  return ratio >= NEAR ? 1 : Math.max(0, 1 + Math.log10(Math.max(ratio, Number.MIN_VALUE) / NEAR));
}

const NEAR = 0.75;

/** Whether the source's figure leaves open what the draft's fixes: `dozens` for 31, `at least 20` for 25. */
export function isCoarser(
  { quantity: draft }: FigureMention,
  { quantity: source }: FigureMention,
): boolean {
  return draft.bound === "exact" && source.bound !== "exact";
}
