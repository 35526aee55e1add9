import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";

/**
 * The quantities of two figures as a sum takes them: a cell in brackets is below nought beside one that is not, so that
 * `88.4` and `(25.1)` add up to 63.3. Two costs in brackets add up as they stand.
 */
export function withSigns(a: FigureMention, b: FigureMention): readonly [Quantity, Quantity] {
  const isMixed = (a.isNegative ?? false) !== (b.isNegative ?? false);
  return isMixed ? [signed(a), signed(b)] : [a.quantity, b.quantity];
}

/** The words of a figure as a sum shows them: `(25.1)` for a cell in brackets. */
export function inBrackets(words: string, { isNegative }: FigureMention): string {
  return isNegative === true ? `(${words})` : words;
}

function signed({ quantity, isNegative }: FigureMention): Quantity {
  const { value } = quantity;
  return isNegative === true && value !== undefined ? { ...quantity, value: -value } : quantity;
}
