import { fitOf } from "../evidence/fit.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Weighed } from "./weighed.js";

/** How well, 0 to 1, one source's passage speaks of what the other's does around its value; alone, or with its neighbours. */
export function mutualFit<M extends MentionBase<string>>(
  one: Weighed<M>,
  other: Weighed<M>,
  { neighbours = true }: { readonly neighbours?: boolean } = {},
): number {
  return fitOf({
    claim: one.passage.statement,
    without: one.value.span,
    passage: other.passage,
    around: other.value.span,
    neighbours,
  }).share;
}
