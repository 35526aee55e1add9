import { keyOf } from "./key.js";

/** The key of `share` where a sum is told for one: no share of it rises or is paid, as those do that `shares` speaks of. */
export const PER_SHARE = "per share";

const SHARE = keyOf("share");

/** Whether the word `lower` behind `before` is the unit of a sum: `$1.58 per share`, `seven cents a share`. */
export function isPerShare(lower: string, before: readonly string[]): boolean {
  if (keyOf(lower) !== SHARE) return false;
  const [last = "", sum = ""] = [before.at(-1), before.at(-2)];
  return (
    last === "per" ||
    (/^an?$/u.test(last) &&
      /\p{Nd}|^(?:cents?|dividends?|dollars?|earnings|euros?|income|loss(?:es)?|pence|pounds?|profits?)$/u.test(
        sum,
      ))
  );
}
