import type { Likeness } from "../mention.js";
import { mayBeOneCurrency } from "./currencies.js";
import { isEdgeOfSpan } from "./edgeOfSpan.js";
import { extentOf, holds, isEqual, type Extent } from "./extent.js";
import type { FigureMention, Quantity } from "./figure.js";

/** Between different units of one dimension, what rounding in both may add up to, as a share of the value. */
const conversionShare = 0.04;
/** The most that rounding to a coarse unit bears out when units differ: `a year` is no `14 months`. */
const coarseShare = 0.1;

/**
 * Does the figure in the source bear out the one in the draft, if both are of the same thing? (DESIGN, section 2.)
 *
 * - **Units.** Other dimensions are incomparable, but percent against points of the same number is different. So is one
 *   number in two currencies (`$3.5 million`, `€3.5 million`); other numbers in two currencies may be the same sum and
 *   say nothing. Two scores are different. Ranks compare under one superlative only. Convertible units are converted,
 *   with 4 % for the rounding that conversion brings. A `ton` may be three things and is never converted.
 *   A number alone, with nothing it counts, is the same as an age, a sum, a share or a magnitude of that very number
 *   (`the newspaper says 54`, a table's `0.92`), and says nothing of another.
 * - **One number against one number** is the same if they are equal, if the draft has fewer digits and the source's
 *   value rounds to it, or if the draft's hedge reaches it (`about` ±10 %, `nearly` 10 % down, `just over` 10 % up; 5 % for
 *   two digits that are not round, `about 47`, and 2 % for more).
 *   Counts below a thousand are exact, trailing zeros included. If only the source is rounded or hedged and the draft
 *   lies within, nothing is known: incomparable.
 * - **Bounds.** The same number with one bound dropped is the same (`25` and `at least 25`); with opposite bounds it is
 *   different (`at most 31` and `at least 31`), as are `nearly` and `just over`. `More than 412` against a plain `412` is
 *   different, against a round or hedged 400 incomparable. Two bounds of one side that lie more than 30 % apart are
 *   different (`at least 15` and `at least 25`). With other numbers a bound is borne out by what it holds:
 *   `more than 20` by `25` and by `at least 25`. A plain `35` against `at least 25` is different,
 *   `412` against `more than 400` is left open.
 * - **Ranges** are the same if their ends are; a hedged one also if it holds the source's. A number at the end of the
 *   source's range is the same, one inside it incomparable, one outside different.
 * - **Vague plurals** (`hundreds`) are borne out by what they hold, and say nothing of a number that they hold.
 */
export function compareFigures(inDraft: FigureMention, inSource: FigureMention): Likeness {
  const likeness = compareAsRead(inDraft, inSource);
  const { orElse = [], ...plain } = inDraft;
  if (orElse.length === 0 || likeness === "same") return likeness;
  const isElse = orElse.some(
    (quantity) => compareAsRead({ ...plain, quantity }, inSource) === "same",
  );
  // "The latter after 4.4": what may be days speaks against no count of people.
  const isOther =
    inSource.counted !== undefined || isWhole(inSource.quantity) !== isWhole(inDraft.quantity);
  return isElse ? "same" : isOther ? "incomparable" : likeness;
}

function isWhole({ value, step }: Quantity): boolean {
  return value === undefined || step >= 1;
}

function compareAsRead(inDraft: FigureMention, inSource: FigureMention): Likeness {
  const draft = inDraft.quantity;
  const source = inMoneyOf(inDraft, inSource);
  if (isElliptic(inDraft, inSource) || isElliptic(inSource, inDraft)) {
    return draft.value === source.value ? "same" : "incomparable";
  }
  if (leavesUnitOut(inDraft, inSource)) return "same";
  if (isDuring(inDraft) && draft.value === source.value && draft.unit.name === source.unit.name)
    return "same";
  const byUnits = compareUnits(draft, source);
  if (byUnits !== undefined) return byUnits;
  const a = withExtent(draft);
  const b = withExtent(source);
  if (isPointed(b)) return isPointed(a) ? comparePoints(a, b) : compareSpread(a, b);
  return isPointed(a) ? compareToSpread(a, b) : compareSpreads(a, b);
}

// The same two are compared again and again, and every quantity with many others.
const extents = new WeakMap<Quantity, Spread>();

function withExtent(quantity: Quantity): Spread {
  const known = extents.get(quantity);
  if (known !== undefined) return known;
  const made = { ...quantity, ...extentOf(quantity) };
  extents.set(quantity, made);
  return made;
}

function isPointed(quantity: Spread): quantity is Pointed {
  return quantity.point !== undefined;
}

/** Currencies with a hundredth called cent. */
const centCurrencies: ReadonlySet<string> = new Set("AUD CAD EUR NZD SGD USD ZAR".split(" "));

