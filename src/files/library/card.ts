import type { Source } from "../../engine/index.js";
import { printedDoi } from "../facts/matchBibliography.js";

/**
 * What is known of a source without its text: the same with nothing in it but the DOI that bibliographies look for, and
 * with one empty block if there is any text to be had.
 */
export function cardOf(source: Source): Source {
  const { pages: _pages, ...rest } = source;
  const raw = printedDoi(source.raw) ?? "";
  const blocks = source.blocks.length === 0 ? [] : [EMPTY];
  return { ...rest, raw, plain: "", segments: [], blocks, dropped: [] };
}

const EMPTY = { kind: "paragraph", span: { start: 0, end: 0 } } as const;

/** A source with what its card says of it by now: the user and bibliographies may have corrected that. */
export function withCard(source: Source, card: Source): Source {
  const known = made.get(source);
  if (known?.card === card) return known.corrected;
  const { raw, plain, segments, blocks, dropped, pages } = source;
  const text = { raw, plain, segments, blocks, dropped, ...(pages === undefined ? {} : { pages }) };
  const corrected = { ...card, ...text };
  made.set(source, { card, corrected });
  return corrected;
}

/** The same source with the same card gives the same object, so that nothing is indexed twice. */
const made = new WeakMap<Source, { readonly card: Source; readonly corrected: Source }>();

/** How much of a source may be evidence, in code units. */
export function bodyLengthOf({ blocks }: Source): number {
  return blocks.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
