import { keyOf } from "./key.js";

/** The key of `share` where a sum is told for one: no share of it rises or is paid, as those do that `shares` speaks of. */
export const PER_SHARE = "per share";

const SHARE = keyOf("share");

/**
 * Whether the word `lower` is the unit of a sum: `$1.58 per share`, `seven cents a share`. The word before it is `last`,
 * the one before that `sum`.
 */
export function isPerShare(lower: string, last = "", sum = ""): boolean {
  const isForOne = last === "per" || ((last === "a" || last === "an") && SUM.test(sum));
  return isForOne && keyOf(lower) === SHARE;
}

const SUM =
  /\p{Nd}|^(?:cents?|dividends?|dollars?|earnings|euros?|income|loss(?:es)?|pence|pounds?|profits?)$/u;
