import { findLexemes } from "./lexemes.js";
import { englishNumbers } from "./numberStyle.js";
import { readNumeral } from "./readNumeral.js";

/** The number that is the whole of `text`: 9 for `nine`, 1004 for `1,004`; undefined where there is more or less. */
export function readAlone(text: string): number | undefined {
  const lexemes = findLexemes(text, { start: 0, end: text.length }, englishNumbers);
  const numeral = readNumeral(lexemes, 0);
  return numeral?.end === lexemes.length ? numeral.value : undefined;
}
