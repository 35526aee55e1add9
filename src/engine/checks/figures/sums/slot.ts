import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed } from "../../../weighing/weighed.js";

/** From this chance on, by the learnt weights, a source tells of the very thing. */
const SURELY = 0.6;

/** Whether a source surely tells the same with another value: what no word of the draft asks to be reckoned is then not. */
export function isSurelyToldOtherwise(rivals: readonly Weighed<FigureMention>[]): boolean {
  return rivals.some(({ chance = 0 }) => chance >= SURELY);
}
