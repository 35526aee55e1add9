import type { Passage } from "../../../evidence/sourceSet.js";
import { textOf } from "../../../text/span.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { headOf, isOfOneHead } from "../comparing/oneHead.js";
import { coreOf, figuresIn, madeAs, type Sum } from "./sum.js";

/** A passage that speaks less of the claim lends no figure. */
const LEAST_SHARE = 0.3;
const MOST_PARTS = 6;

/** `1,960 pupils between them`, `together the two have`, `126 teachers in all`. */
const TOGETHER =
  /\b(?:all told|altogether|between (?:them|the (?:two|three|four|five))|both|combined|in all|in total|jointly|taken together|together|total(?:led|s)?)\b/iu;
/** `9 carriages with 36 beds each`, `36 beds apiece`. */
const EACH = /^ (?:\p{L}{1,20} ){0,2}(?:apiece|each)\b/iu;

/**
 * What several have together, from one sentence that tells it of each: `840 pupils; the academy has 1,120`, so 1,960 between them; and what so
 * many of something come to of which each has so much: `9 carriages with 36 beds each` are 324 beds.
 */
export function togetherOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { dimension } = mention.quantity.unit;
  if (/^(?:date|duration|percent|points|rank|ratio|score)$/u.test(dimension)) return [];
  const isTogether = TOGETHER.test(textOf(claim.plain, claim.statement.sentence.span));
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => [
      ...(isTogether ? (allIn(passage, mention) ?? []) : []),
      ...timesIn(passage, mention),
      ...(seriesIn(claim, passage, mention) ?? []),
    ]);
}

/** `11, nine and ten deaths`: thirty in all, of what the claim names. */
function seriesIn(
  { statement }: Claim,
  passage: Passage,
  mention: FigureMention,
): readonly Sum[] | undefined {
  if (passage.cells.length > 0 || mention.quantity.bound !== "exact") return undefined;
  const { plain } = passage.home.source;
  const told = figuresIn(passage);
  const last = told.findIndex((figure, at) => {
    const key = headOf(figure);
    return key !== undefined && statement.places.has(key) && isSeries(plain, told, at);
  });
  if (last < 2) return undefined;
  let first = last;
  while (first > 0 && isGoingOn(plain, told, first)) first -= 1;
  const parts = told.slice(first, last + 1);
  const isOfOne = parts.every(
    ({ quantity }) =>
      quantity.bound === "exact" && quantity.unit.name === mention.quantity.unit.name,
  );
  if (!isOfOne) return undefined;
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const made = madeAs(mention, value, 1);
  const sum = `${parts.map(coreOf).join(" + ")} = ${made.text}`;
  return [{ sum, made, passages: [passage], isSure: false }];
}

/** Whether three figures or more, the last at `at`, stand side by side. */
function isSeries(plain: string, told: readonly FigureMention[], at: number): boolean {
  return at >= 2 && isGoingOn(plain, told, at) && isGoingOn(plain, told, at - 1);
}

/** Whether nothing but a comma or an "and" parts the figure from the one before it. */
function isGoingOn(plain: string, told: readonly FigureMention[], at: number): boolean {
  const [before, figure] = [told[at - 1], told[at]];
  if (before === undefined || figure === undefined) return false;
  return /^(?:,|,? and) $/u.test(plain.slice(before.span.end, figure.span.start));
}

/** All that a passage tells of the thing counted. */
function allIn(passage: Passage, mention: FigureMention): readonly Sum[] | undefined {
  const head = headOf(mention);
  const parts = figuresIn(passage).filter(
    (figure) =>
      figure.quantity.unit.name === mention.quantity.unit.name &&
      figure.quantity.bound === "exact" &&
      figure.isChange !== true &&
      figure.standing === undefined &&
      (head === undefined || headOf(figure) === undefined || isOfOneHead(figure, mention)),
  );
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  if (!parts.some((figure) => head !== undefined && headOf(figure) === head)) return undefined;
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const made = madeAs(mention, Number(value.toPrecision(12)), 1);
  const sum = `${parts.map(coreOf).join(" + ")} = ${made.text}`;
  return [{ sum, made, passages: [passage], isSure: false }];
}

function timesIn(passage: Passage, mention: FigureMention): readonly Sum[] {
  const told = figuresIn(passage);
  const { plain } = passage.home.source;
  return told.flatMap((each, at) => {
    const many = told[at - 1];
    if (many === undefined || !isLike(each, mention)) return [];
    const behind = plain.slice(each.core.end, each.core.end + 40);
    if (many.quantity.unit.dimension !== "count" || !EACH.test(behind)) return [];
    if (/[.;:]/u.test(plain.slice(many.span.end, each.span.start))) return [];
    const value = (many.quantity.value ?? 0) * (each.quantity.value ?? 0);
    const made = madeAs(mention, Number(value.toPrecision(12)), 1);
    const sum = `${coreOf(many)} × ${coreOf(each)} = ${made.text}`;
    return [{ sum, made, passages: [passage], isSure: false }];
  });
}

function isLike(figure: FigureMention, mention: FigureMention): boolean {
  const [a, b] = [figure.quantity.unit, mention.quantity.unit];
  return a.dimension === "count" ? isOfOneHead(figure, mention) : a.name === b.name;
}
