import { fitOf } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Span } from "../../../text/span.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { figureKind } from "../figureKind.js";
import { readCell } from "../comparing/cellUnit.js";
import { isOfOtherHeads } from "../comparing/oneHead.js";

/** A passage of which less agrees tells the range of something else, where the end that both have is met by chance. */
const LEAST_SHARE = 0.3;
/** How sure it is that the other end is wrong. */
const SURENESS = 0.8;

/**
 * The weighing of a range of which a source tells one end with another: `between 18 and 85` for `18 to 80`. Undefined where a
 * source tells the range itself, or its two ends side by side or anywhere that speaks of the claim: then it may be put together.
 */
export function byRangeEnds(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  const { bound, hedge } = mention.quantity;
  if (bound !== "range" || hedge !== "none" || weighing.verdict === "disputed") return undefined;
  const ranges = claim.sources.passages.flatMap((passage) => rangesIn(mention, passage));
  if (ranges.some(({ value, passage }) => figureKind.compare(mention, value, passage) === "same"))
    return undefined;
  const rivals = ranges
    .filter(({ value }) => sharedEnd(mention, value) !== undefined)
    .filter(({ value }) => !isOfOtherHeads(mention, value))
    .map(({ value, passage }) => weighed(claim, mention, { value, passage }))
    .filter(({ share, value }) => share >= LEAST_SHARE || isTelling(sharedEnd(mention, value) ?? 0))
    .sort((a, b) => b.share - a.share);
  const [best] = rivals;
  if (best === undefined || isPutTogether(claim, mention)) return undefined;
  return {
    ...weighing,
    verdict: "contradicted",
    sureness: SURENESS,
    rule: "another given",
    supports: [],
    rivals,
  };
}

/** The end that differs, where all rivals tell the same other one; otherwise the whole range. */
export function wrongEndOf(
  mention: FigureMention,
  rivals: readonly Weighed<FigureMention>[],
): Span {
  const { core, text, span, quantity } = mention;
  const isLow = rivals.every(({ value }) => value.quantity.high === quantity.high);
  const isHigh = rivals.every(({ value }) => value.quantity.low === quantity.low);
  if (!isLow && !isHigh) return core;
  const written = text.slice(core.start - span.start, core.end - span.start);
  const numbers = Array.from(written.matchAll(/\d(?:[\d.,]{0,12}\d)?/gu));
  const found = isLow ? numbers[0] : numbers.at(-1);
  if (found === undefined || numbers.length !== 2) return core;
  const start = core.start + found.index;
  return { start, end: start + found[0].length };
}

interface Told {
  readonly value: FigureMention;
  readonly passage: Passage;
}

function rangesIn({ quantity: { unit } }: FigureMention, passage: Passage): readonly Told[] {
  return passage.mentions
    .filter(figureKind.isOne)
    .filter(({ quantity }) => quantity.bound === "range")
    .map((value) => ({ value: readCell(value, passage) ?? value, passage }))
    .filter(({ value: { quantity } }) => quantity.unit.name === unit.name);
}

/** The end that two ranges of one unit have in common, where they have the one alone. */
function sharedEnd(
  { quantity: a }: FigureMention,
  { quantity: b }: FigureMention,
): number | undefined {
  if (a.low === b.low) return a.high === b.high ? undefined : a.low;
  return a.high === b.high ? a.high : undefined;
}

/** Two digits or more that are not round: `112`, `0.61`, `18`. */
function isTelling(value: number): boolean {
  const digits = String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0{1,20}|0{1,20}$/gu, "");
  return digits.length >= 2;
}

/** Whether sources that speak of the claim tell the two ends as values by themselves. */
function isPutTogether({ matches }: Claim, { quantity }: FigureMention): boolean {
  return [quantity.low, quantity.high].every((end) =>
    matches.some(({ passage, share }) =>
      passage.statement.mentions
        .filter(figureKind.isOne)
        .some(
          ({ quantity: { value, unit } }) =>
            value === end && unit.name === quantity.unit.name && share >= LEAST_SHARE,
        ),
    ),
  );
}

function weighed(
  { statement }: Claim,
  { span }: FigureMention,
  { passage, value }: Told,
): Weighed<FigureMention> {
  const fit = fitOf({ claim: statement, without: span, passage, around: value.span });
  const told = { surelySame: false, ownCell: false, mayDispute: false } as const;
  return { value, passage, likeness: "different", ...fit, ...told };
}
