import { riskSignNames, riskSigns, type RiskSign } from "../engine/index.js";
import { learnCounts, type CountedCase, type LearnCountsOptions } from "./learnCounts.js";
import type { RiskExample } from "./riskLesson.js";

/** What has shown itself good enough on sets that were left out. */
export const usualRiskOptions: LearnCountsOptions = { cost: 0.001, rounds: 400, rate: 0.05 };

/** What each sign counts for. */
export type RiskCounts = Readonly<Record<RiskSign | "bias", number>>;

/** A set of more sentences than this counts as if it had so many: the big must not drown the small. */
const MOST_OF_ONE = 250;

/**
 * Learns what each sign counts for: a logistic regression, in which what is wrong weighs as much as what is right, however
 * seldom it is. No count gets the sign that `riskSigns` forbids. The same examples give the same counts.
 */
export function learnRisk(
  examples: readonly RiskExample[],
  weightOf: (corpus: string) => number,
  options: LearnCountsOptions = usualRiskOptions,
): RiskCounts {
  return learnCounts(casesOf(examples, weightOf), riskSigns, options);
}

function casesOf(
  examples: readonly RiskExample[],
  weightOf: (corpus: string) => number,
): readonly CountedCase[] {
  const known = examples.filter(({ isWrong }) => isWrong !== undefined);
  const sizes = new Map<string, number>();
  for (const { corpus } of known) sizes.set(corpus, (sizes.get(corpus) ?? 0) + 1);
  const weighed = known.map(({ corpus, signs, isWrong }) => ({
    numbers: [1, ...riskSignNames.map((name) => signs[name])],
    wanted: isWrong === true ? 1 : 0,
    weight: weightOf(corpus) * Math.min(1, MOST_OF_ONE / (sizes.get(corpus) ?? 1)),
  }));
  const mass = (wanted: number): number =>
    weighed.reduce((sum, one) => sum + (one.wanted === wanted ? one.weight : 0), 0);
  const even = mass(1) === 0 ? 1 : mass(0) / mass(1);
  return weighed.map((one) => (one.wanted === 1 ? { ...one, weight: one.weight * even } : one));
}

/** How likely a sentence is wrong by what was learnt; in halves, as the engine's `riskOf` has it. */
export function foreseeRisk(counts: RiskCounts, { signs, isFlagged }: RiskExample): number {
  const sum = riskSignNames.reduce((all, name) => all + counts[name] * signs[name], counts.bias);
  const half = 0.5 / (1 + Math.exp(-sum));
  return isFlagged ? 0.5 + half : half;
}
