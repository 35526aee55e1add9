import { pairSigns, traits, type PairFeature } from "../engine/index.js";
import { isFault, type Example } from "./example.js";

/** The names of what is looked at in a pair of values, in the order of a case's numbers. */
// Keys of an object that lists them all.
export const pairNames = Object.keys(pairSigns) as readonly PairFeature[];

/** What a value may turn out to be, in the order of a case's numbers: see the engine's `Chances`. */
export const outcomes = ["given", "free", "rival", "none"] as const;

/** The name of an outcome. */
export type Outcome = (typeof outcomes)[number];

/** An example as numbers. */
export interface Case {
  readonly example: Example;
  /** 1 for the bias, then the mention's traits. */
  readonly traits: readonly number[];
  readonly supports: readonly (readonly number[])[];
  readonly rivals: readonly (readonly number[])[];
  /** How right each outcome would be, 0 to 1. */
  readonly wanted: readonly number[];
  readonly weight: number;
}

/** How right each outcome is for a label. Who calls a figure contradicted may be content with unsupported, and less so the other way. */
const WANTED = {
  supported: [1, 1, 0, 0],
  contradicted: [0, 0, 1, 0.5],
  unsupported: [0, 0, 0.3, 1],
  fault: [0, 0, 1, 1],
  disputed: [0, 0, 0, 0],
} as const;

/** A set of more examples than this counts as if it had so many: the big must not drown the small. */
const MOST_OF_ONE = 120;

/** The examples to learn from, as numbers. What a check bears out in another way and what people leave open is left out. */
export function casesOf(
  examples: readonly Example[],
  weightOf: (corpus: string) => number,
): readonly Case[] {
  const counts = new Map<string, number>();
  for (const { corpus } of examples) counts.set(corpus, (counts.get(corpus) ?? 0) + 1);
  return examples
    .filter((example) => example.seen.settled === undefined && isFault(example) !== undefined)
    .map((example) => {
      const { corpus } = example;
      const scale = Math.min(1, MOST_OF_ONE / (counts.get(corpus) ?? 1));
      return toCase(example, weightOf(corpus) * scale);
    });
}

/** Pairs that share less with the claim than so many others are never the best. */
const MOST_PAIRS = 10;

/** One example as numbers. */
export function toCase(example: Example, weight: number): Case {
  const { seen, labels } = example;
  const best = (pairs: typeof seen.supports): readonly (readonly number[])[] =>
    [...pairs]
      .sort((a, b) => b.features.share - a.features.share)
      .slice(0, MOST_PAIRS)
      .map(numbers);
  const numbers = ({ features }: (typeof seen.supports)[number]): readonly number[] =>
    pairNames.map((name) => features[name]);
  return {
    example,
    traits: [1, ...traits.map((name) => seen.traits[name])],
    supports: best(seen.supports),
    rivals: best(seen.rivals),
    wanted: outcomes.map((_, at) => Math.max(...labels.map((label) => WANTED[label][at] ?? 0))),
    weight,
  };
}
