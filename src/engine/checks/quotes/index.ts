import {
  matchQuote,
  prepareGround,
  type QuoteGround,
  type QuoteMatch,
} from "../../mentions/quotes/index.js";
import type { QuoteMention } from "../../mentions/quotes/quote.js";
import type { Passage, SourceSet } from "../../evidence/sourceSet.js";
import type { Source } from "../../text/readText.js";
import { overlaps, textOf, type Span } from "../../text/span.js";
import type { Check, Claim, Ground, Judgement } from "../check.js";
import { listSources, sourceName, verbFor } from "../../report/sourceName.js";
import { judgeShort } from "./judgeShort.js";
import { judgeSpeaker } from "./judgeSpeaker.js";

/** Quotations of the draft word for word against the sources, and who is said to have spoken them. */
export const quoteCheck: Check = {
  kind: "quote",
  faults: [
    {
      id: "misquoted-speech",
      verdict: "contradicted",
      title: "The sources quote other words.",
    },
    {
      id: "wrong-speaker",
      verdict: "contradicted",
      title: "The sources give these words to somebody else.",
    },
    {
      id: "unsupported-quote",
      verdict: "unsupported",
      title: "No source has these words.",
    },
  ],
  judge(claim) {
    return claim.statement.mentions
      .filter((mention) => mention.kind === "quote")
      .flatMap((quote) => judgeQuote(claim, quote));
  },
};

/** Shorter quotations are mostly distance, not speech: “expert”. */
const LEAST_WORDS = 3;

/** Where a source has the words of a quotation. */
export interface QuotePlace {
  readonly passage: Passage;
  readonly match: QuoteMatch;
}

function judgeQuote(claim: Claim, quote: QuoteMention): readonly Judgement[] {
  const said = textOf(claim.plain, quote.saidSpan);
  if (said.split(/\s+/u).length < LEAST_WORDS)
    return [...judgeShort(claim, quote), ...judgeSpeaker(claim, quote, spokenIn(claim, said))];
  const places = placesOf(said, claim.sources);
  const exact = places.filter(({ match }) => match.likeness === "exact");
  if (exact.length > 0) return [borneOut(quote, exact), ...judgeSpeaker(claim, quote, exact)];
  const near = places.find(({ match }) => isNearly(said, match));
  return near === undefined ? [unknown(claim, quote)] : misquoted(quote, near);
}

/** So many places may differ, and such a share of the words, in what is a misquotation and not other words. */
const MOST_DIFFERENCES = 3;
const MOST_DIFFERING = 0.34;

function isNearly(said: string, { likeness, differences }: QuoteMatch): boolean {
  const count = (words: string): number => words.split(/\s+/u).filter((word) => word !== "").length;
  const differing = differences.reduce(
    (sum, { actual, expected }) => sum + Math.max(count(actual), count(expected)),
    0,
  );
  return (
    likeness === "near" &&
    differences.length <= MOST_DIFFERENCES &&
    differing <= MOST_DIFFERING * count(said)
  );
}

function placesOf(said: string, sources: SourceSet): readonly QuotePlace[] {
  return sources.indexed.flatMap(({ source, passages }) => {
    const match = matchQuote(said, groundIn(source));
    if (match.likeness === "none" || match.span === undefined) return [];
    const { span } = match;
    const passage = passages.find(({ statement }) => overlaps(statement.sentence.span, span));
    return passage === undefined ? [] : [{ passage, match }];
  });
}

/** Where sources quote a sentence of a word or two as a whole: `“You pull.”`. */
function spokenIn({ sources }: Claim, said: string): readonly QuotePlace[] {
  const own = spokenWords(said);
  if (own === undefined) return [];
  return sources.passages.flatMap((passage) =>
    passage.mentions
      .filter((mention) => mention.kind === "quote")
      .filter(({ saidSpan }) => spokenWords(textOf(passage.home.source.plain, saidSpan)) === own)
      .map(({ span }): QuotePlace => ({
        passage,
        match: { likeness: "exact", span, differences: [] },
      })),
  );
}

/** The words of what begins as a sentence does and is more than one word. */
function spokenWords(said: string): string | undefined {
  const words = said.replace(/[^\p{L}\p{N}'’]+/gu, " ").trim();
  return /^\p{Lu}\S*\s/u.test(words) ? words.toLowerCase() : undefined;
}

// A source never changes, and one draft has many quotations.
const grounds = new WeakMap<Source, QuoteGround>();

function groundIn(source: Source): QuoteGround {
  const known = grounds.get(source);
  if (known !== undefined) return known;
  const ground = prepareGround(source.plain);
  grounds.set(source, ground);
  return ground;
}

function borneOut(quote: QuoteMention, exact: readonly QuotePlace[]): Judgement {
  const sources = exact.map(({ passage }) => passage.home.source);
  return {
    span: quote.saidSpan,
    verdict: "supported",
    sureness: 1,
    reason: `${listSources(sources)} ${verbFor(sources, "has", "have")} these words`,
    expected: [],
    grounds: exact.map(groundOf("supports")),
    replacements: [],
  };
}

function misquoted(quote: QuoteMention, near: QuotePlace): readonly Judgement[] {
  const { start } = quote.saidSpan;
  return near.match.differences.map(({ span, actual, expected }) => {
    const place: Span = { start: start + span.start, end: start + span.end };
    return {
      span: place,
      verdict: "contradicted",
      sureness: 0.85,
      fault: "misquoted-speech",
      reason: `${sourceName(near.passage.home.source)} quotes ${expected === "" ? `no “${actual}” here` : `“${expected}”, not “${actual}”`}`,
      expected: [expected],
      grounds: [groundOf("contradicts")(near)],
      replacements: [{ span: place, text: expected, source: near.passage.home.source.id }],
    };
  });
}

function unknown(claim: Claim, quote: QuoteMention): Judgement {
  return {
    span: quote.saidSpan,
    verdict: "unsupported",
    sureness: 0.85,
    fault: "unsupported-quote",
    reason: "no source has these words",
    expected: [],
    grounds: claim.matches
      .slice(0, 1)
      .map(({ passage, share }) => ({ passage, share, bears: "mentions" })),
    replacements: [],
  };
}

function groundOf(bears: Ground["bears"]) {
  return ({ passage }: QuotePlace): Ground => ({ passage, bears, share: 1 });
}
