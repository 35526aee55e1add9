import { keyOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";

/** Whether both count the same: `200 fighters`, `300 militiamen`. */
export function isOfOneHead(inDraft: FigureMention, inSource: FigureMention): boolean {
  const head = headOf(inDraft);
  return head !== undefined && head === headOf(inSource);
}

/** The key of what a figure counts: of `200 Iraqi militiamen` that of `militiamen`. Undefined where it is not said. */
export function headOf({ counted }: FigureMention): string | undefined {
  const head = counted?.words.at(-1);
  return head === undefined ? undefined : keyOf(head);
}
