import type { RatedKind, SurenessSigns } from "../engine/index.js";
import { learnCounts, type LearnCountsOptions } from "./learnCounts.js";
import type { Acquaintance, SurenessExample } from "./surenessLesson.js";

/** What has shown itself good enough on sets that were left out. */
export const usualSurenessOptions: LearnCountsOptions = { cost: 0.002, rounds: 400, rate: 0.05 };

/** What each sign counts for, and the bias. */
export type SurenessCounts = Readonly<Record<string, number>>;

/** What is found in a draft by which rules were made is right too often: it weighs less than what was found at first contact. */
const WEIGHTS: Readonly<Record<Acquaintance, number>> = { first: 1, clean: 1, known: 0.3 };
/** A set of more findings than this counts as if it had so many. */
const MOST_OF_ONE = 60;

/** Learns what each sign of one kind of finding counts for. */
export function learnSureness(
  examples: readonly SurenessExample[],
  ways: RatedKind["ways"],
  options: LearnCountsOptions = usualSurenessOptions,
): SurenessCounts {
  const setOf = ({ corpus, acquaintance }: SurenessExample): string => `${acquaintance} ${corpus}`;
  const sizes = new Map<string, number>();
  for (const one of examples) sizes.set(setOf(one), (sizes.get(setOf(one)) ?? 0) + 1);
  const names = Object.keys(ways);
  const cases = examples.map((one) => ({
    // What was kept before a sign was known lacks it.
    numbers: [1, ...names.map((name) => one.signs[name] ?? 0)],
    wanted: one.isRight ? 1 : 0,
    weight: WEIGHTS[one.acquaintance] * Math.min(1, MOST_OF_ONE / (sizes.get(setOf(one)) ?? 1)),
  }));
  return learnCounts(cases, ways, options);
}

/** How likely a finding is right by what was learnt. */
export function foreseeSureness(counts: SurenessCounts, signs: SurenessSigns): number {
  const sum = Object.entries(signs).reduce(
    (all, [name, seen]) => all + (counts[name] ?? 0) * seen,
    counts["bias"] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What is seen of the usual finding: the mean of each sign. */
export function usualSigns(
  examples: readonly SurenessExample[],
  ways: RatedKind["ways"],
): SurenessSigns {
  const mean = (name: string): number =>
    examples.reduce((sum, { signs }) => sum + (signs[name] ?? 0), 0) / Math.max(1, examples.length);
  return Object.fromEntries(
    Object.keys(ways).map((name) => [name, Math.round(mean(name) * 100) / 100]),
  );
}
