import type { Passage } from "../../evidence/sourceSet.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { QuoteMention } from "../../mentions/quotes/quote.js";
import { overlaps } from "../../text/span.js";
import type { Claim, Judgement } from "../check.js";
import { answererAt } from "../../mentions/quotes/answererAt.js";
import { labelAbove } from "../../mentions/quotes/labelAbove.js";
import { callingsOf } from "../names/offices/officesOf.js";
import { entitiesOf, meet } from "../names/slots.js";
import { sourceName } from "../../report/sourceName.js";
import type { QuotePlace } from "./index.js";
import { judgeSpeakingOffice, type Attributed } from "./judgeSpeakingOffice.js";

/** Words given to somebody else than in every source that names a speaker for them. */
export function judgeSpeaker(
  claim: Claim,
  quote: QuoteMention,
  places: readonly QuotePlace[],
): readonly Judgement[] {
  const { speaker } = quote;
  const named = places.flatMap((place) => attributed(place) ?? []);
  if (speaker === undefined) return judgeSpeakingOffice(claim, quote, named);
  const ids = entitiesOf(claim, speaker.name);
  const [first] = named;
  if (first === undefined || named.some(({ name }) => meet(ids, entitiesOf(claim, name))))
    return [];
  // "British Cycling said" of what its campaigns manager says.
  if (speaker.name.type !== "person" && named.some((one) => isFor(claim, ids, one))) return [];
  const texts = [...new Set(named.map(({ name }) => rewriteName(speaker.name, name)))].slice(0, 3);
  return [
    {
      span: speaker.span,
      verdict: "contradicted",
      sureness: 0.85,
      fault: "wrong-speaker",
      reason: `${sourceName(first.passage.home.source)} gives these words to ${first.name.text}, not to ${speaker.name.text}`,
      expected: texts,
      grounds: named.map(({ passage, name }) => ({
        passage,
        bears: "contradicts",
        value: name.text,
        share: 1,
      })),
      replacements: texts.map((text) => ({
        span: speaker.span,
        text,
        source: first.passage.home.source.id,
      })),
    },
  ];
}

/** Whether the source's speaker may speak for the body that the draft names: an officer of it, or named beside it. */
function isFor(claim: Claim, ids: ReadonlySet<string>, { passage, name }: Attributed): boolean {
  const people = entitiesOf(claim, name);
  return (
    isThere(ids, passage) ||
    callingsOf(claim.sources).some(
      ({ holders, owners }) =>
        meet(holders, people) && owners.some((owner) => meet(ids, entitiesOf(claim, owner))),
    )
  );
}

function attributed({ passage, match }: QuotePlace): Attributed | undefined {
  const there = passage.statement.mentions.find(
    (mention) =>
      mention.kind === "quote" && match.span !== undefined && overlaps(mention.span, match.span),
  );
  // "Paul Roth: We are fixing it": who speaks in a transcript without marks.
  const name =
    there?.kind === "quote"
      ? there.speaker?.name
      : speakerByLabel(passage.home.source.plain, match.span?.start ?? 0);
  return name === undefined ? undefined : { passage, name };
}

function speakerByLabel(plain: string, offset: number): NameMention | undefined {
  return labelAbove(plain, offset) ?? answererAt(plain, offset);
}

/** Whether a sentence, or one beside it, names one of these. */
function isThere(ids: ReadonlySet<string>, { home, at }: Passage): boolean {
  const near = home.passages.slice(Math.max(0, at - 1), at + 2);
  return near.some(({ statement }) => meet(ids, new Set(statement.entityPlaces.keys())));
}
