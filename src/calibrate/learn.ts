import { pairSigns, traits } from "../engine/index.js";
import { outcomes, pairNames, type Case } from "./cases.js";

/** How the learning is done. */
export interface LearnOptions {
  /** How much large weights cost. */
  readonly cost: number;
  /** How much it costs that the same thing counts more for a rival than for a support, or less. */
  readonly apartCost: number;
  readonly rounds: number;
  readonly rate: number;
}

/** What has shown itself good enough on drafts that were left out. */
export const usualOptions: LearnOptions = { cost: 0.002, apartCost: 0.01, rounds: 300, rate: 0.03 };

const PAIR = pairNames.length;
const OWN = traits.length + 1;
/** Where each group of numbers begins: what both kinds of pair share, what each adds to it, and the traits by outcome. */
const at = {
  shared: 0,
  given: PAIR,
  rival: 2 * PAIR,
  own: [3 * PAIR, 3 * PAIR + OWN, 3 * PAIR + 2 * OWN],
  end: 3 * PAIR + 3 * OWN,
} as const;

/** What was learnt, as numbers in an order of its own. */
export type Learnt = Float64Array;

/**
 * Learns what each thing looked at counts for: a logistic regression over the outcomes, where of a value's pairs only
 * the best by the weights so far stands for them all. No weight gets the sign that `pairSigns` forbids. The same cases
 * give the same weights.
 */
export function learn(cases: readonly Case[], options: LearnOptions = usualOptions): Learnt {
  const learnt = new Float64Array(at.end);
  learnt[at.shared + pairNames.indexOf("share")] = 2;
  const mean = new Float64Array(at.end);
  const spread = new Float64Array(at.end);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= options.rounds; round++) {
    const slope = slopeOf(learnt, cases);
    for (let i = 0; i < at.end; i++) {
      const step = (slope[i] ?? 0) / total - costOf(i, options) * (learnt[i] ?? 0);
      // Adam: steps of like size for what is met often and what is met seldom.
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * step;
      spread[i] = 0.99 * (spread[i] ?? 0) + 0.01 * step * step;
      const upward = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((spread[i] ?? 0) / (1 - 0.99 ** round));
      learnt[i] = (learnt[i] ?? 0) + (options.rate * upward) / (size + 1e-8);
    }
    keepSigns(learnt);
  }
  return learnt;
}

function costOf(i: number, { cost, apartCost }: LearnOptions): number {
  if (i < at.given) return cost;
  if (i < at.own[0]) return apartCost;
  return (i - at.own[0]) % OWN === 0 ? 0 : cost;
}

/** Which way each number must go for the wanted outcomes to become likelier. */
function slopeOf(learnt: Learnt, cases: readonly Case[]): Float64Array {
  const slope = new Float64Array(at.end);
  const add = (from: number, numbers: readonly number[], by: number): void => {
    numbers.forEach((number, i) => {
      slope[from + i] = (slope[from + i] ?? 0) + by * number;
    });
  };
  for (const one of cases) {
    const { chances, support, rival } = foresee(learnt, one);
    const right = chances.map((chance, i) => chance * (one.wanted[i] ?? 0));
    const sum = right.reduce((total, part) => total + part, 0);
    at.own.forEach((from, i) => {
      const wanted = sum < 1e-12 ? 0 : (right[i] ?? 0) / sum;
      const by = (wanted - (chances[i] ?? 0)) * one.weight;
      add(from, one.traits, by);
      const pair = i === 0 ? support : i === 2 ? rival : undefined;
      if (pair === undefined) return;
      add(at.shared, pair, by);
      add(i === 0 ? at.given : at.rival, pair, by);
    });
  }
  return slope;
}

function keepSigns(learnt: Learnt): void {
  pairNames.forEach((name, i) => {
    for (const from of [at.given, at.rival]) {
      const sum = (learnt[at.shared + i] ?? 0) + (learnt[from + i] ?? 0);
      const isWrong = pairSigns[name] === "+" ? sum < 0 : sum > 0;
      if (isWrong) learnt[from + i] = (learnt[from + i] ?? 0) - sum;
    }
  });
}

/** What a case comes to by what was learnt. */
export interface Foreseen {
  /** In the order of `outcomes`; they add up to 1. */
  readonly chances: readonly number[];
  /** The pairs that stood for the others. */
  readonly support: readonly number[] | undefined;
  readonly rival: readonly number[] | undefined;
  /** What those score; -Infinity where there is none. */
  readonly givenScore: number;
  readonly rivalScore: number;
}

/** The chances of each outcome. */
export function foresee(learnt: Learnt, { traits: own, supports, rivals }: Case): Foreseen {
  const best = (pairs: Case["supports"], from: number): [number, Case["traits"] | undefined] => {
    let top: [number, Case["traits"] | undefined] = [-Infinity, undefined];
    for (const pair of pairs) {
      const score = dot(learnt, at.shared, pair) + dot(learnt, from, pair);
      if (score > top[0]) top = [score, pair];
    }
    return top;
  };
  const [given, support] = best(supports, at.given);
  const [gainsaid, rival] = best(rivals, at.rival);
  const base = [given, 0, gainsaid];
  const odds = [...at.own.map((from, i) => Math.exp((base[i] ?? 0) + dot(learnt, from, own))), 1];
  const sum = odds.reduce((total, one) => total + one, 0);
  return {
    chances: odds.map((one) => one / sum),
    support,
    rival,
    givenScore: given,
    rivalScore: gainsaid,
  };
}

function dot(learnt: Learnt, from: number, numbers: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += (learnt[from + i] ?? 0) * (numbers[i] ?? 0);
  return sum;
}

/** What was learnt by name, rounded as the engine reads it: for each outcome what each thing counts for. */
export function namedWeights(learnt: Learnt): Readonly<Record<string, Record<string, number>>> {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const named: Record<string, Record<string, number>> = {};
  at.own.forEach((from, i) => {
    const counts: Record<string, number> = { bias: round(learnt[from] ?? 0) };
    if (i !== 1)
      pairNames.forEach((name, n) => {
        counts[name] = round(
          (learnt[at.shared + n] ?? 0) + (learnt[(i === 0 ? at.given : at.rival) + n] ?? 0),
        );
      });
    traits.forEach((name, n) => {
      counts[name] = round(learnt[from + 1 + n] ?? 0);
    });
    named[outcomes[i] ?? ""] = counts;
  });
  return named;
}