/** The source's sum in the draft's currency: one may be meant (`DKK 5m`, `5 million crowns`), or cents, which many have (`34 cents`, `€0.34`). */
function inMoneyOf(inDraft: FigureMention, inSource: FigureMention): Quantity {
  const [a, b] = [inDraft.quantity.unit, inSource.quantity.unit];
  if (a.name === b.name && a.dimension === b.dimension && a.toBase === b.toBase)
    return inSource.quantity;
  const isBoth = centCurrencies.has(a.name) && centCurrencies.has(b.name);
  const hasCents = isBoth && [inDraft, inSource].some(({ text }) => /\bcents?\b/iu.test(text));
  return hasCents || (a.dimension === "money" && mayBeOneCurrency(a.name, b.name))
    ? { ...inSource.quantity, unit: a }
    : inSource.quantity;
}

const leftOutDimensions: ReadonlySet<string> = new Set([
  "magnitude",
  "money",
  "percent",
  "points",
  "temperature",
]);

/** Whether `bare` is a number alone and `full` one with a unit that writers and tables leave out: `54` for an age, `0.92`. */
function isElliptic(bare: FigureMention, full: FigureMention): boolean {
  const { unit, value } = full.quantity;
  if (bare.quantity.unit.dimension !== "count" || bare.counted !== undefined || value === undefined)
    return false;
  const isAge = unit.name === "year" && value <= 120;
  return isAge || leftOutDimensions.has(unit.dimension);
}

/** `It had spoken of about 24,000`, `18 lower`: a draft may leave any unit to what was said before, and the number is the source's. */
function leavesUnitOut(inDraft: FigureMention, { quantity: source }: FigureMention): boolean {
  const { unit, value, style } = inDraft.quantity;
  return (
    style === "digits" &&
    unit.dimension === "count" &&
    inDraft.counted === undefined &&
    value !== undefined &&
    value === source.value &&
    !unlikeDimensions.has(source.unit.dimension)
  );
}

/** `Over eleven weekends`, `over three days`: as well in the course of them as more than so many. */
function isDuring({ text, quantity, counted }: FigureMention): boolean {
  const isTime = quantity.unit.dimension === "duration" || TIMES.test(counted?.words.at(-1) ?? "");
  return isTime && /^over\b/iu.test(text);
}

const TIMES =
  /^(?:afternoons|evenings|mornings|nights|seasons|sessions|summers|weekends|winters)$/u;

/** What is written otherwise than as a number with a unit. */
const unlikeDimensions: ReadonlySet<string> = new Set([
  "count",
  "multiple",
  "parts",
  "rank",
  "ratio",
  "score",
]);

/** What the units alone decide; undefined where the values must. */
function compareUnits(draft: Quantity, source: Quantity): Likeness | undefined {
  const a = draft.unit;
  const b = source.unit;
  if (a.dimension !== b.dimension) {
    const both = `${a.dimension} ${b.dimension}`;
    const isMixedUp = both === "percent points" || both === "points percent";
    return isMixedUp && draft.value !== undefined && draft.value === source.value
      ? "different"
      : "incomparable";
  }
  if (a.name === b.name) return a.dimension === "score" ? "same" : undefined;
  if (a.dimension === "score") return "different";
  if (a.dimension === "money") {
    return draft.value !== undefined && draft.value === source.value ? "different" : "incomparable";
  }
  if (a.dimension === "rank") return "incomparable";
  const isTon = a.name === "ton" || b.name === "ton";
  return isTon && a.toBase !== b.toBase ? "incomparable" : undefined;
}

type Pointed = Omit<Quantity, "high" | "low"> & Extent & { readonly point: number };
type Spread = Omit<Quantity, "high" | "low"> & Extent;

function comparePoints(draft: Pointed, source: Pointed): Likeness {
  const draftSide = sideOf(draft);
  const sourceSide = sideOf(source);
  const isBorneOut = draftSide !== 0 && sourceSide === 0 && holds(draft, source.point);
  // "Over two days" is borne out by 52 hours, though these round to two days.
  if (isBorneOut && !isEqual(draft.point, source.point)) return "same";
  if (isSamePoint(draft, source)) return compareBoundsAtOnePoint(draft, source);
  if (draftSide !== 0) {
    if (sourceSide === 0) return holds(draft, source.point) ? "same" : "different";
    if (sourceSide === draftSide) {
      return holds(draft, source.point) && isNear(draft, source, boundShare) ? "same" : "different";
    }
    return draft.low < source.high && source.low < draft.high ? "incomparable" : "different";
  }
  // A bare 25 is not borne out by "at least 20", but "about 290" is by "at least 300".
  // Three and a half years are not four, unless about four.
  if (isTie(draft, source) || isEdgeOfSpan(draft, source)) return "different";
  if (holds(draft, source.point)) {
    const rounds =
      draft.hedge !== "none" || source.step <= draft.step || draft.unit.name !== source.unit.name;
    return rounds ? "same" : "incomparable";
  }
  // "More than 400" leaves 412 open; "at least 25" is not how one who has 35 puts it.
  const isLeftOpen =
    holds(source, draft.point) && (sourceSide === 0 || isNear(draft, source, openShare));
  return isLeftOpen ? "incomparable" : "different";
}

