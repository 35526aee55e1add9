import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Claim } from "../../check.js";
import { unitedAt } from "./cellFigure.js";
import { tablesOf } from "./rows.js";

/**
 * The row whose cell gives a measure under a head that the claim speaks of, in the head's unit: `5.1 km` of booms, where a column
 * `Booms laid (metres)` has 5,100. The claim need not name the row. Undefined for what is only counted, which any column may meet.
 */
export function rowWithMeasure(claim: Claim, mention: FigureMention): Passage | undefined {
  const { dimension } = mention.quantity.unit;
  if (dimension === "count" || dimension === "percent") return undefined;
  return tablesOf(claim)
    .flat()
    .find((row) =>
      row.cells.some(({ isRowHead, headKeys }, column) => {
        if (isRowHead || ![...headKeys].some((key) => claim.statement.places.has(key)))
          return false;
        const told = unitedAt(row, column);
        return told !== undefined && figures.compare(mention, told) === "same";
      }),
    );
}
