import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed } from "../../../weighing/weighed.js";
import { readCell } from "../comparing/cellUnit.js";

/** A source's figure with the unit that the heads of its table give it, where the draft's figure has such a unit: `€99.4 million`. */
export function asMeant(
  { quantity }: FigureMention,
  { value, passage }: Weighed<FigureMention>,
): FigureMention {
  const told = passage.cells.length === 0 ? undefined : readCell(value, passage);
  if (told?.quantity.unit.dimension !== quantity.unit.dimension) return value;
  const span = { start: 0, end: told.text.length };
  return { ...told, span, core: span };
}
