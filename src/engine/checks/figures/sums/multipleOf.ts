import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";
import type { Weighed } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";

/** A source's own multiple for what the draft says fits at least so well. */
const LEAST_SHARE = 0.4;

/**
 * Whether a multiple may be reckoned from two values: not where a source says itself how many times it is (`doubled to
 * 8,000` against `tripled to 8,000`), nor where the draft counts occasions (`three times in two decades`).
 */
export function mayBeMultiple(
  { plain }: Claim,
  { span, text }: FigureMention,
  rivals: readonly Weighed<FigureMention>[],
): boolean {
  const isTold = rivals.some(
    ({ value, share }) => value.quantity.unit.dimension === "multiple" && share >= LEAST_SHARE,
  );
  const isOccasions =
    /\btimes$/iu.test(text) &&
    /^ (?:and\b|before\b|between\b|during\b|for\b|in\b|over\b|since\b|within\b|[,.])/iu.test(
      plain.slice(span.end, span.end + 12),
    );
  return !isTold && !isOccasions;
}

/** How far a multiple in words may lie from what two values come to: 2.68 is no `tripled`. */
const NEAR = 0.07;
const NEAR_HEDGED = 0.15;

/** Whether the multiple made is the one written, and not merely rounds to it; what bounds it bounds what was made. */
export function isCloseTo({ quantity }: FigureMention, made: Quantity): boolean {
  const [asked, found] = [quantity.value, made.value];
  if (asked === undefined || found === undefined) return true;
  if (quantity.bound === "more-than" || quantity.bound === "at-least") return found >= asked;
  if (quantity.bound !== "exact") return found <= asked;
  // "2.7 times" has its own rounding.
  if (!Number.isInteger(asked) && quantity.step < 1) return true;
  return Math.abs(found / asked - 1) <= (quantity.hedge === "none" ? NEAR : NEAR_HEDGED);
}
