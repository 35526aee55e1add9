import { weightOf } from "../../evidence/words/key.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Relation, ValueKind } from "../../weighing/weighed.js";
import { compareInPlace } from "./comparing/compareInPlace.js";
import { figureTraits, isCoarser, nearnessOf } from "./figureTraits.js";
import { headOf, isOfOneHead } from "./comparing/oneHead.js";
import { headIn } from "./comparing/otherNoun.js";

/** What figures are weighed by. */
export const figureKind: ValueKind<FigureMention> = {
  isOne: (mention): mention is FigureMention => mention.kind === "figure",
  compare: compareInPlace,
  sameThing,
  isVery,
  isSurelySame: (inDraft, inSource) =>
    isOfOneHead(inDraft, inSource) && weightOf(headOf(inDraft) ?? "") === 1,
  mayDispute: (inDraft, inSource) =>
    isNearEnough(inDraft, inSource) && isShare(inDraft) === isShare(inSource),
  relate: (inDraft, inSource) => ({
    head: headRelation(inDraft, inSource),
    isCoarser: isCoarser(inDraft, inSource),
    nearness: nearnessOf(inDraft, inSource),
  }),
  traits: figureTraits,
  telling: ({ quantity }) => telling(quantity.value),
};

function isVery(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): "bare" | "counted" | undefined {
  const [a, b] = [inDraft.quantity, inSource.quantity];
  if (a.unit.name !== b.unit.name || a.value !== b.value) return undefined;
  if (a.value === undefined && (a.low !== b.low || a.high !== b.high)) return undefined;
  const [own, other] = [headOf(inDraft), headIn(inSource, passage)];
  if (own === undefined || other === undefined) return "bare";
  return own === other && weightOf(own) === 1 ? "counted" : undefined;
}

function headRelation(inDraft: FigureMention, inSource: FigureMention): Relation["head"] {
  const [a, b] = [headOf(inDraft), headOf(inSource)];
  if (a === undefined || b === undefined) return "untold";
  return a === b ? "same" : "other";
}

function isNearEnough(
  { quantity: inDraft }: FigureMention,
  { quantity: inSource }: FigureMention,
): boolean {
  if (inDraft.value === undefined || inSource.value === undefined) return true;
  const [a, b] = [inDraft.value * inDraft.unit.toBase, inSource.value * inSource.unit.toBase];
  return a < MOST_APART * b && b < MOST_APART * a;
}

/** `A third of revenue` is a share, and no report of a change (`revenue climbed 22%`) differs from it. */
function isShare(figure: FigureMention): boolean {
  return figure.quantity.unit.dimension === "percent" && headOf(figure) !== undefined;
}

/** Reports of one thing seldom differ by more than this factor. */
const MOST_APART = 5;

/** Digits without the noughts at the end: three or more are hardly met by chance. */
function telling(value: number | undefined): number {
  if (value === undefined) return 0;
  const digits = String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0{1,20}|0{1,20}$/gu, "").length;
  return digits >= 3 ? 1 : digits === 2 ? 0.5 : 0;
}

/** `200 Iraqi militiamen` and `300 fighters` count the same; `seven killed` and `7 districts` do not. */
function sameThing(inDraft: FigureMention, inSource: FigureMention): number {
  const unit = (sameUnit(inDraft, inSource) ? 1 : 0.9) * nearBound(inDraft, inSource);
  const [a, b] = [headOf(inDraft), headOf(inSource)];
  // "32% of revenue" is a share, "climbed 22%" a change.
  const isOtherShare = inDraft.quantity.unit.dimension === "percent" && a !== b;
  if (isOtherShare) return 0.7 * unit;
  if (a === undefined && b !== undefined) return 0.8 * unit;
  if (a === undefined || b === undefined) return 0.9 * unit;
  if (a === b) return unit;
  return 0.6 * unit;
}

/** Who has 4 does not say "at most 31": what lies far within a bound is hardly what the bound is of. */
function nearBound(
  { quantity: draft }: FigureMention,
  { quantity: source }: FigureMention,
): number {
  const told = source.value ?? source.low;
  if (draft.value === undefined || !Number.isFinite(told)) return 1;
  if (told * source.unit.toBase < draft.low * draft.unit.toBase) return 1;
  if (told * source.unit.toBase > draft.high * draft.unit.toBase) return 1;
  const [a, b] = [draft.value * draft.unit.toBase, told * source.unit.toBase].map(Math.abs);
  const ratio = Math.min(a ?? 0, b ?? 0) / Math.max(a ?? 0, b ?? 0, Number.MIN_VALUE);
  return ratio >= NEAR_BOUND ? 1 : ratio >= FAR_FROM_BOUND ? 0.7 : 0.2;
}

const NEAR_BOUND = 0.75;
const FAR_FROM_BOUND = 0.25;

function sameUnit(a: FigureMention, b: FigureMention): boolean {
  return a.quantity.unit.name === b.quantity.unit.name;
}
