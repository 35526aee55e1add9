import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { readCell } from "./cellUnit.js";

/** A source's bare number with the unit that its table's heads, or the sentence before, give it. */
export function unitedAs(figure: FigureMention, passage: Passage): FigureMention | undefined {
  return readCell(figure, passage) ?? withUnitBefore(figure, passage);
}

/** Longer sentences say what they count themselves. */
const MOST_TOKENS = 12;

/**
 * A number that leaves its unit to what was said just before: `We spend $220 million this year. Last year it was 260.`
 * The one figure with a unit in the sentence before, or ahead in the same one, lends unit and scale.
 */
export function withUnitBefore(
  figure: FigureMention,
  { home, at, cells, statement }: Passage,
): FigureMention | undefined {
  const { unit, value, low, high, step } = figure.quantity;
  const isBare = unit.dimension === "count" && figure.counted === undefined && value !== undefined;
  if (!isBare || cells.length > 0 || statement.sentence.tokens.length > MOST_TOKENS)
    return undefined;
  const before = home.passages[at - 1]?.statement;
  if (before === undefined || before.sentence.block.kind === "row") return undefined;
  const ahead = statement.mentions.filter(({ span }) => span.end <= figure.span.start);
  const united = [...before.mentions, ...ahead]
    .filter((other) => other.kind === "figure")
    .filter(({ quantity }) => LENDING.has(quantity.unit.dimension) && quantity.value !== undefined);
  const [lender] = united;
  if (
    lender === undefined ||
    united.some(
      (other) =>
        other.quantity.unit !== lender.quantity.unit &&
        other.quantity.unit.name !== lender.quantity.unit.name,
    )
  )
    return undefined;
  const scale = scaleOf(lender);
  return {
    ...figure,
    text: figure.text,
    quantity: {
      ...figure.quantity,
      unit: lender.quantity.unit,
      value: value * scale,
      low: low * scale,
      high: high * scale,
      step: step * scale,
    },
  };
}

const LENDING: ReadonlySet<string> = new Set([
  "area",
  "energy",
  "length",
  "mass",
  "money",
  "percent",
  "volume",
]);

/** A million where it is written out: `$220 million` lends it, `$220,000,000` does not. */
function scaleOf({ text }: FigureMention): number {
  const word = /\d\s?(?<scale>thousand|million|billion|bn|m|k)(?!\p{L})/iu.exec(text)?.groups?.[
    "scale"
  ];
  return SCALES.get(word?.toLowerCase() ?? "") ?? 1;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
]);
