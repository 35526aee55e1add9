import type { MentionBase } from "../../mentions/mention.js";
import { orderOfDays, reportDayOf } from "../dateline.js";
import { mutualFit } from "../mutualFit.js";
import { isOfOtherScope } from "../ofOtherScope.js";
import type { Scored, Weights } from "../weighed.js";

/**
 * What each sign that two sources tell of one quantity counts for: learnt by logistic regression from the labelled drafts, where people said
 * of which figures the sources differ, each draft judged by what the others taught.
 */
const counts = {
  bias: -2.2,
  /** How well the value of the two that fits the claim less fits it, and the other. */
  least: 2,
  most: 1.7,
  /** How well each of the two sentences tells what the other does, the worse and the better. */
  mutualLeast: 0.8,
  mutualMost: 1,
  /** The same without the sentences around them. */
  alone: 1.3,
  /** It is the other source's likeliest value. */
  likeliest: 0.95,
  /** Accounts of one thing seldom lie far apart. */
  close: 2.1,
  apart: -1,
  headOther: -2.3,
  nextOther: -0.3,
  scope: -1.7,
  names: -2.2,
  /** What is counted changes from one day's report to the next. */
  otherDay: -0.7,
  /** How many values of the kind the two sources have: up to six each. */
  competing: -0.3,
} as const;

/** What is seen of two sources' values, by name. */
export type Signs = Readonly<Record<Exclude<keyof typeof counts, "bias">, number>>;

/** How likely it is that they are of one quantity: 0 where as much speaks for it as against it. */
export function likenessOf(signs: Signs): number {
  const names = Object.keys(signs) as readonly (keyof Signs)[]; // Its type knows the very names.
  return names.reduce<number>((sum, name) => sum + counts[name] * signs[name], counts.bias);
}

/** Two values of which the draft gives one. */
interface Pair<M extends MentionBase<string>> {
  readonly support: Scored<M>;
  readonly other: Scored<M>;
}

/** What speaks for it, and against it, that two sources tell of one quantity. */
export function signsOf<M extends MentionBase<string>>(weights: Weights<M>, pair: Pair<M>): Signs {
  const { support, other } = pair;
  const shares = [support.share, other.share];
  const mutual = [mutualFit(support, other), mutualFit(other, support)];
  const ratio = ratioOf(support, other);
  return {
    least: Math.min(...shares),
    most: Math.max(...shares),
    mutualLeast: Math.min(...mutual),
    mutualMost: Math.max(...mutual),
    alone: Math.max(
      mutualFit(support, other, { neighbours: false }),
      mutualFit(other, support, { neighbours: false }),
    ),
    likeliest: isLikeliest(weights, other) ? 1 : 0,
    close: ratio > 1 && ratio < 1.5 ? 1 : 0,
    apart: ratio > 2 ? 1 : 0,
    headOther: Math.max(support.features.headOther, other.features.headOther),
    nextOther: other.features.nextOther,
    scope: isOfOtherScope(weights, other) ? 1 : 0,
    names: other.features.namesLacking,
    otherDay: isOfOtherDay(weights, pair) ? 1 : 0,
    competing: valuesIn(weights, support) + valuesIn(weights, other),
  };
}

/** Whether no other value of its source fits the claim better. */
function isLikeliest<M extends MentionBase<string>>(
  { rivals }: Weights<M>,
  { passage: { home }, share }: Scored<M>,
): boolean {
  return rivals.every(
    (rival) => !rival.mayDispute || rival.passage.home !== home || rival.share <= share,
  );
}

const MOST_COMPETING = 6;

/** How many values of the kind the source of one has against the draft's. */
function valuesIn<M extends MentionBase<string>>(
  { rivals }: Weights<M>,
  { passage: { home } }: Scored<M>,
): number {
  const told = rivals.filter(
    ({ passage, mayDispute, features }) =>
      passage.home === home && mayDispute && features.headOther === 0,
  );
  return Math.min(MOST_COMPETING, new Set(told.map(({ value }) => value.text)).size);
}

/** How many times the smaller the larger of the two is; 1 where one of them is no number. */
function ratioOf(a: Scored<MentionBase<string>>, b: Scored<MentionBase<string>>): number {
  const [x, y] = [a, b].map(({ passage, value: { span } }) => {
    const told = passage.statement.mentions.find((one) => one.span.start === span.start);
    if (told?.kind !== "figure") return 0;
    const { value, low, high, unit } = told.quantity;
    return (value ?? (low + high) / 2) * unit.toBase;
  });
  if (x === undefined || y === undefined || !(x > 0 && y > 0)) return 1;
  return Math.max(x, y) / Math.min(x, y);
}

function isOfOtherDay<M extends MentionBase<string>>(
  { mention }: Weights<M>,
  { support, other }: Pair<M>,
): boolean {
  const told = support.passage.statement.mentions.find(
    (one) => one.kind === "figure" && one.span.start === support.value.span.start,
  );
  if (mention.kind !== "figure" || told?.kind !== "figure") return false;
  if (told.quantity.unit.dimension !== "count") return false;
  const [ours, theirs] = [support, other].map(({ passage }) => reportDayOf(passage.home));
  return ours !== undefined && theirs !== undefined && orderOfDays(ours, theirs) !== 0;
}
