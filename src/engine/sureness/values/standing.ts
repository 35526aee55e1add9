import type { Claim } from "../../checks/check.js";
import { headOf } from "../../checks/figures/comparing/oneHead.js";
import { dates } from "../../mentions/dates/index.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Mention } from "../../mentions/index.js";
import type { ValueSigns } from "./signs.js";

/** Whether the value stands in the sources that speak of the claim at all, and whether there it counts the same. */
export function standing(
  { matches }: Claim,
  mention: DateMention | FigureMention,
): Pick<ValueSigns, "stands" | "standsForSame"> {
  let stands = 0;
  for (const { passages } of new Set(matches.map(({ passage }) => passage.home))) {
    for (const { mentions } of passages) {
      for (const told of mentions) {
        if (!isOfValue(mention, told)) continue;
        if (countsSame(mention, told)) return { stands: 1, standsForSame: 1 };
        stands = 1;
      }
    }
  }
  return { stands, standsForSame: 0 };
}

/** Whether a source's mention is of the very number or the very date. */
function isOfValue(mention: DateMention | FigureMention, told: Mention): boolean {
  if (mention.kind === "date")
    return (
      told.kind === "date" &&
      told.grain === mention.grain &&
      dates.compare(mention, told) === "same"
    );
  const { value } = mention.quantity;
  return told.kind === "figure" && value !== undefined && told.quantity.value === value;
}

function countsSame(mention: DateMention | FigureMention, told: Mention): boolean {
  if (mention.kind === "date" || told.kind !== "figure") return false;
  const head = headOf(mention);
  return head !== undefined && head === headOf(told);
}
