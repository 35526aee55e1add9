import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";

/**
 * Why the source's figure bears out a draft's that is written otherwise, in one line: `1.24 billion rounds to 1.2
 * billion`, `10 km = 6.2 miles`, `27 is at least 25`. Undefined where both say the same number in the same unit.
 */
export function explainFigure(inDraft: FigureMention, inSource: FigureMention): string | undefined {
  const [draft, source] = [inDraft.quantity, inSource.quantity];
  const [own, told] = [coreOf(inDraft), coreOf(inSource)];
  if (draft.unit.dimension !== source.unit.dimension) return undefined;
  if (draft.unit.name !== source.unit.name) {
    const { dimension } = draft.unit;
    return dimension === "rank" || dimension === "money" ? undefined : `${told} = ${own}`;
  }
  if (isOneNumber(draft, source)) return undefined;
  if (draft.bound === "range" || draft.bound === "vague")
    return `${whole(inDraft)} includes ${told}`;
  if (draft.bound !== "exact") return `${told} is ${whole(inDraft)}`;
  if (source.value === undefined) return undefined;
  return draft.hedge === "none" ? `${told} rounds to ${own}` : `${told} is ${whole(inDraft)}`;
}

function isOneNumber(a: Quantity, b: Quantity): boolean {
  const size = Math.max(Math.abs(a.low), Math.abs(b.low), 1);
  return a.value !== undefined || b.value !== undefined
    ? a.value === b.value
    : Math.abs(a.low - b.low) < 1e-9 * size && Math.abs(a.high - b.high) < 1e-9 * size;
}

/** With its bound or hedge, as it reads inside a sentence. */
function whole({ text }: FigureMention): string {
  return fold(text.charAt(0).toLowerCase() + text.slice(1));
}

function coreOf({ text, span, core }: FigureMention): string {
  return fold(text.slice(core.start - span.start, core.end - span.start));
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ");
}
