import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { coreOf, madeAs, othersIn, wordsBehind, type Sum } from "./sum.js";

/** `, exactly half of what the dome cost`, `, twice the price of the boat`, `, or a third of the old fee`. */
const AS_PART =
  /^[,;:\u2013\u2014 (]{0,3}(?:(?:about|almost|exactly|just|more than|nearly|only|or|over|precisely|roughly|some|which is) ?){0,3}$/iu;

/**
 * What the draft's value comes to as a part or a multiple of another: `£185,000, exactly half of what the dome cost`. The words behind
 * tell of the other thing, so the figure that they find is the other one's.
 */
export function partOfOther(
  claim: Claim,
  mention: FigureMention,
  rivals: readonly Weighed<FigureMention>[],
): readonly Sum[] {
  const [ratio] = othersIn(claim, mention).filter(({ span }) => span.start >= mention.span.end);
  const part = ratio === undefined ? undefined : partIn(ratio);
  if (ratio === undefined || part === undefined) return [];
  const between = wordsBehind(claim, mention, ratio.span.start - mention.span.end);
  if (!AS_PART.test(between)) return [];
  return rivals.flatMap(({ value: whole, passage }) => {
    const { value, unit, step } = whole.quantity;
    const { unit: asked } = mention.quantity;
    if (value === undefined || unit.dimension !== asked.dimension) return [];
    const made = madeAs(mention, (value * part * unit.toBase) / asked.toBase, step * part);
    const sum = `${coreOf(ratio)} of ${coreOf(whole)} is ${made.text}`;
    return [{ sum, made, passages: [passage], isSure: false }];
  });
}

/** What to multiply the other's value with. */
function partIn({ quantity: { value, unit } }: FigureMention): number | undefined {
  if (value === undefined) return undefined;
  if (unit.dimension === "percent") return value / 100;
  return unit.dimension === "multiple" ? value : undefined;
}
