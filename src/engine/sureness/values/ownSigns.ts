import type { FigureMention } from "../../mentions/figures/figure.js";
import type { ValueSigns } from "./signs.js";

/** What a figure by itself tells of whether a fault found with it is one. */
export function ownSigns({
  quantity: { unit },
  isAge,
  per,
}: FigureMention): Pick<ValueSigns, "age" | "count" | "rate"> {
  return {
    age: isAge === true ? 1 : 0,
    count: unit.dimension === "count" ? 1 : 0,
    rate: per === undefined ? 0 : 1,
  };
}
