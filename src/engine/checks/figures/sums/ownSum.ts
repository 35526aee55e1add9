import { distanceOf, indexAt } from "../../../evidence/fit.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import { numberInDigits } from "../../../mentions/figures/numberWords.js";
import type { Claim } from "../../check.js";

/** A sum that a sentence makes of its own figures. */
export interface OwnSum {
  /** `12 + 7 = 19`. */
  readonly sum: string;
  readonly result: FigureMention;
  /** Whether it comes to what the sentence says. */
  readonly comesOut: boolean;
}

/** `20 in all`, `a total of 20`: words beside the figure that make it the sum of the others. */
const TOTAL_AFTER =
  /^\s{1,3}(?:\p{L}{1,20}\s){0,2}?(?:in all|all told|altogether|combined|in total|together)\b/iu;
const TOTAL_BEFORE =
  /\b(?:(?:a|the) (?:combined )?total of|altogether|in all|all told|bringing the total to|together),?\s(?:some |about )?$/iu;
/** `from 12 to 20, a rise of 7`. */
const FROM = /\bfrom (?:the |an? |some |about )?$/iu;
const TO = /\bto (?:the |an? |some |about )?$/iu;
const CHANGE_BEFORE =
  /\b(?:rise|increase|gain|jump|growth|fall|drop|decrease|decline|loss|cut) of (?:some |about )?$|\b(?:up|down)(?: by)? $/iu;

/**
 * The sum that a sentence makes of its own figures: `12 died in Aleppo and 7 in Hama, 20 in all`, `rose from 50 to 60,
 * up 30%`. Undefined where it makes none for sure, or one that is too rough to tell.
 */
export function ownSum(claim: Claim, mention: FigureMention): OwnSum | undefined {
  const others = claim.statement.mentions
    .filter((other) => other.kind === "figure")
    .filter((other) => other !== mention);
  const parted = partedOf(claim, mention, others);
  if (parted !== undefined) return { ...parted, comesOut: true };
  if (!isExact(mention) || !others.every(isExact)) return undefined;
  const made = totalOf(claim, mention, others) ?? changeOf(claim, mention, others);
  if (made === undefined) return undefined;
  const likeness = figures.compare(mention, made.result);
  return likeness === "incomparable" ? undefined : { ...made, comesOut: likeness === "same" };
}

/** `7,400 people: 5,100 in the town and 2,300 across the border`: what a colon breaks down, where it comes out. */
function partedOf(
  claim: Claim,
  mention: FigureMention,
  others: readonly FigureMention[],
): Made | undefined {
  const colon = COLON.exec(after(claim, mention));
  if (colon === null || !isExact(mention)) return undefined;
  const parts = others.filter(({ span }) => span.start > mention.span.end);
  const isWhole = parts.every(
    (part) => isExact(part) && part.quantity.unit.name === mention.quantity.unit.name,
  );
  if (!isWhole || parts.length < 2) return undefined;
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  return value === mention.quantity.value
    ? {
        sum: `${parts.map(coreOf).join(" + ")} = ${shown(value, mention)}`,
        result: withValue(mention, value),
      }
    : undefined;
}

const COLON = /^(?: \p{L}{1,20}){0,3}:\s/u;

type Made = Omit<OwnSum, "comesOut">;

function totalOf(
  claim: Claim,
  mention: FigureMention,
  others: readonly FigureMention[],
): Made | undefined {
  const isTotal =
    TOTAL_AFTER.test(after(claim, mention)) || TOTAL_BEFORE.test(before(claim, mention));
  const parts = others.filter(({ quantity: { unit } }) => unit.name === mention.quantity.unit.name);
  const isWhole = isTotal && parts.length >= 2 && parts.length === others.length;
  if (!isWhole || /\b(?:including|of (?:them|whom|these)|among)\b/iu.test(sentenceOf(claim)))
    return undefined;
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  return {
    sum: `${parts.map(coreOf).join(" + ")} = ${shown(value, mention)}`,
    result: withValue(mention, value),
  };
}

function changeOf(
  claim: Claim,
  mention: FigureMention,
  others: readonly FigureMention[],
): Made | undefined {
  if (!CHANGE_BEFORE.test(before(claim, mention))) return undefined;
  const from = others.find((other) => FROM.test(before(claim, other)));
  const to = others.find((other) => other !== from && TO.test(before(claim, other)));
  if (from === undefined || to === undefined) return undefined;
  const [a = 0, b = 0] = [from.quantity.value, to.quantity.value];
  const isOneUnit = from.quantity.unit.name === to.quantity.unit.name;
  const isNear =
    distanceOf(
      claim.statement,
      indexAt(claim.statement, from.span),
      indexAt(claim.statement, to.span),
    ) <= NEAR;
  if (!isOneUnit || !isNear || a === 0 || a === b) return undefined;
  const { unit } = mention.quantity;
  const [high, low] = a > b ? [from, to] : [to, from];
  if (unit.name === from.quantity.unit.name && unit.dimension !== "percent") {
    const value = Math.abs(b - a);
    return {
      sum: `${coreOf(high)} − ${coreOf(low)} = ${shown(value, mention)}`,
      result: withValue(mention, value),
    };
  }
  if (unit.dimension !== "percent" || from.quantity.unit.dimension === "percent") return undefined;
  const value = (100 * Math.abs(b - a)) / a;
  return {
    sum: `from ${coreOf(from)} to ${coreOf(to)} is ${String(Number(value.toPrecision(SHARE_DIGITS)))}%`,
    result: withValue(mention, Number(value.toPrecision(SHARE_DIGITS))),
  };
}

/** Words between the two ends of a change. */
const NEAR = 8;
const SHARE_DIGITS = 3;

function isExact({ quantity: { value, bound, hedge } }: FigureMention): boolean {
  return value !== undefined && bound === "exact" && hedge === "none";
}

function withValue(mention: FigureMention, value: number): FigureMention {
  const step = mention.quantity.unit.dimension === "percent" ? value / 1000 : 1;
  const text = shown(value, mention);
  const span = { start: 0, end: text.length };
  return {
    ...mention,
    text,
    span,
    core: span,
    quantity: { ...mention.quantity, value, low: value, high: value, step },
  };
}

function before(claim: Claim, { core }: FigureMention): string {
  return sentenceOf(claim).slice(0, core.start - claim.statement.sentence.span.start);
}

function after(claim: Claim, { core }: FigureMention): string {
  return sentenceOf(claim).slice(core.end - claim.statement.sentence.span.start);
}

function sentenceOf({ plain, statement }: Claim): string {
  return plain.slice(statement.sentence.span.start, statement.sentence.span.end);
}

function coreOf({ text, span, core }: FigureMention): string {
  return text.slice(core.start - span.start, core.end - span.start).replace(/\s+/gu, " ");
}

const SCALES: readonly (readonly [pattern: RegExp, scale: number, word: string])[] = [
  [/billion|\dbn/iu, 1e9, " billion"],
  [/million|\dmn?\b/iu, 1e6, " million"],
];

/** The number as `like` writes its own: `1,740`, `1.74 billion`. */
function shown(value: number, like: FigureMention): string {
  const exact = Number(value.toPrecision(6));
  const scale = SCALES.find(([pattern]) => pattern.test(like.text));
  return scale === undefined
    ? numberInDigits(exact)
    : numberInDigits(Number((exact / scale[1]).toPrecision(6))) + scale[2];
}
