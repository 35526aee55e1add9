import type { Span } from "../../engine/index.js";

// "[^smith]" without a definition and "[@smith2020, p. 3; -@jones]": what the parser takes for words.
const citation = /\[\^[^\]\s]{1,80}\]|\[-?@[^\]\n]{1,200}\]/gu;

/** Footnote calls without a definition and citations in Pandoc's manner, within `[start, end)` of `raw`. */
export function findCitations(raw: string, start: number, end: number): readonly Span[] {
  return [...raw.slice(start, end).matchAll(citation)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
