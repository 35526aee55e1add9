import { keyOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";

/** Whether both count the same: `200 fighters`, `300 militiamen`. */
export function isOfOneHead(inDraft: FigureMention, inSource: FigureMention): boolean {
  const head = headOf(inDraft);
  return head !== undefined && head === headOf(inSource);
}

/** Whether both say what they count, and it is not the same: `71 dead`, `190 wounded`. */
export function isOfOtherHeads(a: FigureMention, b: FigureMention): boolean {
  const [one, other] = [headOf(a), headOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The key of what a figure counts: of `200 Iraqi militiamen` that of `militiamen`. Undefined where it is not said. */
export function headOf({ counted }: FigureMention): string | undefined {
  const head = counted?.words.at(-1);
  return head === undefined ? undefined : keyOf(head);
}
