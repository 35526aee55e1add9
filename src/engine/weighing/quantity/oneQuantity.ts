import { clauseSpanOf } from "../../evidence/clauseOf.js";
import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { MentionBase } from "../../mentions/mention.js";
import { overlaps } from "../../text/span.js";
import type { Scored, Weights } from "../weighed.js";
import { isOfItself } from "./told.js";
import { likenessOf, signsOf } from "./signs.js";

/** So likely must it be that two values are of one quantity, see `likenessOf`. */
const ENOUGH = 1.35;
/** One whole has many shares, so of a share it must be so likely. */
const ENOUGH_OF_SHARE = 3;
/** What fits the claim less well, in the source that gives the draft's figure, gives it for something else. */
const LEAST_SHARE = 0.2;

/** Words with which a draft tells how things stand: what another day's report gives is no other account of that. */
const STANDING: ReadonlySet<string> = new Set("currently far latest now still yet".split(" "));

/**
 * Whether another source's figure is so surely of the very quantity that the draft tells that the two sources differ, by all
 * that speaks for it and against it, though no single thing decides. Never for shares of which neither says of what, nor for
 * the cells of a table, nor where the draft gives several such figures, or one of the two sources both.
 */
export function isOfOneQuantity<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const support = accountBeside(weights, other);
  if (support === undefined || support.share < LEAST_SHARE) return false;
  const isShare = SHARES.has(figureOf(other)?.quantity.unit.dimension);
  const enough = isShare ? ENOUGH_OF_SHARE : ENOUGH;
  return likenessOf(signsOf(weights, { support, other })) >= enough;
}

/** The draft's value in another source, where nothing bars that the other figure is of the same. */
function accountBeside<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): Scored<M> | undefined {
  const { claim, supports } = weights;
  const figure = figureOf(other);
  if (figure === undefined || other.passage.cells.length > 0) return undefined;
  if (claim.statement.sentence.tokens.some(({ lower }) => STANDING.has(lower))) return undefined;
  const [support] = supports.filter(({ passage }) => passage.home !== other.passage.home);
  const own = support === undefined ? undefined : figureOf(support);
  if (support === undefined || own === undefined || support.passage.cells.length > 0)
    return undefined;
  const isOne =
    isComparable(figure, other) &&
    isOfItself(support.passage, own) &&
    isOfItself(other.passage, figure) &&
    !isOneOfSeveral(weights, figure) &&
    isOfOneYear(support, other) &&
    !gives(weights, other.passage, own) &&
    !gives(weights, support.passage, figure);
  return isOne ? support : undefined;
}

const SHARES: ReadonlySet<string | undefined> = new Set(["percent", "points"]);

/** Spans of time and multiples are of anything, and so is a share of which neither says of what. */
function isComparable({ quantity }: FigureMention, { features }: Scored<unknown>): boolean {
  const { dimension } = quantity.unit;
  if (SHARES.has(dimension)) return features.headSame > 0;
  return dimension !== "duration" && dimension !== "multiple" && dimension !== "rank";
}

/** Whether the draft's sentence gives another figure that may be of the same: `grew from 46 to 63`. */
function isOneOfSeveral<M extends MentionBase<string>>(
  { claim, mention }: Weights<M>,
  figure: FigureMention,
): boolean {
  return claim.statement.mentions.some(
    (one) =>
      one.kind === "figure" &&
      one.span.start !== mention.span.start &&
      figures.compare(one, figure) !== "incomparable" &&
      isNear(one, figure),
  );
}

function isNear({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  if (a.value === undefined || b.value === undefined) return true;
  const [x, y] = [a.value * a.unit.toBase, b.value * b.unit.toBase];
  return x < MOST_APART * y && y < MOST_APART * x;
}

/** What lies further apart is not of one thing. */
const MOST_APART = 5;

/** Whether neither is told of another year than the other; of last year an article may tell without saying so. */
function isOfOneYear(a: Scored<MentionBase<string>>, b: Scored<MentionBase<string>>): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  const most = x.isNamed && y.isNamed ? 0 : 1;
  return (
    x.years.length === 0 ||
    y.years.length === 0 ||
    x.years.some((year) => y.years.some((other) => Math.abs(year - other) <= most))
  );
}

/** The years that stand beside a value, with no comma between; else that of its article. */
function yearsOf({ passage, value }: Scored<MentionBase<string>>): {
  readonly years: readonly number[];
  readonly isNamed: boolean;
} {
  const { plain, published } = passage.home.source;
  const clause = clauseSpanOf(passage.statement, value.span);
  const named = passage.statement.mentions.flatMap((date) => {
    if (date.kind !== "date" || !overlaps(date.span, clause)) return [];
    const between = plain.slice(
      Math.min(date.span.end, value.span.end),
      Math.max(date.span.start, value.span.start),
    );
    return between.includes(",") || OF_NOW.test(between) ? [] : (date.parts.year ?? []);
  });
  if (named.length > 0) return { years: named, isNamed: true };
  return { years: published === undefined ? [] : [Number(published.slice(0, 4))], isNamed: false };
}

/** `Made in 1587 and weighs 1.9 kg`, `founded in 1962 and employs 450`: the second verb tells of now. */
const OF_NOW = / and (?:are|is|\p{Ll}{1,14}s) /u;

/** A sentence that shares less with the claim gives its figure for something else. */
const TOUCHED = 0.35;

/** Whether the source of a passage gives a figure as well, for anything like what the claim tells. */
function gives<M extends MentionBase<string>>(
  { claim, mention }: Weights<M>,
  { home }: Passage,
  figure: FigureMention,
): boolean {
  return home.passages.some((passage) =>
    passage.mentions.some(
      (one) =>
        one.kind === "figure" &&
        figures.compare(figure, one) === "same" &&
        fitOf({
          claim: claim.statement,
          without: mention.span,
          passage,
          around: one.span,
        }).share >= TOUCHED,
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
