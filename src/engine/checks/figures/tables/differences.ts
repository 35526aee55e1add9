import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import type { Derivation } from "../sums/derive.js";
import { formsOfWay } from "../directions/words.js";
import { comesTo } from "../sums/comesTo.js";
import { coreOf, madeAs, wordsBefore, wordsBehind } from "../sums/sum.js";
import { unitedAt } from "./cellFigure.js";
import { periodsOf } from "./columns.js";
import { namedRows, tablesOf } from "./rows.js";
import { isNamedBy, thingsOf } from "./slot.js";

/** `Lost eight of its seats`, `has gained 90,000 residents`, `rose by 13 points`. */
const BEFORE =
  /\b(?:add(?:ed|s|ing)?|gain(?:ed|s|ing)?|los(?:es?|ing|t)|shed(?:ding|s)?)(?: (?:about|almost|around|nearly|over|some))? $|\bby (?:about |almost |around |nearly |over |some )?$/iu;
/** `12 metres longer`, `34 more`, `17 fewer people`. */
const BEHIND =
  /^(?: \p{L}{1,20})? (?:more|fewer|less|broader|cheaper|dearer|deeper|faster|heavier|higher|lighter|longer|lower|older|shorter|slower|taller|wider|younger)\b/iu;
/** From so many digits on a difference hardly comes out by chance, whatever the row. */
const TELLING = 4;
/** Rows looked at that the claim does not name. */
const MOST_ROWS = 40;

/** Whether the draft tells by how much two things or times differ. */
export function isDifference(claim: Claim, mention: FigureMention): boolean {
  return (
    mention.isChange === true ||
    BEFORE.test(wordsBefore(claim, mention)) ||
    BEHIND.test(wordsBehind(claim, mention))
  );
}

