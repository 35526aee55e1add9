import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

/** The two figures that a vote came to, the greater first. */
export interface Vote {
  readonly most: FigureMention;
  readonly least: FigureMention;
}

/** A passage that has less of the claim tells of another vote. */
const LEAST_SHARE = 0.25;
/** One that has as much tells of the claim's own vote, though it has neither half. */
const OF_THE_CLAIM = 0.5;
/** How sure it is that one half of a vote goes with the other half that a source gives. */
const SURENESS = 0.85;

/**
 * The weighing of a figure that is half of a vote: `by 27 to 19`, `by 61 percent to 39`, `11 votes to nine`. Of the passages
 * that give a vote, one of which the claim has a half at least or that speaks of it surely, the one that speaks best of
 * the claim decides: both halves are its own, or what is another is contradicted. Undefined for other figures, and where no such vote is told.
 */
export function byVote(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  const own = votesIn(claim.statement, claim.plain).find(
    ({ most, least }) => most === mention || least === mention,
  );
  if (own === undefined) return undefined;
  const told = claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage, share }) =>
      votesIn(passage.statement, passage.home.source.plain).map((vote) => ({
        passage,
        share,
        vote,
        halves: halvesShared(own, vote),
      })),
    );
  const [best] = told;
  const alike = told.find(({ halves, share }) => halves > 0 || share >= OF_THE_CLAIM);
  if (best === undefined || alike === undefined) return undefined;
  const isExact = told.some(({ halves }) => halves === 2);
  // The very vote, but of another question, is for others to judge.
  if (isExact && best.halves < 2) return undefined;
  const { passage, vote } = isExact ? best : alike;
  const half = own.most === mention ? vote.most : vote.least;
  const isSame = half.quantity.value === mention.quantity.value;
  const weighed = asWeighed(claim, mention, { passage, value: half, isSame });
  return isSame
    ? {
        ...weighing,
        verdict: "supported",
        sureness: SURENESS,
        rule: "given",
        supports: [weighed],
        rivals: [],
      }
    : {
        ...weighing,
        verdict: "contradicted",
        sureness: SURENESS,
        rule: "another given",
        rivals: [weighed],
      };
}

function halvesShared(a: Vote, b: Vote): number {
  const isOne = (x: FigureMention, y: FigureMention): boolean =>
    x.quantity.value === y.quantity.value;
  return Number(isOne(a.most, b.most)) + Number(isOne(a.least, b.least));
}

function asWeighed(
  claim: Claim,
  mention: FigureMention,
  {
    passage,
    value,
    isSame,
  }: { readonly passage: Passage; readonly value: FigureMention; readonly isSame: boolean },
): Weighed<FigureMention> {
  const { span } = mention;
  const fit = fitOf({ claim: claim.statement, without: span, passage, around: value.span });
  const likeness = isSame ? "same" : "different";
  return { value, passage, likeness, ...fit, surelySame: true, ownCell: false, mayDispute: false };
}

const BETWEEN = /^ ?(?:%|(?:per ?cent|votes?|ballots?)(?: of (?:the )?votes?)?)? ?to $/iu;
const VOTES_BETWEEN = /\bvotes? to $/iu;
const LED_IN =
  /\b(?:by|(?:ballot|result|vote) of)(?: about| nearly| an?| (?:a )?(?:margin|majority|vote) of)? $/iu;
/** `Rose by 3 to 12` tells of a change: without the word `votes` another must say that there was one. */
const VOTED =
  /\b(?:accept|adopt|approv|back|ballot|carried|defeat|elect|endors|pass|ratif|reject|vot)\p{Ll}{0,8}\b/iu;

/** The votes that a sentence tells of. */
export function votesIn({ mentions, sentence }: Statement, plain: string): readonly Vote[] {
  const text = plain.slice(sentence.span.start, sentence.span.end);
  const figures = mentions
    .filter((mention) => mention.kind === "figure")
    .sort((a, b) => a.core.start - b.core.start);
  return figures.flatMap((one, index) => {
    const other = figures[index + 1];
    const [a, b] = [one.quantity.value, other?.quantity.value];
    if (other === undefined || a === undefined || b === undefined) return [];
    const before = plain.slice(Math.max(0, one.core.start - 40), one.core.start);
    const between = plain.slice(one.core.end, other.core.start);
    if (!BETWEEN.test(between) || ![one, other].every(isCountOrShare)) return [];
    if (!VOTES_BETWEEN.test(between) && !(LED_IN.test(before) && VOTED.test(text))) return [];
    return [a >= b ? { most: one, least: other } : { most: other, least: one }];
  });
}

function isCountOrShare({ quantity }: FigureMention): boolean {
  return quantity.unit.dimension === "count" || quantity.unit.dimension === "percent";
}
