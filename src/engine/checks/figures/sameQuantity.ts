import { strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { dates } from "../../mentions/dates/index.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import { isKnownTo } from "../../weighing/quantity/isScopedApart.js";
import type { Claim } from "../check.js";
import { figureKind } from "./figureKind.js";

/** What is measured of a thing, said in so many words: every thing has one depth and one magnitude. */
type Attribute = "depth" | "height" | "length" | "magnitude" | "speed" | "width";

/** Two sources' measures of one thing lie within this factor. */
const MOST_APART = 1.6;
/** And two magnitudes within this. */
const MAGNITUDES_APART = 0.5;
/** A passage that fits the claim less well speaks of something else. */
const LEAST_SHARE = 0.25;
const REACH = 28;

const BEHIND: readonly (readonly [RegExp, Attribute])[] = [
  [/^(?: ?\([^)]{1,24}\))? (?:deep|below|down|under)\b/iu, "depth"],
  [/^(?: ?\([^)]{1,24}\))? (?:high|tall|above)\b/iu, "height"],
  [/^(?: ?\([^)]{1,24}\))? (?:long|in length)\b/iu, "length"],
  [/^(?: ?\([^)]{1,24}\))? (?:wide|broad|across)\b/iu, "width"],
];
const AHEAD: readonly (readonly [RegExp, Attribute])[] = [
  [/\bdepths?(?: of)? (?:\p{L}{1,12} )?$/iu, "depth"],
  [/\bheights?(?: of)? (?:\p{L}{1,12} )?$/iu, "height"],
  [/\blength(?: of)? (?:\p{L}{1,12} )?$/iu, "length"],
  [/\bwidth(?: of)? (?:\p{L}{1,12} )?$/iu, "width"],
];

/**
 * The figures of other sources for the very quantity that a borne-out figure tells, however differently they put it: `10 km
 * deep`, `at a depth of 14 km`. None where the claim names somebody, or a time, that the other passage is not of.
 */
export function othersOfQuantity(
  claim: Claim,
  mention: FigureMention,
  { supports }: Weighing<FigureMention>,
): readonly Weighed<FigureMention>[] {
  const asked = attributeOf(mention, claim.plain);
  if (asked === undefined || supports.length === 0 || isAttributed(claim)) return [];
  const found: Weighed<FigureMention>[] = [];
  for (const { passage, share } of claim.matches) {
    const { home } = passage;
    if (share < LEAST_SHARE || supports.some((one) => one.passage.home === home)) continue;
    if (found.some((one) => one.passage.home === home)) continue;
    const value = passage.statement.mentions
      .filter(figureKind.isOne)
      .find(
        (other) =>
          isOfQuantity(mention, other, { asked, passage }) && !isToldBeside(supports, other),
      );
    if (value === undefined || !supports.every((one) => isOfOneScope(claim, one.passage, passage)))
      continue;
    const weighed = {
      value,
      passage,
      likeness: "different",
      share,
      local: share,
      mass: 1,
    } as const;
    found.push({ ...weighed, surelySame: true, ownCell: false, mayDispute: true });
  }
  return found;
}

/** Whether a sentence that gives the draft's value gives the other beside it: it knows the two for two. */
function isToldBeside(supports: readonly Weighed<FigureMention>[], other: FigureMention): boolean {
  return supports.some(
    (one) =>
      !isOfCorrection(one.passage) &&
      one.passage.statement.mentions
        .filter(figureKind.isOne)
        .some((value) => figureKind.compare(other, value, one.passage) === "same"),
  );
}

/** A correction gives the wrong value beside the right one. */
function isOfCorrection({ statement, home }: Passage): boolean {
  const { start, end } = statement.sentence.span;
  return /\b(?:correct(?:ed|ion)|earlier version|mistaken(?:ly)?|wrong(?:ly)?)\b/iu.test(
    home.source.plain.slice(Math.max(0, start - CORRECTION_REACH), end),
  );
}

const CORRECTION_REACH = 240;

/** `According to the harbour master it was 17 knots`: the draft says itself whose figure it is. */
function isAttributed({ plain, statement }: Claim): boolean {
  const { start, end } = statement.sentence.span;
  return /\b(?:according to|said|says|told|put the|by (?:his|her|its|their) (?:account|reckoning))\b/iu.test(
    plain.slice(start, end),
  );
}

function isOfQuantity(
  mention: FigureMention,
  other: FigureMention,
  { asked, passage }: { readonly asked: Attribute; readonly passage: Passage },
): boolean {
  if (attributeOf(other, passage.home.source.plain) !== asked) return false;
  if (figureKind.compare(mention, other, passage) !== "different") return false;
  const [a, b] = [mention, other].map(({ quantity: { value = 0, unit } }) => value * unit.toBase);
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return false;
  return asked === "magnitude"
    ? Math.abs(a - b) <= MAGNITUDES_APART
    : Math.max(a, b) <= MOST_APART * Math.min(a, b);
}

/** Whether the other passage is of all whom the claim names with the supporting one, and of no year of its own. */
function isOfOneScope({ statement }: Claim, support: Passage, other: Passage): boolean {
  const near = { there: undefined, neighbours: true } as const;
  const isOfAnother = statement.terms.some(
    (term) =>
      term.at >= 0 &&
      term.entities.length > 0 &&
      strength(term, support, near) >= HALF &&
      !isKnownTo(other, term, statement),
  );
  const years = other.statement.mentions.filter(
    (time) => time.kind === "date" && time.parts.year !== undefined && time.parts.day === undefined,
  );
  const isOfThen = years.every(
    (time) =>
      time.kind === "date" &&
      statement.mentions.some((own) => own.kind === "date" && dates.compare(own, time) === "same"),
  );
  return !isOfAnother && isOfThen;
}

const HALF = 0.5;

function attributeOf({ quantity, core }: FigureMention, plain: string): Attribute | undefined {
  const { dimension } = quantity.unit;
  if (dimension === "magnitude" || dimension === "speed") return dimension;
  if (dimension !== "length") return undefined;
  const behind = plain.slice(core.end, core.end + REACH);
  const ahead = plain.slice(Math.max(0, core.start - REACH), core.start);
  return (
    BEHIND.find(([pattern]) => pattern.test(behind))?.[1] ??
    AHEAD.find(([pattern]) => pattern.test(ahead))?.[1]
  );
}
