import type { NameMention } from "../../mentions/names/name.js";
import type { QuoteMention } from "../../mentions/quotes/quote.js";
import type { Statement } from "../../evidence/statement.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Claim, Judgement } from "../check.js";
import { entitiesOf, meet } from "../names/slots.js";
import { sourceName } from "../../report/sourceName.js";
import type { QuotePlace } from "./index.js";

/** Words given to somebody else than in every source that names a speaker for them. */
export function judgeSpeaker(
  claim: Claim,
  quote: QuoteMention,
  places: readonly QuotePlace[],
): readonly Judgement[] {
  const speaker = nameAt(claim.statement, quote.speaker?.span);
  if (speaker === undefined) return [];
  const ids = entitiesOf(claim, speaker);
  const named = places.flatMap(({ passage, match }) => {
    const there = passage.statement.mentions.find(
      (mention) =>
        mention.kind === "quote" && match.span !== undefined && overlaps(mention.span, match.span),
    );
    const name =
      there?.kind === "quote" ? nameAt(passage.statement, there.speaker?.span) : undefined;
    return name === undefined ? [] : [{ passage, name }];
  });
  const [first] = named;
  if (first === undefined || named.some(({ name }) => meet(ids, entitiesOf(claim, name))))
    return [];
  return [
    {
      span: speaker.span,
      verdict: "contradicted",
      sureness: 0.85,
      fault: "wrong-speaker",
      reason: `${sourceName(first.passage.home.source)} gives these words to ${first.name.text}, not to ${speaker.text}`,
      expected: [first.name.text],
      grounds: named.map(({ passage, name }) => ({
        passage,
        bears: "contradicts",
        value: name.text,
        share: 1,
      })),
      replacements: [
        { span: speaker.span, text: first.name.text, source: first.passage.home.source.id },
      ],
    },
  ];
}

function nameAt(statement: Statement, span: Span | undefined): NameMention | undefined {
  if (span === undefined) return undefined;
  return statement.mentions.find(
    (mention): mention is NameMention => mention.kind === "name" && overlaps(mention.span, span),
  );
}
