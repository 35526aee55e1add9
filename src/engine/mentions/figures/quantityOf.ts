import type { Bound, Hedge, Quantity } from "./figure.js";
import type { Reading } from "./figureForm.js";

/** A form's reading under a bound and a hedge. `at least 25` opens it upward, `at most 31` downward. */
export function quantityOf(
  reading: Reading,
  { bound: leadBound, hedge }: { readonly bound: Bound; readonly hedge: Hedge },
): Quantity {
  const { low, high, value, step, unit, style } = reading;
  const isOpenable = reading.bound === "exact";
  const bound = isOpenable ? leadBound : reading.bound;
  const isUpward = bound === "at-least" || bound === "more-than";
  const isDownward = bound === "at-most" || bound === "less-than";
  return {
    low: isDownward ? -Infinity : low,
    high: isUpward ? Infinity : high,
    ...(value === undefined ? {} : { value }),
    bound,
    hedge,
    step,
    unit,
    style,
  };
}
