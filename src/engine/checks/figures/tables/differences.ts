import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import type { Derivation } from "../sums/derive.js";
import { comesTo } from "../sums/comesTo.js";
import { coreOf, madeAs, wordsBefore, wordsBehind } from "../sums/sum.js";
import { unitedAt } from "./cellFigure.js";
import { periodsOf } from "./columns.js";
import { namedRows, tablesOf } from "./rows.js";
import { thingsOf } from "./slot.js";

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
  const rows = namedRows(claim).flatMap(({ row, isAlone }) => (isAlone ? [row] : []));
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

/** Two columns of a row. */
type Pair = readonly [number, number];

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

const UP =
  /\b(?:add(?:ed|s|ing)?|gain(?:ed|s|ing)?|grew|grown|increased?|more|higher|risen?|rose)\b/iu;
const DOWN =
  /\b(?:declined?|dropped|fallen|fell|fewer|less|los(?:es?|ing|t)|lower|shed|shrank|shrunk|sunk|sank)\b/iu;

/** Two columns of a row that may be compared: every two times of one measure, the later first, and every two things. */
function pairsIn(row: Passage): readonly Pair[] {
  const things = thingsOf(row).map(({ column }) => column);
  const groups = [...periodsOf(row).map(({ columns }) => columns), things];
  return groups.flatMap((columns) =>
    columns.flatMap((a, at) => columns.slice(0, at).map((b): Pair => [a, b])),
  );
}

function comesOut(mention: FigureMention, row: Passage, [a, b]: Pair): Derivation | undefined {
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
  if (!comesTo(mention, made)) return undefined;
  const [more, less] = x.value > y.value ? [one, other] : [other, one];
  return { sum: `${coreOf(more)} − ${coreOf(less)} = ${made.text}`, passages: [row] };
}

function digitsOf({ quantity: { value = 0, bound } }: FigureMention): number {
  if (bound !== "exact") return 0;
  return String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/0{1,20}$/u, "").length;
}
