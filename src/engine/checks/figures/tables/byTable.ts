import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { compareInPlace } from "../comparing/compareInPlace.js";
import { othersIn } from "../sums/sum.js";
import { figureAt } from "./cellFigure.js";
import { namedRows, type NamedRow } from "./rows.js";
import { isDifference } from "./differences.js";
import { isComparedWith, periodsNamed, slotOf, type Slot } from "./slot.js";

/** How sure it is that a value of the named row's other column is the wrong one. */
const OTHER_COLUMN = 0.8;
/** A source that tells the draft's value in a sentence that speaks of it this well tells it of something else than the row. */
const TOLD = 0.45;
/** Where another source tells another value so well, no cell settles it. */
const TOLD_BY_OTHER = 0.6;

/**
 * The weighing of a figure by the one table cell that the claim speaks of, where its row is named by all words of its head,
 * and its column by a thing, by a time or as what is now: borne out by that cell, contradicted where the draft has the row's
 * value of another column. Undefined where row or column are not told so clearly.
 */
export function byTable(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  const rows = namedRows(claim);
  if (rows.length === 0) return undefined;
  if (weighing.verdict === "disputed" || isDifference(claim, mention)) return undefined;
  const given =
    weighing.verdict === "supported" ? undefined : asTold(claim, mention, { rows, weighing });
  return given ?? ofOtherColumn(claim, mention, { rows, weighing });
}

interface Told {
  readonly rows: readonly NamedRow[];
  readonly weighing: Weighing<FigureMention>;
}

/** What is borne out by the cell alone, though other values stand around it. */
function asTold(
  claim: Claim,
  mention: FigureMention,
  { rows, weighing }: Told,
): Weighing<FigureMention> | undefined {
  const given = rows.flatMap(({ row, isAlone }) => {
    if (!isAlone) return [];
    const columns = wantedIn(claim, mention, row);
    return columns.flatMap((column) => weighedAt(mention, row, column) ?? []);
  });
  const supports = given.filter(({ likeness }) => likeness === "same");
  const homes = new Set(supports.map(({ passage }) => passage.home));
  const isToldOtherwise = weighing.rivals.some(
    ({ passage, share }) => share >= TOLD_BY_OTHER && !homes.has(passage.home),
  );
  if (supports.length === 0 || isToldOtherwise) return undefined;
  return { ...weighing, verdict: "supported", sureness: 0.85, rule: "given", supports, rivals: [] };
}

/** The columns in which a named row may bear the figure out: its slot, what a change began with and what it came to. */
function wantedIn(claim: Claim, mention: FigureMention, row: Passage): readonly number[] {
  const slot = slotOf(claim, mention, row);
  if (slot !== undefined) return [slot.column];
  return periodsNamed(claim, row).flatMap(({ columns: [first, ...later] }) => {
    if (first === undefined) return [];
    if (mention.isFormer === true || isWhole(claim, mention)) return [first];
    return isReached(claim, mention) || isBeforeCompared(claim, mention) ? later.slice(-1) : [];
  });
}

/** `Eight of its 31 seats`: what it had before it lost them. */
function isWhole({ plain, statement }: Claim, { span }: FigureMention): boolean {
  const { start } = statement.sentence.span;
  const before = plain.slice(Math.max(start, span.start - 60), span.start);
  return /\b(?:loses?|losing|lost|shed) [^,;:.]{1,40} of (?:her |his |its |the |their )$/iu.test(
    before,
  );
}

/** `From eight to 15`, `and now has 22`. */
function isReached({ plain, statement }: Claim, { span }: FigureMention): boolean {
  const { start } = statement.sentence.span;
  const before = plain.slice(Math.max(start, span.start - 24), span.start);
  return /\b(?:to|now (?:has|have|holds?)|left with) $/iu.test(before);
}

/** `846 employees, 34 more than in 2024`. */
function isBeforeCompared(claim: Claim, { span }: FigureMention): boolean {
  return claim.statement.mentions.some(
    (day) => day.kind === "date" && day.span.start > span.end && isComparedWith(claim, day),
  );
}

/** What stands in the named row under another head than the claim's. */
function ofOtherColumn(
  claim: Claim,
  mention: FigureMention,
  { rows, weighing }: Told,
): Weighing<FigureMention> | undefined {
  if (toldInWords(weighing)) return undefined;
  const read = rows.flatMap((one) => {
    const slot = slotOf(claim, mention, one.row);
    return slot === undefined ? [] : [{ ...one, slot }];
  });
  const rivals = read.flatMap(({ row, slot, isAlone }) =>
    isAlone && !tellsOfSeveral(claim, mention, { row, slot })
      ? (inPlaceOfOther(mention, row, slot) ?? [])
      : [],
  );
  const isGiven = read.some(
    ({ row, slot }) => weighedAt(mention, row, slot.column)?.likeness === "same",
  );
  const [rival] = rivals;
  if (isGiven || rival === undefined) return undefined;
  return {
    ...weighing,
    verdict: "contradicted",
    sureness: OTHER_COLUMN,
    rule: "cell of another",
    rivals,
  };
}

/** Whether a source tells the draft's value in a sentence, not in a table alone. */
export function toldInWords({ supports }: Weighing<FigureMention>): boolean {
  return supports.some(({ passage, share }) => passage.cells.length === 0 && share >= TOLD);
}

/** Whether the claim tells other values of the row too: each may be of a column of its own. */
function tellsOfSeveral(
  claim: Claim,
  mention: FigureMention,
  { row, slot: { column, others } }: { readonly row: Passage; readonly slot: Slot },
): boolean {
  return othersIn(claim, mention).some((figure) =>
    [column, ...others].some((place) => weighedAt(figure, row, place)?.likeness === "same"),
  );
}

/** The slot's own value, where it differs and another of its columns has the draft's very value in the same unit. */
function inPlaceOfOther(
  mention: FigureMention,
  row: Passage,
  { column, others }: Slot,
): Weighed<FigureMention> | undefined {
  const own = figureAt(row, column);
  // A span of values, such as guidance, has its middle and its ends.
  if (own?.quantity.value === undefined) return undefined;
  if (weighedAt(mention, row, column)?.likeness === "same") return undefined;
  const isOther = others.some((other) => {
    const taken = weighedAt(mention, row, other);
    if (taken?.value.quantity.value === undefined) return false;
    return taken.likeness === "same" && taken.value.quantity.unit.name === own.quantity.unit.name;
  });
  return isOther ? weighedAs(own, row, "different") : undefined;
}

function weighedAt(
  mention: FigureMention,
  row: Passage,
  column: number,
): Weighed<FigureMention> | undefined {
  const value = figureAt(row, column);
  if (value === undefined) return undefined;
  const likeness = compareInPlace(mention, value, row);
  return likeness === "incomparable" ? undefined : weighedAs(value, row, likeness);
}

/** A cell of a named row, weighed as the claim's own. */
export function weighedAs(
  value: FigureMention,
  passage: Passage,
  likeness: Weighed<FigureMention>["likeness"],
): Weighed<FigureMention> {
  return {
    value,
    passage,
    likeness,
    share: 0.9,
    local: 0.9,
    mass: 1,
    surelySame: true,
    ownCell: true,
    mayDispute: true,
  };
}
