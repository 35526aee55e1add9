import { isHyphen, type Lexeme } from "./lexemes.js";
import type { Numeral } from "./readNumeral.js";

const WEIGHING = /^(?:heav|lift|load|weigh)/u;
const MEASURING =
  /^(?:feet|foot|inch|inches|kg|kilogram|kilograms|kilos|ounce|ounces|tall|ton|tonnes|tons)$/u;
const PAID =
  /^(?:award|bill|bonus|bond|budget|charge|coin|contract|deal|debt|deposit|donation|fee|fees|fine|fines|fund|grant|gift|loan|loss|mortgage|note|notes|offer|pay|payment|payments|penalty|price|prize|profit|ransom|reward|salary|subsidy|tax|ticket|tickets|voucher|wage)$/u;
const MEANS =
  /^(?:cash|compensation|cost|costs|credit|damage|damages|debt|fines|funding|funds|investment|losses|money|profit|profits|public|revenue|savings|spending|support|tax|taxpayer|taxpayers|turnover)$/u;
const WEIGHED_AHEAD = 12;
const WEIGHED_BEHIND = 3;
const MEASURED = 5;

/**
 * Whether the pounds at `at` weigh and pay nothing: where the sentence speaks of weight or of other measures (`6-foot-4 and 275
 * pounds`), in front of what is had by weight (`100 pounds of rice`), and in `a 250-pound man`. With a scale they are money.
 */
export function areWeighed(lexemes: readonly Lexeme[], at: number, { scale }: Numeral): boolean {
  const near = (ahead: number, behind: number): readonly Lexeme[] =>
    lexemes.slice(Math.max(0, at - ahead), at + behind);
  if (near(WEIGHED_AHEAD, WEIGHED_BEHIND).some(({ lower }) => WEIGHING.test(lower))) return true;
  if (scale > 1) return false;
  if (near(MEASURED, MEASURED).some(({ lower }) => MEASURING.test(lower))) return true;
  const behind = lexemes.slice(at + 1, at + 1 + MEASURED);
  if (isHyphen(lexemes, at - 1))
    return behind[0]?.kind === "word" && !behind.slice(0, 3).some(({ lower }) => PAID.test(lower));
  const [of, ...things] = behind;
  if (of?.lower !== "of" || things[0]?.kind !== "word") return false;
  return !things.slice(0, 3).some(({ lower }) => MEANS.test(lower) || PAID.test(lower));
}
