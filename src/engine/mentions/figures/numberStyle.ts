/** How a text writes numbers where English ones differ. */
export interface NumberStyle {
  /** `24 500`: a plain space groups the digits. */
  readonly groupsBySpace: boolean;
  /** `3,5` is three and a half, `12.500` twelve thousand and more. */
  readonly hasDecimalComma: boolean;
}

/** The digits of English newspapers: `24,500.5`. */
export const englishNumbers: NumberStyle = { groupsBySpace: false, hasDecimalComma: false };

// "24 500", "1 240 000"; no part of "24 500.000" or "020 7946".
const spaced = /(?<![\d.,+] ?)[1-9]\d{0,2}(?<groups>(?: \d{3}){1,4})(?![\d:]|,\d| ?-?\d)/gu;
const grouped = /\d,\d{3}(?!\d)/u;
// "3,5 %", "3,5 million", "€3,5"; a list of notes is "3,5" too, but no unit stands behind it.
const decimalComma =
  /(?:[€$£] ?\d{1,3}|(?<![\d,.])\d{1,3}(?=,\d{1,2} ?(?:%|°|bn|billion|cm|euros?|kg|km|million|mn|per ?cent|tonnes)(?!\p{L}))),\d{1,2}(?![\d,])/u;
const decimalDot = /\d\.\d{1,2}(?![\d.])/u;

/**
 * How `plain` groups digits and parts decimals, told by the text as a whole: by spaces where one number has two such
 * groups, or two numbers have one, and none is grouped by commas; a comma parts decimals where a unit shows it and no
 * dot does.
 */
export function numberStyleOf(plain: string): NumberStyle {
  let seen = 0;
  if (!grouped.test(plain))
    for (const { groups } of plain.matchAll(spaced))
      seen += (groups?.["groups"]?.length ?? 0) > GROUP ? 2 : 1;
  return {
    groupsBySpace: seen >= 2,
    hasDecimalComma: decimalComma.test(plain) && !decimalDot.test(plain),
  };
}

/** A space and three digits. */
const GROUP = 4;
