import { riskSignNames, riskSigns, type RiskSign } from "../engine/index.js";
import type { RiskExample } from "./riskLesson.js";

/** How the learning is done. */
export interface RiskOptions {
  /** How much large weights cost. */
  readonly cost: number;
  readonly rounds: number;
  readonly rate: number;
}

/** What has shown itself good enough on sets that were left out. */
export const usualRiskOptions: RiskOptions = { cost: 0.001, rounds: 400, rate: 0.05 };

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
  { cost, rounds, rate }: RiskOptions = usualRiskOptions,
): RiskCounts {
  const cases = casesOf(examples, weightOf);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const names: readonly (RiskSign | "bias")[] = ["bias", ...riskSignNames];
  const learnt = names.map(() => 0);
  const mean = names.map(() => 0);
  const spread = names.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = names.map(() => 0);
    for (const { numbers, wanted, weight } of cases) {
      const sum = numbers.reduce((all, number, i) => all + number * (learnt[i] ?? 0), 0);
      const by = weight * (wanted - 1 / (1 + Math.exp(-sum)));
      numbers.forEach((number, i) => (slope[i] = (slope[i] ?? 0) + by * number));
    }
    names.forEach((name, i) => {
      const step = (slope[i] ?? 0) / total - (name === "bias" ? 0 : cost * (learnt[i] ?? 0));
      // Adam, as in `learn.ts`.
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * step;
      spread[i] = 0.99 * (spread[i] ?? 0) + 0.01 * step * step;
      const upward = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((spread[i] ?? 0) / (1 - 0.99 ** round));
      learnt[i] = kept(name, (learnt[i] ?? 0) + (rate * upward) / (size + 1e-8));
    });
  }
  const rounded = names.map((name, i) => [name, Math.round((learnt[i] ?? 0) * 100) / 100] as const);
  // Every name is there.
  return Object.fromEntries(rounded) as Record<RiskSign | "bias", number>;
}

function kept(name: RiskSign | "bias", count: number): number {
  if (name === "bias") return count;
  return riskSigns[name] === "+" ? Math.max(0, count) : Math.min(0, count);
}

interface RiskCase {
  /** 1 for the bias, then the signs. */
  readonly numbers: readonly number[];
  readonly wanted: number;
  readonly weight: number;
}

function casesOf(
  examples: readonly RiskExample[],
  weightOf: (corpus: string) => number,
): readonly RiskCase[] {
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
