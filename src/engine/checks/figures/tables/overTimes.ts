import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import { isExpectedOnly } from "../../../weighing/scope.js";
import type { Claim } from "../../check.js";
import { compareInPlace } from "../comparing/compareInPlace.js";
import { comesTo } from "../sums/comesTo.js";
import { coreOf, madeAs, wordsBefore } from "../sums/sum.js";
import { figureAt, unitedAt } from "./cellFigure.js";
import { differenceIn, type Differing, type Pair } from "./differences.js";
import { isKnown, namedRows } from "./rows.js";
import { isOfTime, periodsNamed } from "./slot.js";
import { wayToldBefore, type Told } from "../directions/wayTold.js";

/** What a table has in place of a change that a draft tells: the row that goes the other way, or what the change is. */
export type OtherChange =
  | { readonly kind: "amount"; readonly change: Differing }
  | { readonly kind: "turned"; readonly row: Passage };

/**
 * A change of the row that a claim names, over the times of its columns, where the draft tells it otherwise: `rose to 0.6
 * million` of a row that fell to it, `grew by 7 percent` from 315 to 340. Only where the claim names that row alone and all that
 * stands before its verb is known there, so that no part of the row is meant, and no other time; and where no two times bear
 * the draft out. Rows with losses are left out, since a loss that grows is a fall to some.
 */
export function changeOverTimes(claim: Claim, mention: FigureMention): OtherChange | undefined {
  const told = wayToldBefore(wordsBefore(claim, mention, 90));
  if (told === undefined || mention.isFormer === true) return undefined;
  const [only] = namedRows(claim);
  if (only?.isAlone !== true || !isOfRow(claim, mention, { row: only.row, told })) return undefined;
  const { row } = only;
  const [group, other] = periodsNamed(claim, row);
  if (group === undefined || other !== undefined || group.isExpected) return undefined;
  const values = group.columns.map((column) => figureAt(row, column)?.quantity.value ?? 0);
  const [last, before] = [group.columns.at(-1), group.columns.at(-2)];
  if (last === undefined || before === undefined || values.some((value) => value <= 0))
    return undefined;
  if (!isOfLast(claim, row, last)) return undefined;
  const latest = values.at(-1) ?? 0;
  const earlier = group.columns.slice(0, -1);
  const isTurned = values
    .slice(0, -1)
    .every((value) => (told.way === "up" ? latest < value : latest > value));
  if (told.link === "to") {
    const reached = figureAt(row, last);
    const isReached = reached !== undefined && compareInPlace(mention, reached, row) === "same";
    return isReached && isTurned ? { kind: "turned", row } : undefined;
  }
  if (!isPlain(mention)) return undefined;
  const isShare = mention.quantity.unit.dimension === "percent";
  if (!isShare && told.link !== "by") return undefined;
  if (isShare && isTurned) return { kind: "turned", row };
  const changes = earlier.map((column) =>
    (isShare ? shareIn : amountIn)(mention, row, [last, column]),
  );
  if (changes.some((change) => change?.comesOut !== false)) return undefined;
  const change = changes.at(-1);
  return change === undefined || isTurned ? undefined : { kind: "amount", change };
}

/** Whether all that stands before the verb is known to the row, its table and its headings. */
function isOfRow(
  { statement, plain }: Claim,
  { span }: FigureMention,
  { row, told }: { readonly row: Passage; readonly told: Told },
): boolean {
  if (isExpectedOnly(textOf(plain, statement.sentence.span))) return false;
  const { tokens } = statement.sentence;
  const end = span.start - told.length;
  return statement.terms.every((term) => {
    const token = tokens[term.at];
    if (token === undefined || token.start >= end || COUNTING.has(token.lower)) return true;
    return isKnown(term, row);
  });
}

/** `The number of farms` is the row of farms. */
const COUNTING: ReadonlySet<string> = new Set("number numbers total".split(" "));

/** Whether the claim tells no time but that of the last column. */
function isOfLast({ statement, plain }: Claim, row: Passage, last: number): boolean {
  if (OTHER_TIME.test(textOf(plain, statement.sentence.span))) return false;
  const cell = row.cells[last];
  return statement.mentions.every(
    (mention) => mention.kind !== "date" || (cell !== undefined && isOfTime(cell, mention)),
  );
}

const OTHER_TIME =
  /\b(?:adjusted|between|currency|half|like-for-like|month|monthly|organic|quarter|quarterly|real terms|since|underlying|weekly)\b/iu;

/** A change told in digits or number words to a step of its own; no fraction, no bound, nothing hedged. */
function isPlain({ quantity: { bound, hedge, unit }, text }: FigureMention): boolean {
  if (bound !== "exact" || hedge !== "none") return false;
  return unit.dimension !== "percent" || /%|\bper ?cent|\bpct/iu.test(text);
}

/** What two cells differ by, and whether that is what the draft tells, as finely as it and they do. */
interface Reckoned extends Differing {
  readonly comesOut: boolean;
}

function amountIn(mention: FigureMention, row: Passage, pair: Pair): Reckoned | undefined {
  const found = differenceIn(mention, row, pair);
  if (found === undefined) return undefined;
  return { ...found, comesOut: isWithin(mention, found, found.made.quantity.step) };
}

/** By how many percent the later of two cells is above or below the earlier. */
function shareIn(mention: FigureMention, row: Passage, [at, from]: Pair): Reckoned | undefined {
  const [later, earlier] = [unitedAt(row, at), unitedAt(row, from)];
  const [x, y] = [later?.quantity, earlier?.quantity];
  if (later === undefined || earlier === undefined || x?.value === undefined) return undefined;
  if (y?.value === undefined || y.value === 0 || x.unit.name !== y.unit.name) return undefined;
  if (x.unit.dimension === "percent" || x.unit.dimension === "rank") return undefined;
  const share = (Math.abs(x.value - y.value) / y.value) * 100;
  // Each cell is rounded as finely as the finer one, by half of a step up or down.
  const slack = ((Math.min(x.step, y.step) / 2) * (1 + x.value / y.value) * 100) / y.value;
  const digits = slack < 0.05 && mention.quantity.step < 1 ? 1 : 0;
  const made = madeAs(mention, Number(share.toFixed(digits)));
  const sign = x.value > y.value ? "+" : "−";
  return {
    sum: `${coreOf(earlier)} → ${coreOf(later)} = ${sign}${made.text}%`,
    made,
    passages: [row],
    comesOut: isWithin(mention, { made: madeAs(mention, share) }, slack),
  };
}

function isWithin(
  mention: FigureMention,
  { made }: Pick<Differing, "made">,
  slack: number,
): boolean {
  const [asked, found] = [mention.quantity.value, made.quantity.value];
  if (asked === undefined || found === undefined || comesTo(mention, made)) return true;
  return Math.abs(asked - found) <= mention.quantity.step / 2 + slack;
}