/** Whether a small whole number stands for one that lies halfway to the next. */
function isTie(draft: Pointed, source: Pointed): boolean {
  const isSmall =
    draft.step === 1 && Math.abs(draft.point) < 10 * draft.unit.toBase && draft.hedge === "none";
  const isSpan = draft.unit.dimension === "duration" && draft.unit.name === source.unit.name;
  return isSmall && isSpan && isEqual(2 * Math.abs(draft.point - source.point), draft.unit.toBase);
}

/** What two bounds of one side may lie apart and still tell of one count, as a share of the larger. */
const boundShare = 0.3;
/** How far behind a bound a plain number may lie and still be what the bound leaves open. */
const openShare = 0.15;

/** "At least 15" follows from "at least 25", but a writer who has 25 does not say 15: it names another count. */
function isNear(draft: Pointed, source: Pointed, share: number): boolean {
  const [a, b] = [Math.abs(draft.point), Math.abs(source.point)];
  return Math.abs(a - b) <= share * Math.max(a, b);
}

function isSamePoint(draft: Pointed, source: Pointed): boolean {
  if (draft.unit.name === source.unit.name) return isEqual(draft.point, source.point);
  const gap = Math.abs(draft.point - source.point);
  const size = Math.abs(source.point);
  const reach = Math.max(conversionShare * size, Math.min(draft.rounding, coarseShare * size));
  return draft.unit.toBase === source.unit.toBase && draft.unit.dimension !== "temperature"
    ? isEqual(draft.point, source.point)
    : gap <= (draft.unit.dimension === "temperature" ? Math.max(draft.rounding, 0.6) : reach);
}

/** Both write the same number: only bounds and hedges can still set them against each other. */
function compareBoundsAtOnePoint(draft: Pointed, source: Pointed): Likeness {
  const draftSide = leaningOf(draft);
  const sourceSide = leaningOf(source);
  if (draftSide * sourceSide < 0) return "different";
  if (draftSide === sourceSide || sourceSide !== 0 || sideOf(draft) === 0) return "same";
  const isStrict = draft.bound === "less-than" || draft.bound === "more-than";
  if (!isStrict) return "same";
  return source.hedge === "none" && source.rounding === 0 ? "different" : "incomparable";
}

/** Which way a bound opens: 1 upward, -1 downward, 0 not at all. */
function sideOf({ bound }: Pick<Quantity, "bound">): number {
  if (bound === "at-least" || bound === "more-than") return 1;
  return bound === "at-most" || bound === "less-than" ? -1 : 0;
}

/** Which side of the number the true value lies on, by bound or by hedge. */
function leaningOf(quantity: Pick<Quantity, "bound" | "hedge">): number {
  const side = sideOf(quantity);
  if (side !== 0) return side;
  return quantity.hedge === "over" ? 1 : quantity.hedge === "nearly" ? -1 : 0;
}

/** A range or a vague plural in the draft, one number in the source. */
function compareSpread(draft: Extent, source: Pointed): Likeness {
  if (holds(draft, source.point)) return "same";
  if (sideOf(source) === 0) return "different";
  return source.low < draft.high && draft.low < source.high ? "incomparable" : "different";
}

/** One number in the draft, a range or a vague plural in the source. */
function compareToSpread(draft: Pointed, source: Spread): Likeness {
  if (sideOf(draft) !== 0) {
    if (holds(draft, source.low) && holds(draft, source.high)) return "same";
    return draft.low < source.high && source.low < draft.high ? "incomparable" : "different";
  }
  if (
    source.bound === "range" &&
    (isEqual(draft.point, source.low) || isEqual(draft.point, source.high))
  ) {
    return "same";
  }
  const isInside = holds(source, draft.point);
  if (isInside) return draft.hedge !== "none" && source.bound === "range" ? "same" : "incomparable";
  return "different";
}

function compareSpreads(draft: Spread, source: Spread): Likeness {
  const areRanges = draft.bound === "range" && source.bound === "range";
  // "$1.31 to 1.63 billion" is not how one puts who was told "$1.31 to 1.36 billion".
  const mayHold = !areRanges || draft.hedge !== "none";
  if (mayHold && holds(draft, source.low) && holds(draft, source.high)) return "same";
  if (areRanges) {
    const near = Math.max(
      draft.rounding,
      draft.unit.name === source.unit.name ? 0 : conversionShare * source.high,
    );
    const isNear =
      Math.abs(draft.low - source.low) <= near && Math.abs(draft.high - source.high) <= near;
    return isNear ? "same" : "different";
  }
  return draft.low < source.high && source.low < draft.high ? "incomparable" : "different";
}
