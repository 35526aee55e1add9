import { indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { tableOf } from "../../../evidence/tableOf.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { compareInPlace } from "../comparing/compareInPlace.js";
import { othersIn } from "../sums/sum.js";
import { toldInWords, weighedAs } from "./byTable.js";
import { figureAt } from "./cellFigure.js";
import { isOfChanges, periodsOf } from "./columns.js";
import { namedRows, type NamedRow } from "./rows.js";

/** How sure it is that a list that goes down one column does not change to another. */
const SURENESS = 0.8;

/** A figure of the claim in the one cell of a named row that has it. */
interface Place {
  readonly row: Passage;
  readonly column: number;
}

/**
 * The weighing of a figure in a list of rows, one figure each: `social care takes 167.5, followed by schools with 96.4`. Where all stand in
 * one column, each beside the name of its own row, they are borne out. Where the others stand in a later time's column of the same
 * measure, the list's column is the one meant. Undefined where a row has two figures of the claim, or the claim tells of two times.
 */
export function bySameColumn(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  if (mention.isChange === true || mention.isFormer === true) return undefined;
  const times = claim.statement.mentions.filter(({ kind }) => kind === "date");
  if (times.length > 1 || namedRows(claim).length < 2 || toldInWords(weighing)) return undefined;
  const own = placeOf(claim, mention);
  if (own === undefined) return undefined;
  const others = othersIn(claim, mention).flatMap((figure) => placeOf(claim, figure) ?? []);
  const [first] = others;
  const isList =
    first !== undefined &&
    others.every(
      ({ row, column }) =>
        column === first.column && row !== own.row && tableOf(row)[0] === tableOf(own.row)[0],
    );
  if (!isList) return undefined;
  const isGiven = first.column === own.column;
  const value = figureAt(own.row, first.column);
  if (value === undefined) return undefined;
  if (isGiven)
    return weighing.verdict === "supported"
      ? undefined
      : {
          ...weighing,
          verdict: "supported",
          sureness: SURENESS,
          rule: "given",
          supports: [weighedAs(value, own.row, "same")],
          rivals: [],
        };
  const isLater = periodsOf(own.row).some(({ columns }) =>
    isAhead(columns.indexOf(own.column), columns.indexOf(first.column)),
  );
  if (!isLater || compareInPlace(mention, value, own.row) === "same") return undefined;
  return {
    ...weighing,
    verdict: "contradicted",
    sureness: SURENESS,
    rule: "cell of another",
    rivals: [weighedAs(value, own.row, "different")],
  };
}

function isAhead(one: number, other: number): boolean {
  return one >= 0 && one < other;
}

/** The only cell with the figure's value in the rows that the claim names; undefined where it stands nearer to another row's name. */
function placeOf(claim: Claim, mention: FigureMention): Place | undefined {
  const rows = namedRows(claim);
  const found = rows.flatMap(({ row }) =>
    row.cells.flatMap((cell, column) => {
      const value = isOfChanges(cell) ? undefined : figureAt(row, column);
      return value !== undefined && compareInPlace(mention, value, row) === "same"
        ? [{ row, column }]
        : [];
    }),
  );
  const at = indexAt(claim.statement, mention.span);
  const nearest = rows.toSorted((a, b) => farFrom(at, a) - farFrom(at, b))[0];
  return found.length === 1 && found[0]?.row === nearest?.row ? found[0] : undefined;
}

function farFrom(at: number, { places }: NamedRow): number {
  return Math.min(...[...places].map((place) => Math.abs(place - at)));
}
