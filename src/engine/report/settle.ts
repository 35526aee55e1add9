import type { Check, Judgement } from "../checks/check.js";
import { contains, overlaps } from "../text/span.js";

/** A judgement and the check that made it. */
export interface Judged extends Judgement {
  readonly check: Check;
}

/**
 * What remains of a sentence's judgements when they are laid side by side. What stands inside a quotation that the
 * sources have word for word is borne out with it; of two faults in the same words the earlier check's stays; a
 * whole sentence is not faulted beside one of its parts.
 */
export function settle(judgements: readonly Judged[]): readonly Judged[] {
  const quoted = judgements.filter(
    ({ check, verdict }) => check.kind === "quote" && verdict === "supported",
  );
  const kept: Judged[] = [];
  for (const one of judgements) {
    const fault = one.verdict !== "supported";
    const inQuote =
      one.check.kind !== "quote" && quoted.some((quote) => contains(quote.span, one.span));
    if (fault && inQuote) continue;
    const clash = kept.some(
      (other) => other.verdict !== "supported" && overlaps(other.span, one.span),
    );
    if (fault && clash) continue;
    kept.push(one);
  }
  return kept;
}

/** Whether a judgement is one that is underlined. */
export function isFault(one: Judged): boolean {
  return one.verdict !== "supported";
}
