import type { Span } from "../../text/span.js";
import { alignNear } from "./alignNear.js";
import { findParts } from "./findParts.js";
import { normalWords, partsBetweenCuts, type NormalWord } from "./normalWords.js";
import { rangesOf } from "./quotedRanges.js";

/** How the words of a quotation stand in a source. */
export interface QuoteMatch {
  readonly likeness: "exact" | "near" | "none";
  /** Where in the source's text; undefined for `none`. */
  readonly span?: Span;
  /** What differs; empty unless `near`. */
  readonly differences: readonly QuoteDifference[];
}

/** Words of the draft that the source does not have so. */
export interface QuoteDifference {
  /** Where in the draft's words: for `We won,` and `won` this is 3..6. */
  readonly span: Span;
  /** The draft's words there. */
  readonly actual: string;
  /** The source's words in their place; empty for words that the draft put in. */
  readonly expected: string;
}

/** A source's words made ready for several quotations. */
export interface QuoteGround {
  readonly text: string;
  readonly words: readonly NormalWord[];
  /** Only the words in quotation marks: `“We see sparks,” she said, “but no fire”` reads on over `she said`. */
  readonly quoted: readonly NormalWord[];
}

/** The words of `text` for `matchQuote`; worth keeping where more than one quotation is looked for. */
export function prepareGround(text: string): QuoteGround {
  const words = normalWords(text);
  const ranges = rangesOf(text);
  let next = 0;
  const quoted = words.filter(({ start, end }) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next += 1;
    const range = ranges[next];
    return range !== undefined && range.start < start && end <= range.end;
  });
  return { text, words, quoted };
}

/**
 * Looks for the words of a quotation anywhere in a source, in marks or not. Marks, case and dashes do not count;
 * parts around an ellipsis or around words in square brackets must stand in order. `near`: most words in order.
 * Time grows with the length of the source, not with its square.
 */
export function matchQuote(draftWords: string, source: QuoteGround | string): QuoteMatch {
  const ground = typeof source === "string" ? prepareGround(source) : source;
  const parts = partsBetweenCuts(draftWords);
  if (parts.length === 0) return { likeness: "none", differences: [] };
  const exact = findParts(parts, ground.words) ?? findParts(parts, ground.quoted);
  if (exact !== undefined) return { likeness: "exact", span: exact, differences: [] };
  return alignNear(draftWords, parts, ground) ?? { likeness: "none", differences: [] };
}
