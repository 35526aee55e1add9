import type { Quantity } from "./figure.js";

/** What a quantity allows, in the base unit of its dimension. */
export interface Extent {
  /** The number written; undefined for ranges and `dozens`. */
  readonly point: number | undefined;
  /** Half the step to which the number is taken to be rounded. */
  readonly rounding: number;
  /** The values that bear it out, hedge and rounding included. */
  readonly low: number;
  readonly high: number;
}

/** How far a hedged value may lie from a round number: `about 200`, `nearly 3,500`, `some two dozen`. */
const hedgeShare = 0.1;
/** The same for two digits that are not round, `about 47`, and for more: who writes `some 3,370` was told no 3,670. */
const hedgeShares = { two: 0.05, more: 0.02 } as const;
/** Trailing zeros and scales round at most this share of the value: `10,000` stands for 10,412, not for 12,000. */
const roundingShare = 0.05;
/** Counts below this are meant to the last digit, trailing zeros included. */
const smallestRoundCount = 1000;

// A figure is compared with many others.
const extents = new WeakMap<Quantity, Extent>();

/** The values that bear `quantity` out. */
export function extentOf(quantity: Quantity): Extent {
  const known = extents.get(quantity);
  if (known !== undefined) return known;
  const extent = readExtent(quantity);
  extents.set(quantity, extent);
  return extent;
}

function readExtent(quantity: Quantity): Extent {
  const { value, hedge, bound } = quantity;
  const rounding = (roundingStep(quantity) * Math.abs(toBaseStep(quantity))) / 2;
  const low = toBase(quantity, quantity.low);
  const high = toBase(quantity, quantity.high);
  if (value === undefined) return { point: undefined, rounding, low, high };
  const point = toBase(quantity, value);
  if (bound !== "exact") return { point, rounding, low, high };
  if (hedge === "none") return { point, rounding, low: point - rounding, high: point + rounding };
  const slack = Math.max(rounding, Math.abs(point) * hedgeReach(quantity));
  const [below, above] = [hedge === "over" ? 0 : slack, hedge === "nearly" ? 0 : slack];
  return { point, rounding, low: point - below, high: point + above };
}

/** How far the hedge of a number reaches, as a share of it: the finer it is written, the less. */
function hedgeReach({ value = 0, style, unit }: Quantity): number {
  const digits = String(Number(Math.abs(value).toPrecision(9)))
    .replace(/\D/gu, "")
    .replace(/^0{1,9}|0{1,20}$/gu, "");
  const isRound = digits.length < 2 || /^\d5$/u.test(digits) || style === "words";
  if (isRound || unit.dimension === "temperature") return hedgeShare;
  if (digits.length > 2) return hedgeShares.more;
  // "Nearly 18" is said of 17.
  return Math.min(hedgeShare, Math.max(hedgeShares.two, 1 / Number(digits)));
}

/** Whether two values are one, but for the dust of binary fractions. */
export function isEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether `value` lies in the extent, ends included. */
export function holds({ low, high }: Pick<Extent, "high" | "low">, value: number): boolean {
  return (value >= low || isEqual(value, low)) && (value <= high || isEqual(value, high));
}

function roundingStep({ value, step, unit }: Quantity): number {
  const size = Math.abs(value ?? 0);
  if (unit.dimension === "rank" || unit.dimension === "score") return 0;
  const isCount = unit.dimension === "count";
  if (isCount && step >= 1 && (step === 1 || size < smallestRoundCount)) return 0;
  let rounded = step;
  while (rounded > 1 && rounded / 2 > size * roundingShare * (1 + 1e-9)) rounded /= 10;
  return step > 1 ? Math.max(rounded, isCount ? 0 : 1) : step;
}

/** Fahrenheit and kelvin have a zero of their own; all other units of a dimension share theirs. */
function toBase({ unit }: Quantity, value: number): number {
  if (unit.dimension === "temperature" && unit.name === "F") return ((value - 32) * 5) / 9;
  if (unit.dimension === "temperature" && unit.name === "K") return value - 273.15;
  return value * unit.toBase;
}

function toBaseStep({ unit }: Quantity): number {
  return unit.dimension === "temperature" && unit.name === "F" ? 5 / 9 : unit.toBase;
}
