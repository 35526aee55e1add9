import type { SignWay } from "../engine/index.js";

/** How the learning is done. */
export interface LearnCountsOptions {
  /** How much large weights cost. */
  readonly cost: number;
  readonly rounds: number;
  readonly rate: number;
}

/** One example as numbers. */
export interface CountedCase {
  /** 1 for the bias, then the signs in their order. */
  readonly numbers: readonly number[];
  /** 1 for what the chance is of, 0 for what it is not of. */
  readonly wanted: number;
  readonly weight: number;
}

/**
 * Learns what each sign counts for: a logistic regression. No count gets a sign that `ways` forbids. The same cases give the
 * same counts.
 */
export function learnCounts<S extends string>(
  cases: readonly CountedCase[],
  ways: Readonly<Record<S, SignWay>>,
  { cost, rounds, rate }: LearnCountsOptions,
): Readonly<Record<S | "bias", number>> {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  // Keys of an object that lists them all.
  const names: readonly (S | "bias")[] = ["bias", ...(Object.keys(ways) as S[])];
  const learnt = names.map(() => 0);
  const mean = names.map(() => 0);
  const spread = names.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeOf(cases, learnt);
    names.forEach((name, i) => {
      const step = (slope[i] ?? 0) / total - (name === "bias" ? 0 : cost * (learnt[i] ?? 0));
      // Adam, as in `learn.ts`.
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * step;
      spread[i] = 0.99 * (spread[i] ?? 0) + 0.01 * step * step;
      const upward = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((spread[i] ?? 0) / (1 - 0.99 ** round));
      const count = (learnt[i] ?? 0) + (rate * upward) / (size + 1e-8);
      learnt[i] = name === "bias" ? count : kept(ways[name], count);
    });
  }
  const rounded = names.map((name, i) => [name, Math.round((learnt[i] ?? 0) * 100) / 100] as const);
  // Every name is there.
  return Object.fromEntries(rounded) as Record<S | "bias", number>;
}

/** Which way each count must go for what is wanted to become likelier. */
function slopeOf(cases: readonly CountedCase[], learnt: readonly number[]): readonly number[] {
  const slope = learnt.map(() => 0);
  for (const { numbers, wanted, weight } of cases) {
    const by = weight * (wanted - chanceOf(numbers, learnt));
    numbers.forEach((number, i) => (slope[i] = (slope[i] ?? 0) + by * number));
  }
  return slope;
}

/** The chance that counts make of numbers in the same order. */
function chanceOf(numbers: readonly number[], counts: readonly number[]): number {
  const sum = numbers.reduce((all, number, i) => all + number * (counts[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function kept(way: SignWay, count: number): number {
  if (way === "±") return count;
  return way === "+" ? Math.max(0, count) : Math.min(0, count);
}
