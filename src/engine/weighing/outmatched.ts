import { oddsOf } from "./model.js";
import type { Scored, Weights } from "./weighed.js";

/** How much each of the three signs counts: the odds of a fault, and how far another value leads by its odds and by its share. */
const OF_ODDS = 0.86;
const OF_LEAD = 0.475;
const OF_SHARE = 1;
/** The draft's value is there, which is much: the other leads while its odds are lower by less than this. */
const HEAD_START = 1.6;
/** From here on a value stands in the sources by chance; of the borne-out figures of 31 drafts none comes to more, see `src/README.md`. */
const ENOUGH = 0.1;
/** The other value must itself share so much with the claim. */
const LEAST_OF_RIVAL = 0.35;
/** No chance of a fault counts as lower than this, or as higher. */
const LEAST_DOUBT = 0.025;
const MOST_DOUBT = 0.88;

/**
 * Whether a figure that stands in the sources is met there by chance, since another of its unit fits what the claim tells far
 * better. That a value stands anywhere bears it out little: what counts is by how much the best other leads, beside how
 * likely the figure is at fault. A value of many digits is hardly met by chance, and dates are told in too few words.
 */
export function isOutmatched<M>(
  { supports, telling, traits }: Pick<Weights<M>, "supports" | "telling" | "traits">,
  rivals: readonly Scored<M>[],
  doubt: number,
): boolean {
  const [support] = supports;
  const [rival] = rivals;
  if (support === undefined || rival === undefined) return false;
  if (telling >= 1 || traits.date > 0) return false;
  if (highest(rivals, ({ share }) => share) < LEAST_OF_RIVAL) return false;
  const odds = oddsOf(Math.min(MOST_DOUBT, Math.max(LEAST_DOUBT, doubt)));
  const ofShare = ({ features }: Scored<M>): number => features.share;
  return (
    OF_ODDS * odds +
      OF_LEAD * Math.max(0, oddsOf(rival.chance) - oddsOf(support.chance) + HEAD_START) +
      OF_SHARE * (highest(rivals, ofShare) - highest(supports, ofShare)) >=
    ENOUGH
  );
}

function highest<M>(pairs: readonly Scored<M>[], of: (pair: Scored<M>) => number): number {
  return Math.max(...pairs.map(of));
}
