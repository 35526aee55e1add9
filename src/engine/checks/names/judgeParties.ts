import { sourceName } from "../../report/sourceName.js";
import type { Claim, Judgement } from "../check.js";
import { deedsIn, type Deed } from "./deeds.js";
import { entitiesOf, meet } from "./slots.js";

/** A passage that fits the claim less than this may speak of another deed of the two. */
const SAME_STORY = 0.4;

/**
 * The two parties of a deed exchanged: `the YPG took Tal Rifaat from the SNA` where a source has it the other way
 * round, with the same verb, and none has it so.
 */
export function judgeParties(claim: Claim): readonly Judgement[] {
  return deedsIn(claim.statement)
    .flatMap((deed) => judgeDeed(claim, deed) ?? [])
    .slice(0, 1);
}

function judgeDeed(claim: Claim, deed: Deed): Judgement | undefined {
  const doer = entitiesOf(claim, deed.doer);
  const other = entitiesOf(claim, deed.other);
  if (doer.size === 0 || other.size === 0 || meet(doer, other)) return undefined;
  const told = claim.matches
    .filter(({ share }) => share >= SAME_STORY)
    .flatMap((match) =>
      deedsIn(match.passage.statement)
        .filter(({ verb, link }) => verb === deed.verb && link === deed.link)
        .map((there) => ({
          ...match,
          there,
          doer: entitiesOf(claim, there.doer),
          other: entitiesOf(claim, there.other),
        })),
    );
  if (told.some((one) => meet(one.doer, doer) && meet(one.other, other))) return undefined;
  const turned = told.find((one) => meet(one.doer, other) && meet(one.other, doer));
  if (turned === undefined) return undefined;
  const { source } = turned.passage.home;
  const [first, second] = [deed.doer, deed.other].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined || second === undefined) return undefined;
  const between = claim.plain.slice(first.span.end, second.span.start);
  return {
    span: first.span,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-name",
    reason: `${sourceName(source)} has it the other way round: ${turned.there.doer.text} does it to ${turned.there.other.text}`,
    expected: [second.text],
    grounds: [
      {
        passage: turned.passage,
        bears: "contradicts",
        value: turned.there.doer.text,
        share: turned.share,
      },
    ],
    replacements: [
      {
        span: { start: first.span.start, end: second.span.end },
        text: `${second.text}${between}${first.text}`,
        source: source.id,
      },
    ],
  };
}
