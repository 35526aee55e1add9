import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { FORMER, COMPARING } from "../../../weighing/former.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { figuresIn, othersIn, wordsBefore } from "../sums/sum.js";
import { wayToldBefore } from "./wayTold.js";

/** A source that fits less well tells of another change. */
const LEAST_SHARE = 0.4;

/**
 * What a change came to, where the draft has what it began with: `went up to 189` of a source's `215, up from 189`. Only where
 * every source that has the draft's value has it as what was before, beside one value of its unit; none where the draft
 * speaks of another time, or has that other value too.
 */
export function formerAsNow(
  claim: Claim,
  mention: FigureMention,
  { supports }: Weighing<FigureMention>,
): readonly Weighed<FigureMention>[] {
  if (mention.isFormer === true || tellsOtherTime(claim)) return [];
  if (wayToldBefore(wordsBefore(claim, mention, 90))?.link !== "to") return [];
  const near = supports.filter(({ share }) => share >= LEAST_SHARE);
  const reached = near.flatMap((support) => {
    const value = support.value.isFormer === true ? partnerOf(support) : undefined;
    return value === undefined ? [] : [{ ...support, likeness: "different" as const, value }];
  });
  const isTold = othersIn(claim, mention).some(({ quantity }) =>
    reached.some(({ value }) => value.quantity.value === quantity.value),
  );
  return reached.length < near.length || isTold ? [] : reached;
}

/** The weighing with what a change came to against what it began with. */
export function againstReached(
  weighing: Weighing<FigureMention>,
  rivals: readonly Weighed<FigureMention>[],
): Weighing<FigureMention> {
  return { ...weighing, verdict: "contradicted", sureness: 0.8, supports: [], rivals };
}

/** The one other value of a change, in the unit of the first. */
function partnerOf({ passage, value }: Weighed<FigureMention>): FigureMention | undefined {
  const [only, other] = levelsIn(passage).filter(
    ({ quantity: { unit } }) =>
      unit.name === value.quantity.unit.name || value.quantity.unit.dimension === "count",
  );
  return other === undefined ? only : undefined;
}

function levelsIn(passage: Passage): readonly FigureMention[] {
  return figuresIn(passage).filter(
    ({ isFormer, isChange, quantity: { unit } }) =>
      isFormer !== true && isChange !== true && unit.dimension !== "rank",
  );
}

/** `A year earlier`, `in 2023`: what was then may be meant. */
function tellsOtherTime({ statement }: Claim): boolean {
  return (
    statement.mentions.some(({ kind }) => kind === "date") ||
    statement.sentence.tokens.some(({ lower }) => FORMER.has(lower) || COMPARING.has(lower))
  );
}
