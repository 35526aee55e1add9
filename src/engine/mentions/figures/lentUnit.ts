import type { Dimension, FigureMention, Quantity } from "./figure.js";

/** Units that are said once for two numbers. */
const LENDING: ReadonlySet<Dimension> = new Set([
  "area",
  "energy",
  "length",
  "mass",
  "money",
  "percent",
  "power",
  "temperature",
  "volume",
]);
/** `From 2 percent in 1986 to`: between the two ends of a change. */
const TO = /^[^.;:?!]{0,40}\bto $/u;
const FROM = /\bfrom (?:the |an? )?$/iu;
/** `1,000 euros, 500 of it`. */
const OF_IT = /^ of (?:it|that|them|these|this|those|which)\b/iu;
/** A comma, and not another thing between: "raised 800 euros and fed 400 of them" feeds no euros. */
const JOINED = /^ ?[,;:(–—] ?(?:\p{L}{1,12} ){0,2}$/u;
/** `4 percent now, the remaining 2.4 in July`. */
const REST = /\b(?:other|remaining|rest,?) $/iu;
const REACH = 12;

/**
 * The figures with units that are said only once: `from about 2 percent to roughly 16`, `from 310 million to 275 million
 * euros`, `1,000 euros, 500 of it now`, `6.4 percent: 4 percent now, the remaining 2.4 later`. A number that counts something
 * keeps to itself.
 */
export function withLentUnits(
  mentions: readonly FigureMention[],
  plain: string,
): readonly FigureMention[] {
  if (!mentions.some(mayLend)) return mentions;
  return mentions.map((mention, at) => {
    if (!isBare(mention)) return mention;
    const lender =
      endOf(mentions[at - 1], mention, plain) ??
      startOf(mention, mentions[at + 1], plain) ??
      wholeOf(mention, mentions.slice(0, at), plain);
    if (lender !== undefined) return lent(mention, lender);
    if (mention.quantity.style === "words" || OF_IT.test(behind(mention, plain))) return mention;
    const orElse = mentions.filter(mayLend).map((other) => lent(mention, other).quantity);
    return orElse.length === 0 ? mention : { ...mention, orElse };
  });
}

function behind({ span: { end } }: FigureMention, plain: string): string {
  return plain.slice(end, end + REACH);
}

/** `from 2 percent to 16`: the first end lends. */
function endOf(
  from: FigureMention | undefined,
  to: FigureMention,
  plain: string,
): FigureMention | undefined {
  return from !== undefined && isLender(from) && isChange(from, to, plain) ? from : undefined;
}

/** `from 310 million to 275 million euros`: the second end lends. */
function startOf(
  from: FigureMention,
  to: FigureMention | undefined,
  plain: string,
): FigureMention | undefined {
  return to !== undefined && isLender(to) && isChange(from, to, plain) ? to : undefined;
}

function isChange(from: FigureMention, to: FigureMention, plain: string): boolean {
  const { start } = from.span;
  return (
    FROM.test(plain.slice(Math.max(0, start - REACH), start)) &&
    TO.test(plain.slice(from.span.end, to.span.start))
  );
}

/** What the number is a part of: a larger figure before it, of the one unit that there is. */
function wholeOf(
  mention: FigureMention,
  ahead: readonly FigureMention[],
  plain: string,
): FigureMention | undefined {
  const { start } = mention.span;
  const last = ahead.at(-1);
  const isOfIt =
    OF_IT.test(behind(mention, plain)) &&
    last !== undefined &&
    JOINED.test(plain.slice(last.span.end, start));
  const isPart = isOfIt || REST.test(plain.slice(Math.max(0, start - REACH), start));
  const lenders = ahead.filter(isLender);
  const [first] = lenders;
  const isOneUnit = lenders.every(
    ({ quantity }) => quantity.unit.name === first?.quantity.unit.name,
  );
  if (!isPart || !isOneUnit || first === undefined) return undefined;
  const { value = 0 } = mention.quantity;
  return lenders.find(({ quantity }) => (quantity.value ?? 0) > value);
}

function isBare({ quantity, counted }: FigureMention): boolean {
  return quantity.unit.dimension === "count" && counted === undefined && quantity.bound !== "vague";
}

function isLender({ quantity }: FigureMention): boolean {
  return LENDING.has(quantity.unit.dimension);
}

/** Whether a bare number beside it may mean its unit or its scale as well: `342 hours in Orm and 262 on the hill`. */
function mayLend(mention: FigureMention): boolean {
  const { dimension } = mention.quantity.unit;
  return (
    isLender(mention) ||
    (dimension === "duration" && mention.isAge !== true) ||
    (dimension === "count" && mention.counted === undefined && scaleOf(mention.text) > 1)
  );
}

function lent(mention: FigureMention, { quantity, text }: FigureMention): FigureMention {
  return {
    ...mention,
    quantity: { ...mention.quantity, ...scaled(mention, text), unit: quantity.unit },
  };
}

/** `From 310 to 275 million euros`: the scale goes with the unit. */
function scaled(
  { text, quantity }: FigureMention,
  lender: string,
): Pick<Quantity, "high" | "low" | "step" | "value"> {
  const { value, low, high, step } = quantity;
  const scale = SCALE.test(text) || Math.abs(value ?? high) >= 1000 ? 1 : scaleOf(lender);
  return {
    low: low * scale,
    high: high * scale,
    step: step * scale,
    ...(value === undefined ? {} : { value: value * scale }),
  };
}

const SCALE = /(?:\d\s?|\b)(?<word>thousand|million|billion|bn|m|k)(?!\p{L})/iu;

function scaleOf(text: string): number {
  return SCALES.get(SCALE.exec(text)?.groups?.["word"]?.toLowerCase() ?? "") ?? 1;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
]);
