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

/** A straight line from a score or log odds to the log odds that `npm run calibrate` saw. */
interface Line {
  readonly bias: number;
  readonly slope: number;
}

const lines: Readonly<Record<"doubt" | "given" | "rival", Line>> = learnt.chances;

const pairNames = Object.keys(pairSigns) as readonly PairFeature[];

/** How likely two values are of the same thing, by the learnt weights; of two pairs the better has the higher score. */
export function pairScore(features: PairFeatures, likeness: Weighed<unknown>["likeness"]): number {
  const counts = likeness === "same" ? weights.given : weights.rival;
  return pairNames.reduce((sum, name) => sum + (counts[name] ?? 0) * features[name], 0);
}

/**
 * The chance that two values with this score are of the same thing, if beforehand it is as likely as not: 0.9 where so many in ten of
 * the labelled drafts' pairs were. It means the same under any weights, as a score does not.
 */
export function pairChance(score: number, likeness: Weighed<unknown>["likeness"]): number {
  return onLine(score, likeness === "same" ? lines.given : lines.rival);
}

/** The log odds of a chance; of two chances the differences count alike everywhere. */
export function oddsOf(chance: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(kept / (1 - kept));
}

const LEAST = 1e-6;

function onLine(score: number, { bias, slope }: Line): number {
  return 1 / (1 + Math.exp(-bias - slope * score));
}

/** The chances of each outcome: they add up to 1, and of so many values with a chance of fault of 0.7 seven in ten were at fault. Only the best value for the draft's and the best against it count. */
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
  const doubt = onLine(Math.log((rival + 1) / (given + free)), lines.doubt);
  const [borneOut, faulty] = [(1 - doubt) / (given + free), doubt / (rival + 1)];
  return {
    given: given * borneOut,
    free: free * borneOut,
    rival: rival * faulty,
    none: faulty,
  };
}
