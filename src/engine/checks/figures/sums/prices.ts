import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { comesTo } from "./comesTo.js";
import type { Part } from "./parts.js";

/** What comes of a price and a number of pieces. */
export interface Priced {
  readonly sum: string;
  readonly parts: readonly Part[];
}

/** `68 euros a dose`, `1,300 tanga for each of the ducks`, `11.5 million apiece`. */
const EACH_BEHIND =
  /^(?: for)? ?(?:apiece|each|(?:an?|every|per) (?!year|month|week|day|hour|night)\p{L})/iu;
/** `Each costs 11.5 million`. */
const EACH_AHEAD = /\b(?:each|every \p{L}{1,20}) (?:\p{L}{1,20} ){0,3}$/iu;
const REACH = 48;

/**
 * A sum of money that follows from a price a piece and a number of pieces, or the price a piece from the sum: `187 ducks`
 * at `1,300 tanga for each` make 243,100, `2,100 for a tray of 30 eggs` are 70 an egg. The source must say that its price is
 * for one, or the draft that its own is; the number stands in the draft or in the same source sentence.
 */
export function fromPrice(
  { plain, statement }: Claim,
  mention: FigureMention,
  parts: readonly Part[],
): Priced | undefined {
  if (mention.quantity.unit.dimension !== "money") return undefined;
  const isPrice = isForOne(plain.slice(0, statement.sentence.span.end), mention);
  for (const price of parts) {
    if (price.passage === undefined || price.figure.quantity.unit.dimension !== "money") continue;
    if (!isPrice && !isForOne(price.passage.home.source.plain, price.figure)) continue;
    for (const pieces of parts) {
      const mayMeet = pieces.passage === undefined || pieces.passage === price.passage;
      if (!mayMeet || pieces.figure.quantity.unit.dimension !== "count") continue;
      const made = madeOf(price.figure, pieces.figure, isPrice ? "÷" : "×");
      if (made === undefined || !comesTo(mention, made.figure)) continue;
      return {
        sum: `${price.words} ${made.sign} ${pieces.words} = ${String(Number(made.value.toPrecision(6)))}`,
        parts: [price, pieces],
      };
    }
  }
  return undefined;
}

function madeOf(
  price: FigureMention,
  pieces: FigureMention,
  sign: "×" | "÷",
): { readonly figure: FigureMention; readonly sign: string; readonly value: number } | undefined {
  const [money, count] = [price.quantity.value, pieces.quantity.value];
  if (money === undefined || count === undefined || count < 2) return undefined;
  const value = sign === "×" ? money * count : money / count;
  const quantity: Quantity = {
    ...price.quantity,
    value,
    low: value,
    high: value,
    step: value / 1000,
    bound: "exact",
    hedge: "none",
  };
  return { figure: { ...price, quantity }, sign, value };
}

function isForOne(plain: string, { core }: FigureMention): boolean {
  return (
    EACH_BEHIND.test(plain.slice(core.end, core.end + REACH)) ||
    EACH_AHEAD.test(plain.slice(Math.max(0, core.start - REACH), core.start))
  );
}
