import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { isOfOtherHeads } from "../comparing/oneHead.js";
import { signOf } from "../signs.js";
import { dateOf, figureOf, sidedRows, type SidedRow } from "./columns.js";
import { coreOf, figuresIn, madeAs, othersIn, type Sum } from "./sum.js";

/**
 * By how much two things differ that a claim compares and a table sets side by side: `47 metres longer than the ferry`, from the row
 * `Length | 96 m | 143 m`. Which adjective goes with which row nobody need know: the unit tells the row, or the claim names it.
 */
export function comparedOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { dimension, name } = mention.quantity.unit;
  if (signOf(claim.plain, mention) !== "difference" || dimension === "percent") return [];
  const rows = sidedRows(claim);
  if (dimension === "duration" && name === "year")
    return rows.flatMap((row) => yearsApart(mention, row) ?? []);
  const isCount = dimension === "count";
  const found = rows
    .filter(({ isNamed }) => isNamed || !isCount)
    .flatMap((row) => differenceIn(mention, row) ?? []);
  // With two rows of the unit it is open which is meant, and with other figures beside it what is compared.
  const isAlone = othersIn(claim, mention).length === 0;
  if (found.length === 0) return isAlone ? toldTogether(claim, mention) : [];
  return found.map((sum) => ({ ...sum, isSure: isAlone && found.length === 1 }));
}

/** Two levels of one sentence, the only ones there: `lending rose from 2.5 billion to 2.9 billion`. */
function toldTogether({ matches }: Claim, mention: FigureMention): readonly Sum[] {
  const told = matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ passage, share }) => ({ passage, share, levels: levelsIn(passage, mention) }))
    .filter(({ levels }) => levels.length > 0);
  const [best, next] = told;
  if (best === undefined || best.share < SURE_SHARE || best.passage.cells.length > 0) return [];
  const [one, other, third] = best.levels;
  if (one === undefined || other === undefined || third !== undefined) return [];
  const sum = differenceOf(mention, [one, other]);
  if (sum === undefined) return [];
  const isSure = next === undefined || next.share <= best.share - AHEAD;
  return [{ ...sum, passages: [best.passage], isSure }];
}

/** The figures of a passage that could be one side of the comparison. */
function levelsIn(passage: Passage, mention: FigureMention): readonly FigureMention[] {
  return figuresIn(passage).filter(
    (figure) =>
      figure.quantity.unit.dimension === mention.quantity.unit.dimension &&
      figure.quantity.bound === "exact" &&
      figure.isChange !== true &&
      figure.per === mention.per &&
      !isOfOtherHeads(figure, mention),
  );
}

const LEAST_SHARE = 0.3;
const SURE_SHARE = 0.5;
const AHEAD = 0.1;

function differenceIn(mention: FigureMention, { passage, cells }: SidedRow): Sum | undefined {
  const sum = differenceOf(
    mention,
    cells.map((cell) => figureOf(passage, cell)?.figure),
  );
  return sum === undefined ? undefined : { ...sum, passages: [passage] };
}

function differenceOf(
  mention: FigureMention,
  [one, other]: readonly (FigureMention | undefined)[],
): Sum | undefined {
  const [a, b] = [one?.quantity, other?.quantity];
  if (one === undefined || other === undefined || a?.value === undefined || b?.value === undefined)
    return undefined;
  const { unit } = mention.quantity;
  if (a.unit.name !== b.unit.name || a.unit.dimension !== unit.dimension) return undefined;
  if (unit.dimension === "money" && a.unit.name !== unit.name) return undefined;
  const [more, less] = a.value > b.value ? [one, other] : [other, one];
  const value = (Math.abs(a.value - b.value) * a.unit.toBase) / unit.toBase;
  if (value === 0) return undefined;
  const made = madeAs(mention, Number(value.toPrecision(9)), Math.max(a.step, b.step) / 1000);
  const sum = `${coreOf(more)} − ${coreOf(less)} = ${made.text}`;
  return { sum, made, passages: [], isSure: false };
}

/** `17 years younger`, of two that were built in 1994 and 2011. */
function yearsApart(mention: FigureMention, { passage, cells }: SidedRow): Sum | undefined {
  const [one, other] = cells.map((cell) => dateOf(passage, cell));
  const [from, to] = [one?.parts.year, other?.parts.year];
  if (one === undefined || other === undefined || from === undefined || to === undefined)
    return undefined;
  const made = madeAs(mention, Math.abs(to - from), 1);
  const [first, last] = from < to ? [one, other] : [other, one];
  return {
    sum: `${first.text} to ${last.text}: ${made.text} years`,
    made,
    passages: [passage],
    isSure: false,
  };
}
