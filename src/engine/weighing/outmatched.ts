import type { Scored, Weights } from "./weighed.js";

/** How much each of the three signs counts: the odds of a fault, and how far another value leads by its score and by its share. */
const OF_ODDS = 0.7;
const OF_SCORE = 0.475;
const OF_SHARE = 1;
/** From here on a value stands in the sources by chance; of the borne-out figures of 31 drafts none comes to more, see `src/README.md`. */
const ENOUGH = 0.75;
/** The other value must itself share so much with the claim. */
const LEAST_OF_RIVAL = 0.35;
/** No odds are surer than these. */
const SUREST = 0.97;

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
  const odds = Math.min(SUREST, Math.max(1 - SUREST, doubt));
  const ofShare = ({ features }: Scored<M>): number => features.share;
  return (
    OF_ODDS * Math.log(odds / (1 - odds)) +
      OF_SCORE * Math.max(0, rival.score - support.score) +
      OF_SHARE * (highest(rivals, ofShare) - highest(supports, ofShare)) >=
    ENOUGH
  );
}

function highest<M>(pairs: readonly Scored<M>[], of: (pair: Scored<M>) => number): number {
  return Math.max(...pairs.map(of));
}
