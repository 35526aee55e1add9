/** From a number to log odds: `bias + slope * number`. */
export interface Line {
  readonly bias: number;
  readonly slope: number;
}

/** A number, and whether what it was seen of is so. */
export interface Sight {
  readonly number: number;
  readonly isSo: boolean;
}

const ROUNDS = 30;
/** A slope costs so much: what tells the two apart without fail would have none that is steep enough. */
const COST = 0.05;

/**
 * The line by which chances come closest to what was seen (Platt's scaling): of all that get 0.7, seven in ten are so. `even` lets what is so
 * weigh as much as what is not, however seldom it is. It never falls: a higher number means no lower chance.
 */
export function fitLine(sights: readonly Sight[], { even }: { readonly even: boolean }): Line {
  const count = (wanted: boolean): number => sights.filter(({ isSo }) => isSo === wanted).length;
  const [yes, no] = [count(true), count(false)];
  if (yes === 0 || no === 0) return { bias: 0, slope: 1 };
  const factor = even ? no / yes : 1;
  let [bias, slope] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // Newton's steps: the slope and the curve of the likelihood.
    let [b, s, bb, bs, ss] = [0, -COST * slope, 1e-9, 0, COST];
    for (const { number, isSo } of sights) {
      const weight = isSo ? factor : 1;
      const chance = 1 / (1 + Math.exp(-bias - slope * number));
      const miss = weight * ((isSo ? 1 : 0) - chance);
      const bend = weight * chance * (1 - chance);
      b += miss;
      s += miss * number;
      bb += bend;
      bs += bend * number;
      ss += bend * number * number;
    }
    const whole = bb * ss - bs * bs;
    bias += (ss * b - bs * s) / whole;
    slope += (bb * s - bs * b) / whole;
  }
  return { bias: round3(bias), slope: round3(Math.max(0, slope)) };
}

function round3(number: number): number {
  return Math.round(number * 1000) / 1000;
}
