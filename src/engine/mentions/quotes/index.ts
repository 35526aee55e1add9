import type { Sentence } from "../../text/sentence.js";
import { textOf, type Span } from "../../text/span.js";
import type { Likeness, MentionKind, ReadingContext } from "../mention.js";
import { matchQuote } from "./matchQuote.js";
import { quotedRanges, type QuotedRange } from "./quotedRanges.js";
import type { QuoteMention } from "./quote.js";
import { speakerOf } from "./speakerOf.js";

export {
  matchQuote,
  prepareGround,
  type QuoteDifference,
  type QuoteGround,
  type QuoteMatch,
} from "./matchQuote.js";

/**
 * Quotations in “ ”, " ", « », and in ‘ ’ where no apostrophe is meant. One that runs over several sentences is a
 * mention of each, cut at the sentence's edges, with the speaker of the whole.
 */
export const quotes: MentionKind<QuoteMention> = {
  kind: "quote",
  find: findQuotes,
  compare: compareQuotes,
  rewrite: (_inDraft, inSource) => wordsOf(inSource),
};

function findQuotes({ span, block }: Sentence, { plain }: ReadingContext): readonly QuoteMention[] {
  const ranges = quotedRanges(plain, block);
  const mentions: QuoteMention[] = [];
  for (let at = firstEndingAfter(ranges, span.start); at < ranges.length; at++) {
    const range = ranges[at];
    if (range === undefined || range.start >= span.end) break;
    const said = within(range.said, span);
    const inSentence = within(range, span);
    if (said === undefined || inSentence === undefined) continue;
    mentions.push(mentionOf(plain, { range, said, inSentence }, block));
  }
  return mentions;
}

/** A block of many sentences has many quotations; each sentence looks at its own only. */
function firstEndingAfter(ranges: readonly QuotedRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionOf(
  plain: string,
  {
    range,
    said,
    inSentence,
  }: { readonly range: QuotedRange; readonly said: Span; readonly inSentence: Span },
  block: Sentence["block"],
): QuoteMention {
  const mention = {
    kind: "quote",
    span: inSentence,
    text: textOf(plain, inSentence),
    saidSpan: said,
  } as const;
  const speaker = speakerOf(plain, block, range);
  return speaker === undefined ? mention : { ...mention, speaker };
}

/** The part of `inner` inside `outer`; undefined if none of its words is. */
function within(inner: Span, outer: Span): Span | undefined {
  const start = Math.max(inner.start, outer.start);
  const end = Math.min(inner.end, outer.end);
  return start < end ? { start, end } : undefined;
}

function compareQuotes(inDraft: QuoteMention, inSource: QuoteMention): Likeness {
  const { likeness } = matchQuote(wordsOf(inDraft), wordsOf(inSource));
  if (likeness === "exact") return "same";
  return likeness === "near" ? "different" : "incomparable";
}

function wordsOf({ text, span, saidSpan }: QuoteMention): string {
  return text.slice(saidSpan.start - span.start, saidSpan.end - span.start);
}
