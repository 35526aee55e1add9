import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { MentionBase } from "../../mentions/mention.js";
import { orderOfDays, reportDayOf } from "../dateline.js";
import { mutualFit } from "../mutualFit.js";
import { isOfOtherScope } from "../ofOtherScope.js";
import type { Scored, Weights } from "../weighed.js";

/** So much must speak for it that two values are of one quantity, see `evidenceOf`. */
const ENOUGH = 1.7;

/** Words with which a draft tells how things stand: what another day's report gives is no other account of that. */
const STANDING: ReadonlySet<string> = new Set("currently far latest now still yet".split(" "));

/**
 * Whether another source's figure is so surely of the very quantity that the draft tells that the two sources differ, by all
 * that speaks for it and against it, though no single thing decides. Never for shares, of which one whole has many, nor
 * where the source that bears the draft out gives the other figure too.
 */
export function isOfOneQuantity<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const { claim, supports } = weights;
  const figure = figureOf(other);
  if (figure === undefined || figure.quantity.unit.dimension === "percent") return false;
  if (claim.statement.sentence.tokens.some(({ lower }) => STANDING.has(lower))) return false;
  const others = supports.filter(({ passage }) => passage.home !== other.passage.home);
  return (
    others.some((support) => evidenceOf(weights, { support, other, figure }) >= ENOUGH) &&
    !others.some((support) => knows(support, figure))
  );
}

interface Pair<M extends MentionBase<string>> {
  readonly support: Scored<M>;
  readonly other: Scored<M>;
  readonly figure: FigureMention;
}

/** What speaks for it that two sources tell of one quantity, and what against it, summed. */
function evidenceOf<M extends MentionBase<string>>(weights: Weights<M>, pair: Pair<M>): number {
  const { support, other, figure } = pair;
  const mutual = [mutualFit(support, other), mutualFit(other, support)].sort((a, b) => a - b);
  const [least = 0, most = 0] = mutual;
  const strange = other.features.strangeBeside - support.features.strangeBeside;
  return (
    // What they count, in so many words.
    (other.surelySame ? 1 : 0.4 * other.features.headSame - 0.6 * other.features.headOther) +
    // A source that has one value of this kind has no other thing that it could be of.
    loneness(rivalsIn(weights, other) - 1) +
    loneness(rivalsIn(weights, support)) +
    // How well both fit what the draft tells, and each other.
    1.5 * (other.share - 0.5) +
    1.5 * (most - 0.4) +
    (least - 0.25) -
    0.8 * Math.max(0, strange) -
    (isOfOtherScope(weights, other) ? 0.6 : 0) -
    (other.passage.cells.length > 0 ? 0.5 : 0) +
    closeness(support, figure) -
    passing(support, other, figure)
  );
}

function loneness(rivals: number): number {
  return rivals <= 0 ? 0.35 : rivals === 1 ? 0.1 : -0.1 * Math.min(rivals, 6);
}

/** How many values of the kind the source of one has against the draft's. */
function rivalsIn<M extends MentionBase<string>>(
  { rivals }: Weights<M>,
  { passage: { home } }: Scored<M>,
): number {
  const told = rivals
    .filter(({ passage, mayDispute }) => passage.home === home && mayDispute)
    .filter(({ features }) => features.headOther === 0);
  return new Set(told.map(({ value }) => value.text)).size;
}

/** Accounts of one thing seldom lie far apart. */
function closeness(support: Scored<MentionBase<string>>, other: FigureMention): number {
  const [a, b] = [figureOf(support), other].map((figure) => figure?.quantity.value);
  if (a === undefined || b === undefined) return 0;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return ratio < 1.5 ? 0.3 : ratio > 2 ? -0.4 : 0;
}

/** What is counted changes from one day's report to the next; a sum or a measure less so. */
function passing(
  support: Scored<MentionBase<string>>,
  other: Scored<MentionBase<string>>,
  { quantity }: FigureMention,
): number {
  const [ours, theirs] = [support, other].map(({ passage }) => reportDayOf(passage.home));
  if (ours === undefined || theirs === undefined || orderOfDays(ours, theirs) === 0) return 0;
  return quantity.unit.dimension === "count" ? 1 : 0.3;
}

/** Whether the source of one gives the other as well. */
function knows({ passage }: Scored<MentionBase<string>>, other: FigureMention): boolean {
  return passage.home.passages.some(({ statement }) =>
    statement.mentions.some(
      (one) => one.kind === "figure" && figures.compare(other, one) === "same",
    ),
  );
}

function figureOf({
  passage,
  value: { span },
}: Scored<MentionBase<string>>): FigureMention | undefined {
  return passage.statement.mentions
    .filter((mention) => mention.kind === "figure")
    .find((mention) => mention.span.start === span.start);
}
