import { tableOf } from "../../../evidence/tableOf.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { withSigns } from "./belowNought.js";
import { asksOf, meets } from "./asked.js";
import { figureKind } from "../figureKind.js";
import { isOfOtherHeads } from "../comparing/oneHead.js";
import { unitedAs } from "../comparing/unitBefore.js";
import { comesTo } from "./comesTo.js";
import { apply, ofTwoSorts, operations, RECKONED } from "./operations.js";
import { around, figuresIn, madeAs, othersIn } from "./sum.js";

/** A passage that speaks of the claim from here may lend its figures. */
const LEAST_SHARE = 0.2;
/** So many passages are tried, so many rows of a table, and so many figures of a group. */
const MOST_PASSAGES = 12;
const MOST_ROWS = 40;
const MOST_FIGURES = 14;
/** A result is met by chance where as many results as were tried, spread evenly, would meet the value oftener than this. */
const BY_CHANCE = 0.07;
/** The same where the draft's words say that something is reckoned. */
const BY_CHANCE_OF_ASKED = 0.3;
/** By the learnt weights, a source tells the very thing from here. */
const SURELY = 0.87;

/**
 * Whether the figure comes out of two that the sources tell together, in one sentence, row or column, by one step of arithmetic in its own
 * unit, where so few results were tried that this is hardly chance: `195 million` of a profit of 131 and a loss of 64. No word of the
 * draft need ask for the sum.
 */
export function isReckonable(
  claim: Claim,
  mention: FigureMention,
  { supports, rivals }: Pick<Weighing<FigureMention>, "rivals" | "supports">,
): boolean {
  if (isRestOf(mention, rivals) || isOfSentenceBefore(claim, mention)) return true;
  if (supports.length > 0) return false;
  const { value } = mention.quantity;
  if (value === undefined || value <= 0) return false;
  const own = othersIn(claim, mention);
  const isAsked = meets(RECKONED, asksOf(claim.statement, mention, claim.plain).beside);
  const most = isAsked ? BY_CHANCE_OF_ASKED : BY_CHANCE;
  let near = 1;
  for (const { told, other } of groupsOf(claim, own, { isAsked })) {
    const isWhole = told.some((figure) => own.some((one) => comesTo(one, figure)));
    const isTold = rivals.some(
      (rival) => isSurelyOfThis(rival) && (isWhole || !isAmong(rival, told)),
    );
    for (const { quantity: made, ...result } of resultsOf(mention, { told, other, isAsked })) {
      if (!isTold && comesTo(mention, { ...result, quantity: made }))
        return near * widthOf(mention.quantity, made) <= most;
      const factor = (made.value ?? 0) / value;
      if (factor > 0.5 && factor < 2) near += 1;
    }
  }
  return false;
}

/** The share of all values about as large that lie as close to one as this result does. */
function widthOf(
  { value = 0, step }: Quantity,
  { value: made = 0, step: ofMade, unit }: Quantity,
): number {
  const isQuotient = unit.dimension === "percent" || unit.dimension === "multiple";
  const grain = isQuotient ? step / 4 : Math.min(step, OF_OPERANDS * ofMade);
  return Math.max(2 * Math.abs(made - value), grain) / (1.5 * value);
}

/** What `apply` makes the step of a result finer by than those of its two. */
const OF_OPERANDS = 1000;

/** Whether the figures are reckoned from a rival, told in other words: then that one speaks for the draft's, and not against it. */
function isAmong(
  { value, share }: Weighed<FigureMention>,
  told: readonly FigureMention[],
): boolean {
  if (share >= LIKE_WORDS) return false;
  return told.some(({ core }) => core.start === value.core.start && core.end === value.core.end);
}

/** Whether a source surely tells the very thing with another value: then nothing need be reckoned. */
function isSurelyOfThis({ surelySame, chance = 0 }: Weighed<FigureMention>): boolean {
  return surelySame || chance >= SURELY;
}

/** `That is a rise of about four percent`: reckoned from what the sentence before tells, which this one does not repeat. */
function isOfSentenceBefore(
  { plain, statement }: Claim,
  { quantity, span }: FigureMention,
): boolean {
  const { start, end } = statement.sentence.span;
  const isRelative = /^(?:multiple|percent|points)$/u.test(quantity.unit.dimension);
  const isAll = plain.slice(span.end, end).trim().length <= 1;
  return isRelative && isAll && POINTS_BACK.test(plain.slice(start, span.start));
}

const POINTS_BACK =
  /^(?:it|that|this) (?:amounts to|comes to|is|makes|means|represents|was|works out at) (?:an? |just |only )?(?:\p{L}{3,12} ){0,2}(?:(?:cut|decline|decrease|drop|fall|gain|growth|increase|jump|loss|plus|rise) of )?$/iu;

