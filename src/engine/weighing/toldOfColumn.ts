import type { Passage } from "../evidence/sourceSet.js";
import { keysIn } from "../evidence/words/keysIn.js";
import type { MentionBase } from "../mentions/mention.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import { contains } from "../text/span.js";
import type { Weighed } from "./weighed.js";

/**
 * Whether running text counts what another column than the cell's is headed by: of a row with columns of steals and blocks,
 * `one steal` says nothing of the blocks.
 */
export function isToldOfOtherColumn<M extends MentionBase<string>>(
  cell: Weighed<M>,
  passage: Passage,
  value: M,
): boolean {
  if (passage.cells.length > 0 || value.kind !== "figure") return false;
  // The kind says that it is a figure.
  const { counted } = value as MentionBase<string> as FigureMention;
  const counts = keysIn(counted?.words.join(" ") ?? "");
  return (
    counts.size > 0 &&
    cell.passage.cells.some(
      ({ headKeys, isRowHead, span }) =>
        !isRowHead &&
        !contains(span, cell.value.span) &&
        headKeys.size === counts.size &&
        [...counts].every((key) => headKeys.has(key)),
    )
  );
}
