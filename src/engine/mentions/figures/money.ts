import { currencyCodes, currencyNouns, currencyPairs, currencySigns } from "./currencies.js";
import type { Unit } from "./figure.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import { quantityForm, type UnitReading } from "./quantityForm.js";
import type { Numeral } from "./readNumeral.js";

/** `$1.24 billion`, `US$5m`, `CHF 2 million`, `2 million Swiss francs`, `98 cents`, `5€`. */
export const money = quantityForm("money", { before: readSign, behind: readNoun });

function currency(name: string): Unit {
  return { dimension: "money", name: name === "RMB" ? "CNY" : name, toBase: 1 };
}

/** `$`, `US$`, `€` or a code, with a number behind. */
function readSign(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const first = lexemes[at];
  if (first === undefined || (first.kind !== "mark" && !/^[A-Z]{1,3}s?$/u.test(first.text)))
    return undefined;
  const second = lexemes[at + 1];
  const pair = second?.glued === true ? currencySigns.get(first.text + second.text) : undefined;
  if (pair !== undefined) return { end: at + 2, unit: currency(pair) };
  const sign = currencySigns.get(first.text) ?? (first.text === "Rs" ? "INR" : undefined);
  if (sign !== undefined) return { end: at + 1, unit: currency(sign) };
  return currencyCodes.has(first.text) ? { end: at + 1, unit: currency(first.text) } : undefined;
}

/** What stands behind the number: `€`, `EUR`, `Swiss francs`, `dollars`, `cents`. */
function readNoun(
  lexemes: readonly Lexeme[],
  at: number,
  numeral: Numeral,
): UnitReading | undefined {
  const from = isHyphen(lexemes, at) ? at + 1 : at;
  const first = lexemes[from];
  if (first === undefined) return undefined;
  if (first.kind === "mark") {
    const sign = first.glued || first.text !== "$" ? currencySigns.get(first.text) : undefined;
    return sign === undefined ? undefined : { end: from + 1, unit: currency(sign) };
  }
  if (currencyCodes.has(first.text)) return { end: from + 1, unit: currency(first.text) };
  return readCents(lexemes, from) ?? readCurrencyWords(lexemes, from, numeral);
}

function readCents(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const word = lexemes[at]?.lower;
  if (word === "cent" || word === "cents")
    return { end: at + 1, unit: currency("USD"), factor: 0.01 };
  if (word === "euro" && /^cents?$/u.test(lexemes[at + 1]?.lower ?? "")) {
    return { end: at + 2, unit: currency("EUR"), factor: 0.01 };
  }
  const isPence = word === "pence" || (word === "p" && lexemes[at]?.glued === true);
  return isPence ? { end: at + 1, unit: currency("GBP"), factor: 0.01 } : undefined;
}

function readCurrencyWords(
  lexemes: readonly Lexeme[],
  at: number,
  numeral: Numeral,
): UnitReading | undefined {
  const first = lexemes[at]?.lower ?? "";
  // The dot of "U.S." stands alone.
  const secondAt = first.includes(".") && lexemes[at + 1]?.text === "." ? at + 2 : at + 1;
  const second = lexemes[secondAt]?.lower ?? "";
  const pair = currencyPairs.get(`${first} ${singular(second)}`);
  if (pair !== undefined) return { end: secondAt + 1, unit: currency(pair) };
  const alone = currencyPairs.get(first);
  if (alone !== undefined) return { end: at + 1, unit: currency(alone) };
  const noun = currencyNouns.get(first) ?? currencyNouns.get(singular(first));
  if (noun === undefined) return undefined;
  // "three pounds of flour" weighs, "three won" lost; with a scale or in the hundreds it is money.
  if (/^(?:pounds?|won|real|sum)$/u.test(first) && numeral.value < 100 && numeral.scale === 1)
    return undefined;
  if (/^pounds?$/u.test(first) && isWeighed(lexemes, at)) return undefined;
  const end = second === "sterling" ? at + 2 : at + 1;
  return { end, unit: currency(noun) };
}

function isWeighed(lexemes: readonly Lexeme[], at: number): boolean {
  const around = lexemes.slice(Math.max(0, at - 12), at + 3);
  return around.some(({ lower }) => /^(?:weigh|heav|lift|load)/u.test(lower));
}

function singular(word: string): string {
  return word.replace(/s$/u, "");
}
