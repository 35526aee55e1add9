import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { QuoteMention } from "../../mentions/quotes/quote.js";
import type { Statement } from "../../evidence/statement.js";
import { textOf } from "../../text/span.js";
import type { Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";

/** A passage says the same of the words beside a quoted one from here. */
const SAME_STATEMENT = 0.5;

/**
 * A word or two in quotation marks, `her rating at “hold”`: too short to be speech, and yet wrong where the sentence
 * that says the same has other words in marks in that place. Silent where any source has these words in marks.
 */
export function judgeShort(claim: Claim, quote: QuoteMention): readonly Judgement[] {
  const lead = wordBefore(claim.statement, quote);
  const said = wordsOf(quote);
  if (lead === "" || isQuotedSomewhere(claim, said)) return [];
  for (const { passage } of claim.matches) {
    const other = passage.statement.mentions.find(
      (mention): mention is QuoteMention =>
        mention.kind === "quote" &&
        wordsOf(mention).split(" ").length <= 2 &&
        wordBefore(passage.statement, mention) === lead,
    );
    if (other === undefined) continue;
    const question = { claim: claim.statement, without: quote.span, passage };
    const { share } = fitOf({ ...question, around: other.span });
    if (share >= SAME_STATEMENT) return [otherWord(quote, { passage, text: saidIn(other), share })];
  }
  return [];
}

function otherWord(
  { saidSpan }: QuoteMention,
  {
    passage,
    text,
    share,
  }: { readonly passage: Passage; readonly text: string; readonly share: number },
): Judgement {
  const { source } = passage.home;
  return {
    span: saidSpan,
    verdict: "contradicted",
    sureness: share,
    fault: "misquoted-speech",
    reason: `${sourceName(source)} has “${text}” here`,
    expected: [text],
    grounds: [{ passage, bears: "contradicts", value: text, share }],
    replacements: [{ span: saidSpan, text, source: source.id }],
  };
}

function isQuotedSomewhere({ sources }: Claim, said: string): boolean {
  return sources.indexed.some(({ passages }) =>
    passages.some(({ mentions }) =>
      mentions.some((mention) => mention.kind === "quote" && wordsOf(mention) === said),
    ),
  );
}

function saidIn({ text, span, saidSpan }: QuoteMention): string {
  return textOf(text, { start: saidSpan.start - span.start, end: saidSpan.end - span.start });
}

function wordsOf(quote: QuoteMention): string {
  return saidIn(quote)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The word before the opening mark. */
function wordBefore({ sentence: { tokens } }: Statement, { span }: QuoteMention): string {
  return tokens.findLast(({ kind, end }) => kind === "word" && end <= span.start)?.lower ?? "";
}