/** A sentence that has more of the claim than this tells the same in much the same words, or in the same, and no rest. */
const LIKE_WORDS = 0.75;
const SAME_WORDS = 0.85;

/** `42 percent were late` where a source has it that 58 percent were not. */
function isRestOf(mention: FigureMention, rivals: readonly Weighed<FigureMention>[]): boolean {
  const isPercent = ({ quantity }: FigureMention): boolean => quantity.unit.dimension === "percent";
  return (
    isPercent(mention) &&
    rivals.some(
      ({ value, share }) =>
        share < SAME_WORDS &&
        isPercent(value) &&
        comesTo(mention, madeAs(mention, 100 - (value.quantity.value ?? 0))),
    )
  );
}

/** Figures that are told together, and others to reckon them with. */
interface Group {
  readonly told: readonly FigureMention[];
  readonly other: readonly FigureMention[];
}

/** What may be reckoned from, the likeliest to be of the claim first. */
function* groupsOf(
  { matches }: Claim,
  own: readonly FigureMention[],
  { isAsked }: { readonly isAsked: boolean },
): Generator<Group> {
  yield { told: own, other: [] };
  const spoken = matches.filter(
    ({ passage, share }, place) =>
      (share >= LEAST_SHARE && place < MOST_PASSAGES) || hasOneOf(passage, own),
  );
  for (const { passage } of spoken) {
    if (passage.cells.length === 0) {
      yield { told: around(passage, 0, 1).flatMap(read).slice(0, MOST_FIGURES), other: own };
      continue;
    }
    yield { told: read(passage).slice(0, MOST_FIGURES), other: own };
    const rows = tableOf(passage).slice(0, MOST_ROWS);
    for (const [column, { span }] of passage.cells.entries()) {
      const here = read(passage).filter(
        ({ core }) => core.start >= span.start && core.end <= span.end,
      );
      if (here.length !== 1) continue;
      const others = rows.filter((row) => row !== passage).flatMap((row) => cellOf(row, column));
      yield { told: here, other: others };
    }
  }
  if (!isAsked) return;
  const all = spoken
    .slice(0, MOST_TOGETHER)
    .map(({ passage }) => read(passage).slice(0, MOST_FIGURES));
  for (const [place, told] of all.entries()) yield { told, other: all.slice(place + 1).flat() };
}

/** So many passages are taken together, whatever their sources, where the draft says that something is reckoned. */
const MOST_TOGETHER = 6;

/** Whether a passage has a figure of the claim itself that is hardly met by chance. */
function hasOneOf(passage: Passage, own: readonly FigureMention[]): boolean {
  const telling = own.filter((figure) => figureKind.telling(figure) >= 1);
  return read(passage).some((told) => telling.some((one) => comesTo(one, told)));
}

function cellOf(row: Passage, column: number): readonly FigureMention[] {
  const span = row.cells[column]?.span;
  if (span === undefined) return [];
  return read(row).filter(({ core }) => core.start >= span.start && core.end <= span.end);
}

function read(passage: Passage): readonly FigureMention[] {
  return figuresIn(passage)
    .map((figure) => unitedAs(figure, passage) ?? figure)
    .filter(({ quantity: { value, unit } }) => value !== undefined && unit.dimension !== "rank");
}

/** What one step of arithmetic makes of the figures, and of each of them with the others. */
function* resultsOf(
  mention: FigureMention,
  { told, other, isAsked }: Group & { readonly isAsked: boolean },
): Generator<FigureMention> {
  const pairs = told.flatMap((a) => [
    ...told.filter((b) => b !== a).map((b) => [a, b] as const),
    ...other.flatMap((b) => [[a, b] as const, [b, a] as const]),
  ]);
  for (const [a, b] of pairs) {
    for (const step of ofTwoSorts) {
      if (step.gives === "each" && !isAsked) continue;
      const made = apply(step, a.quantity, b.quantity, mention.quantity);
      if (made !== undefined) yield { ...mention, quantity: made };
    }
    for (const operation of operations) {
      const isAverage = operation.sign === "÷" && operation.gives === "same";
      const isNothing = operation.gives === "same" && isSlight(a, b);
      if ((isAverage && !isAsked) || isNothing || isOfOtherHeads(a, b)) continue;
      const [x, y] = withSigns(a, b);
      const made = apply(operation, x, y, mention.quantity);
      if (made !== undefined) yield { ...a, quantity: made };
    }
  }
}

/** Whether one is so small beside the other that their sum and difference are nearly the other. */
function isSlight({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  const [x, y] = [a.value ?? 0, b.value ?? 0];
  return Math.min(x, y) < SLIGHT * Math.max(x, y);
}

const SLIGHT = 0.02;