/** How a difference that the draft tells follows from two cells of one row: of two times, or of two things. */
export function cellDifference(claim: Claim, mention: FigureMention): Derivation | undefined {
  if (!isDifference(claim, mention)) return undefined;
  const rows = rowsAsked(claim, mention);
  const others = digitsOf(mention) >= TELLING ? tablesOf(claim).flat().slice(0, MOST_ROWS) : [];
  for (const row of [...rows, ...others]) {
    for (const pair of pairsIn(row)) {
      const found = isTurned(claim, mention, { row, pair })
        ? undefined
        : comesOut(mention, row, pair);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The row of a period table whose difference the draft has, but as a loss for a gain: `gained one seat` of 10 and now 9. */
export function turnedDifference(claim: Claim, mention: FigureMention): Passage | undefined {
  if (!isDifference(claim, mention)) return undefined;
  const found = rowsAsked(claim, mention).flatMap((row) =>
    periodsOf(row).flatMap(({ columns }) => {
      const [first, last] = [columns.at(0), columns.at(-1)];
      if (first === undefined || last === undefined) return [];
      const pair: Pair = [last, first];
      const isOut = comesOut(mention, row, pair) !== undefined;
      return isOut ? [{ row, isTurned: isTurned(claim, mention, { row, pair }) }] : [];
    }),
  );
  return found.every((one) => one.isTurned) ? found[0]?.row : undefined;
}

/** The rows that a difference may be of: the only one named, or the one that the word of the comparison asks for. */
function rowsAsked(claim: Claim, mention: FigureMention): readonly Passage[] {
  const behind = BEHIND.exec(wordsBehind(claim, mention))?.[0].length ?? 0;
  const { tokens } = claim.statement.sentence;
  const { end } = mention.span;
  return namedRows(claim).flatMap(({ row, places, isAlone }) => {
    const isAsked = [...places].some((place) => {
      const { start = 0, end: last = 0 } = tokens[place] ?? {};
      return start >= end && last <= end + behind;
    });
    return isAlone || isAsked ? [row] : [];
  });
}

/** What two cells differ by. */
export interface Differing extends Derivation {
  readonly made: FigureMention;
}

/**
 * By how much the two things differ that the draft names and compares, where it says another: `14 metres longer than the ferry`.
 * Only of what is measured, in the one row that it asks for.
 */
export function otherDifference(claim: Claim, mention: FigureMention): Differing | undefined {
  const { dimension } = mention.quantity.unit;
  const isMeasured = dimension !== "count" && dimension !== "percent" && dimension !== "multiple";
  if (!isMeasured || !THAN.test(wordsBehind(claim, mention))) return undefined;
  const rows = namedRows(claim).filter(({ row }) => thingsOf(row).length > 1);
  const [only] = rows;
  if (only?.isAlone !== true || rows.length > 1) return undefined;
  const { row } = only;
  const [a, b, other] = thingsOf(row).filter(({ keys }) => isNamedBy(claim, keys));
  if (a === undefined || b === undefined || other !== undefined) return undefined;
  const found = differenceIn(mention, row, [b.column, a.column]);
  return found === undefined || comesTo(mention, found.made) ? undefined : found;
}

/** `longer than`: the word of the comparison asks for the row, and what it is compared with follows. */
const THAN = /^ (?:\p{L}{3,12}er|less|more) than\b/iu;

/** Two columns of a row. */
export type Pair = readonly [number, number];

/** Whether the draft has a gain where the later of two times has less, or a loss where it has more. */
function isTurned(
  claim: Claim,
  mention: FigureMention,
  { row, pair: [a, b] }: { readonly row: Passage; readonly pair: Pair },
): boolean {
  if (!periodsOf(row).some(({ columns }) => columns.includes(a))) return false;
  const [later, earlier] = [unitedAt(row, a)?.quantity.value, unitedAt(row, b)?.quantity.value];
  const words = `${wordsBefore(claim, mention, 40)} … ${BEHIND.exec(wordsBehind(claim, mention))?.[0] ?? ""}`;
  const [isUp, isDown] = [UP.test(words), DOWN.test(words)];
  if (isUp === isDown || later === undefined || earlier === undefined) return false;
  return isUp ? later < earlier : later > earlier;
}

const UP = new RegExp(`\\b(?:${formsOfWay("up").join("|")}|add(?:ed|s|ing)?|more|higher)\\b`, "iu");
const DOWN = new RegExp(
  `\\b(?:${formsOfWay("down").join("|")}|fewer|less|los(?:es?|ing|t)|lower|shed)\\b`,
  "iu",
);

/** Two columns of a row that may be compared: every two times of one measure, the later first, and every two things. */
function pairsIn(row: Passage): readonly Pair[] {
  const things = thingsOf(row).map(({ column }) => column);
  const groups = [...periodsOf(row).map(({ columns }) => columns), things];
  return groups.flatMap((columns) =>
    columns.flatMap((a, at) => columns.slice(0, at).map((b): Pair => [a, b])),
  );
}

function comesOut(mention: FigureMention, row: Passage, pair: Pair): Derivation | undefined {
  const found = differenceIn(mention, row, pair);
  return found !== undefined && comesTo(mention, found.made) ? found : undefined;
}

/** By how much two cells of a row differ, in the unit of the draft's figure; undefined where they are of another. */
export function differenceIn(
  mention: FigureMention,
  row: Passage,
  [a, b]: Pair,
): Differing | undefined {
  const [one, other] = [unitedAt(row, a), unitedAt(row, b)];
  const [x, y] = [one?.quantity, other?.quantity];
  if (one === undefined || other === undefined || x?.value === undefined) return undefined;
  if (y?.value === undefined || x.unit.name !== y.unit.name) return undefined;
  const isShare = x.unit.dimension === "percent";
  const { dimension, toBase } = mention.quantity.unit;
  // Shares differ by points; a bare cell has the unit of the draft's figure, as cells have.
  const isOne = isShare
    ? dimension === "points"
    : x.unit.dimension === dimension || x.unit.dimension === "count";
  if (!isOne || dimension === "percent") return undefined;
  const scale = isShare || x.unit.dimension === "count" ? 1 : x.unit.toBase / toBase;
  const value = Number((Math.abs(x.value - y.value) * scale).toPrecision(9));
  if (value === 0) return undefined;
  const made = madeAs(mention, value, Math.max(x.step, y.step) * scale);
  const [more, less] = x.value > y.value ? [one, other] : [other, one];
  return { sum: `${coreOf(more)} − ${coreOf(less)} = ${made.text}`, made, passages: [row] };
}

function digitsOf({ quantity: { value = 0, bound } }: FigureMention): number {
  if (bound !== "exact") return 0;
  return String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/0{1,20}$/u, "").length;
}
