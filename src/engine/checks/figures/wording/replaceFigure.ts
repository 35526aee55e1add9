import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Span } from "../../../text/span.js";

/**
 * The source's value in the draft's manner. Where the two are hedged or bounded otherwise, the hedge goes with it:
 * `About 200` becomes `At least 300`, `at least 15` keeps its words before `25`.
 */
export function replaceFigure(
  inDraft: FigureMention,
  inSource: FigureMention,
): { readonly span: Span; readonly text: string } {
  const text = figures.rewrite(inDraft, inSource);
  const [a, b] = [inDraft.quantity, inSource.quantity];
  const isWhole = inSource.quantity.value === inDraft.quantity.value;
  if (isWhole) return { span: inDraft.span, text };
  if (a.bound === b.bound && a.hedge === b.hedge) return { span: inDraft.core, text };
  // Where the draft has no hedge of its own, the source's has come along already.
  const isBare = inDraft.span.start === inDraft.core.start && inDraft.span.end === inDraft.core.end;
  if (isBare) return { span: inDraft.span, text };
  const { span, core } = inSource;
  const before = inSource.text.slice(0, core.start - span.start);
  const after = inSource.text.slice(core.end - span.start);
  const phrase = `${before}${text}${after}`.replace(/\s+/gu, " ");
  const isCapital = /^\p{Lu}/u.test(inDraft.text);
  const first = phrase.charAt(0);
  const cased = isCapital
    ? first.toUpperCase()
    : /^\p{Lu}\p{Ll}/u.test(phrase)
      ? first.toLowerCase()
      : first;
  return { span: inDraft.span, text: cased + phrase.slice(1) };
}
