import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Claim } from "../../check.js";
import {
  around,
  figuresIn,
  othersIn,
  restIn,
  valueOf,
  wordsBefore,
  wordsBehind,
  type Sum,
  type Term,
} from "./sum.js";

/** A passage that speaks less of the claim lends no whole. */
const LEAST_SHARE = 0.3;

/** `the remaining 2.4`, `the other 40`. */
const REST_AHEAD = /\b(?:other|remaining) $/iu;
/** `40 remain`, `the rest, 40`. */
const REST_BEFORE = /\bthe rest(?: of \p{L}{1,20}(?: \p{L}{1,20})?)?, $/iu;
const ALL_BUT = /\ball (?:but|except)(?: for)?(?: the| an?)? $/iu;
const OF_THEM = /^(?: \p{L}{1,20}){0,2} of (?:it|them|these|those|whom|which)\b/iu;

/** What is left of a whole: `6.4 percent: 4 percent now, the remaining 2.4 later`, `all but 35 are back, that is 205`. */
export function restOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  return [...ownRest(claim, mention), ...allBut(claim, mention)];
}

/** Whole and part stand in the draft's own sentence, and no third figure of the unit. */
function ownRest(claim: Claim, mention: FigureMention): readonly Sum[] {
  const before = wordsBefore(claim, mention);
  if (!REST_AHEAD.test(before) && !REST_BEFORE.test(before)) return [];
  const others = othersIn(claim, mention).filter((other) => isOfUnit(other, mention));
  const [one, other] = others;
  if (one === undefined || other === undefined || others.length > 2) return [];
  if (other.span.start > mention.span.start || isPercentLevel(mention, claim)) return [];
  const isCounted = mention.quantity.unit.dimension === "count";
  const [whole, part] = valueOf(one) > valueOf(other) ? [one, other] : [other, one];
  // "40 of the 60 ships and the other 12 boats" are of two wholes.
  const isOfOne = !isCounted || whole.counted === undefined || mention.counted === undefined;
  return isOfOne ? [less(ofOwn(whole), ofOwn(part), { mention, isSure: true })] : [];
}

function ofOwn(figure: FigureMention): Term {
  return { figure, passage: undefined };
}

/** Two levels of percent differ by points; a rest is told of what grows or is shared out. */
function isPercentLevel({ quantity }: FigureMention, { plain, statement }: Claim): boolean {
  const { start, end } = statement.sentence.span;
  return (
    quantity.unit.dimension === "percent" &&
    !/\b(?:by|in (?:two|three|four) (?:parts|stages|steps)|shared?)\b/iu.test(
      plain.slice(start, end),
    )
  );
}

/** `All but 35`: in the draft or in the source, with the whole in the source or in the draft. */
function allBut(claim: Claim, mention: FigureMention): readonly Sum[] {
  if (mention.quantity.unit.dimension !== "count") return [];
  const others = othersIn(claim, mention);
  const exempt = others.find((other) => ALL_BUT.test(wordsBefore(claim, other, 24)));
  const isOfThem =
    OF_THEM.test(wordsBehind(claim, mention, 40)) ||
    /\b(?:that is|so that|meaning)(?: (?:about|only|some))? $/iu.test(wordsBefore(claim, mention));
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) continue;
    const part = figuresIn(passage).find((figure) => ALL_BUT.test(aheadIn(passage, figure)));
    if (part === undefined) continue;
    if (exempt !== undefined && figures.compare(exempt, part) !== "same") continue;
    const wholes = wholesOf(claim, mention, { passage, part });
    const isSure = exempt !== undefined && isOfThem && wholes.length === 1;
    return wholes.map((whole) => less(whole, { figure: part, passage }, { mention, isSure }));
  }
  return [];
}

/** The whole that a source takes a part from: one of the draft that the source has too, or the one told just before. */
function wholesOf(
  claim: Claim,
  mention: FigureMention,
  { passage, part }: { readonly passage: Passage; readonly part: FigureMention },
): readonly Term[] {
  const near = around(passage, 1, 0).flatMap((home) =>
    figuresIn(home)
      .filter((figure) => isOfUnit(figure, part) && valueOf(figure) > valueOf(part))
      .filter((figure) => home !== passage || figure.span.start < part.span.start)
      .map((figure) => ({ figure, passage: home })),
  );
  const own = near.filter(({ figure }) =>
    othersIn(claim, mention).some((other) => figures.compare(other, figure) === "same"),
  );
  return own.length > 0 ? own : near.slice(-1);
}

function less(
  whole: Term,
  part: Term,
  { mention, isSure }: { readonly mention: FigureMention; readonly isSure: boolean },
): Sum {
  const step = Math.min(whole.figure.quantity.step, part.figure.quantity.step);
  return { ...restIn(mention, { whole, part, step }), isSure };
}

function aheadIn({ home }: Passage, { span }: FigureMention): string {
  return home.source.plain.slice(Math.max(0, span.start - 24), span.start);
}

function isOfUnit(a: FigureMention, b: FigureMention): boolean {
  return (
    a.quantity.unit.name === b.quantity.unit.name &&
    a.quantity.unit.dimension === b.quantity.unit.dimension &&
    a.quantity.bound === "exact"
  );
}
