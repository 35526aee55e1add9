import { pairSigns, type PairFeature, type PairFeatures } from "./features.js";
import { traits, type Trait, type Traits } from "./traits.js";
import type { Scored, Weighed } from "./weighed.js";
import learnt from "./weights.json" with { type: "json" };

/**
 * What a value may turn out to be: given by a source; borne out in a way that no source puts into a value of its own
 * (`free`: the writer's own count or reckoning); gainsaid by another value; or nothing that the sources speak of.
 */
export interface Chances {
  readonly given: number;
  readonly free: number;
  readonly rival: number;
  readonly none: number;
}

/** What each thing that is looked at counts for, by name; `bias` where nothing is. What is not named counts nothing. */
type Counts = Readonly<Partial<Record<PairFeature | Trait | "bias", number>>>;

// The file is written by `npm run calibrate`, whose type this is.
const weights = learnt.outcomes as Readonly<Record<"free" | "given" | "rival", Counts>>;

const pairNames = Object.keys(pairSigns) as readonly PairFeature[];

/** How likely two values are of the same thing, by the learnt weights; of two pairs the better has the higher score. */
export function pairScore(features: PairFeatures, likeness: Weighed<unknown>["likeness"]): number {
  const counts = likeness === "same" ? weights.given : weights.rival;
  return pairNames.reduce((sum, name) => sum + (counts[name] ?? 0) * features[name], 0);
}

/** The chances of each outcome: they add up to 1. Only the best value for the draft's and the best against it count. */
export function chancesOf(
  supports: readonly Pick<Scored<unknown>, "score">[],
  rivals: readonly Pick<Scored<unknown>, "score">[],
  seen: Traits,
): Chances {
  const best = (pairs: typeof supports): number => Math.max(...pairs.map(({ score }) => score));
  const of = (counts: Counts): number =>
    traits.reduce((sum, name) => sum + (counts[name] ?? 0) * seen[name], counts.bias ?? 0);
  const given = Math.exp(best(supports) + of(weights.given));
  const free = Math.exp(of(weights.free));
  const rival = Math.exp(best(rivals) + of(weights.rival));
  const sum = given + free + rival + 1;
  return { given: given / sum, free: free / sum, rival: rival / sum, none: 1 / sum };
}
