import type { Passage } from "../../../evidence/sourceSet.js";
import { presence } from "../../../evidence/presence.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { compareInPlace } from "../comparing/compareInPlace.js";
import type { Derivation } from "../sums/derive.js";
import { coreOf, othersIn } from "../sums/sum.js";
import { figureAt } from "./cellFigure.js";
import { periodsOf } from "./columns.js";
import { headTerms, tablesOf } from "./rows.js";

/** What a draft says a change began with, and what it came to. */
export interface FromTo {
  readonly from: FigureMention;
  readonly to: FigureMention;
}

/** Between the two stands no other clause: `slipped to 361,200 tonnes from 388,000`. */
const MOST_BETWEEN = 30;
const MOST_ROWS = 120;

/** The two ends of the change that a figure is told as an end of: `from 15.2% to 13.9%`. */
export function fromToOf(claim: Claim, mention: FigureMention): FromTo | undefined {
  const partner = othersIn(claim, mention)
    .filter(({ isFormer }) => (isFormer === true) !== (mention.isFormer === true))
    .filter((other) => isJoined(claim, mention, other))
    .sort((a, b) => farFrom(mention, a) - farFrom(mention, b))[0];
  if (partner === undefined) return undefined;
  return mention.isFormer === true
    ? { from: mention, to: partner }
    : { from: partner, to: mention };
}

function farFrom({ span }: FigureMention, { span: other }: FigureMention): number {
  return Math.max(other.start - span.end, span.start - other.end);
}

/** Whether `from` and `to` set the two side by side. */
function isJoined({ plain }: Claim, a: FigureMention, b: FigureMention): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = plain.slice(first.span.end, second.span.start);
  const before = plain.slice(Math.max(0, first.span.start - 6), first.span.start);
  if (between.length > MOST_BETWEEN || /[,;:.]/u.test(between)) return false;
  return first.isFormer === true
    ? /\bfrom $/iu.test(before) && /\bto (?:\p{L}{1,8} )?$/iu.test(between)
    : /\bto $/iu.test(before) && /\bfrom (?:\p{L}{1,8} )?$/iu.test(between);
}

/**
 * The row that bears out a change from one value to another, an earlier and a later cell of one measure, where the claim has a
 * word of its head. Two values side by side are hardly met by chance, so the row need not be named in full.
 */
export function rowOfChange(claim: Claim, mention: FigureMention): Derivation | undefined {
  const ends = fromToOf(claim, mention);
  if (ends === undefined) return undefined;
  for (const row of tablesOf(claim).flat().slice(0, MOST_ROWS)) {
    if (!isSpokenOf(claim, row) || !holdsInOrder(row, ends)) continue;
    return { sum: `${coreOf(ends.from)} → ${coreOf(ends.to)}`, passages: [row] };
  }
  return undefined;
}

/** Whether an earlier cell of the row has the one and a later cell of the same measure the other. */
function holdsInOrder(row: Passage, { from, to }: FromTo): boolean {
  return periodsOf(row).some(({ columns }) => {
    const [a, b] = [columnOf(from, row, columns), columnOf(to, row, columns)];
    return a >= 0 && b > a;
  });
}

function columnOf(mention: FigureMention, row: Passage, columns: readonly number[]): number {
  return columns.findIndex((column) => {
    const value = figureAt(row, column);
    return value !== undefined && compareInPlace(mention, value, row) === "same";
  });
}

function isSpokenOf({ statement }: Claim, row: Passage): boolean {
  return headTerms(row).some((term) => presence(term, statement).found >= 0.9);
}
