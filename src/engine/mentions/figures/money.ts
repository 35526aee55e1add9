import {
  currencyCodes,
  currencyNouns,
  currencyPairs,
  currencySigns,
  letterSigns,
} from "./currencies.js";
import type { Unit } from "./figure.js";
import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isDash, isHyphen, type Lexeme } from "./lexemes.js";
import { tidy } from "./numeralInWords.js";
import { areWeighed } from "./pounds.js";
import { quantityForm, type UnitReading } from "./quantityForm.js";
import { startsNumeral, type Numeral } from "./readNumeral.js";

const sums = quantityForm("money", { before: readSign, opens: opensSign, behind: readNoun });

/** `$1.24 billion`, `US$5m`, `CHF 2 million`, `2 million Swiss francs`, `98 cents`, `5€`, `three dollars and 20 cents`. */
export const money: FigureForm = {
  ...sums,
  read(lexemes, at) {
    const sum = sums.read(lexemes, at);
    return sum === undefined ? undefined : (withCents(lexemes, sum) ?? sum);
  },
};

/** `3 dollars and 20 cents`, `twelve euros forty cents`: one sum in two parts. */
function withCents(lexemes: readonly Lexeme[], sum: Reading): Reading | undefined {
  if (sum.value === undefined || sum.step !== 1 || !Number.isInteger(sum.value)) return undefined;
  const joint = lexemes[sum.end]?.lower ?? "";
  const cents = sums.read(lexemes, /^(?:,|and)$/u.test(joint) ? sum.end + 1 : sum.end);
  if (cents?.value === undefined || cents.unit.name !== sum.unit.name) return undefined;
  const isPart = /^(?:cents?|p|pence)$/u.test(lexemes[cents.end - 1]?.lower ?? "");
  if (!isPart || !(cents.value > 0 && cents.value < 1)) return undefined;
  return exactly({ ...sum, end: cents.end, value: tidy(sum.value + cents.value), step: 0.01 });
}

/** Whether a sign, a code or the dash before one may begin here. */
function opensSign(lexeme: Lexeme): boolean {
  const { text, kind } = lexeme;
  if (isDash(lexeme) || letterSigns.has(text) || text === "R") return true;
  if (kind !== "mark" && !/^[A-Z]{1,3}$/u.test(text)) return false;
  return currencyCodes.has(text) || [...currencySigns.keys()].some((sign) => sign.startsWith(text));
}

function currency(name: string): Unit {
  return { dimension: "money", name: name === "RMB" ? "CNY" : name, toBase: 1 };
}

/** `$`, `US$`, `€` or a code, with a number behind. */
function readSign(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  // "-$4.5 million", "$-4.5 million": a loss.
  if (isDash(first) && (at === 0 || !first.glued) && lexemes[at + 1]?.glued === true) {
    const sign = isDash(lexemes[at + 1]) ? undefined : readSign(lexemes, at + 1);
    return sign === undefined ? undefined : { ...sign, sign: -1 };
  }
  const found = readPlainSign(lexemes, at, first);
  if (found === undefined || !isDash(lexemes[found.end])) return found;
  return lexemes[found.end + 1]?.glued === true
    ? { ...found, end: found.end + 1, sign: -1 }
    : found;
}

function readPlainSign(
  lexemes: readonly Lexeme[],
  at: number,
  first: Lexeme,
): UnitReading | undefined {
  const listed = letterSigns.get(first.text);
  if (listed !== undefined) {
    const dot = lexemes[at + 1]?.text === "." && lexemes[at + 1]?.glued === true ? 1 : 0;
    return { end: at + 1 + dot, unit: currency(listed) };
  }
  // "R 40 000" is money, "R2" is a droid.
  if (first.text === "R" && /^\d{3,}|[,.]/u.test(lexemes[at + 1]?.text ?? ""))
    return { end: at + 1, unit: currency("ZAR") };
  if (first.kind !== "mark" && !/^[A-Z]{1,3}$/u.test(first.text)) return undefined;
  const second = lexemes[at + 1];
  const pair = second?.glued === true ? currencySigns.get(first.text + second.text) : undefined;
  if (pair !== undefined) return { end: at + 2, unit: currency(pair) };
  const sign = currencySigns.get(first.text);
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
  if (first.text === "zł") return { end: from + 1, unit: currency("PLN") };
  if (first.kind === "mark") {
    // "$200-$300": the sign behind the hyphen is the next number's.
    if (from > at) return undefined;
    const sign = first.glued || first.text !== "$" ? currencySigns.get(first.text) : undefined;
    return sign === undefined ? undefined : { end: from + 1, unit: currency(sign) };
  }
  if (currencyCodes.has(first.text)) return { end: from + 1, unit: currency(first.text) };
  return readCents(lexemes, from) ?? readCurrencyWords(lexemes, from, numeral);
}

function readCents(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const word = lexemes[at]?.lower;
  if (word === "cent" || word === "cents")
    return { end: at + 1, unit: currency(isOfEuros(lexemes, at) ? "EUR" : "USD"), factor: 0.01 };
  if (word === "euro" && /^cents?$/u.test(lexemes[at + 1]?.lower ?? "")) {
    return { end: at + 2, unit: currency("EUR"), factor: 0.01 };
  }
  const isGlued = word === "p" && lexemes[at]?.glued === true;
  const isPence = word === "pence" || (isGlued && !isPicture(lexemes, at - 1));
  return isPence ? { end: at + 1, unit: currency("GBP"), factor: 0.01 } : undefined;
}

const PICTURE_LINES = /^(?:480|720|1080|1440|2160)$/u;
const PRICED =
  /^(?:close|closed|cost|costs|dividend|offer|price|prices|share|shares|stock|worth)$/u;

/** `Films in 1080p`: so many lines, unless the sentence speaks of a price. */
function isPicture(lexemes: readonly Lexeme[], at: number): boolean {
  if (!PICTURE_LINES.test(lexemes[at]?.text ?? "")) return false;
  const around = lexemes.slice(Math.max(0, at - CENTS_REACH), at + CENTS_REACH);
  return !around.some(({ lower }) => PRICED.test(lower));
}

const CENTS_REACH = 12;

/** Whether the cents are those of euros told just before: `twelve euros and forty cents`. */
function isOfEuros(lexemes: readonly Lexeme[], at: number): boolean {
  const ahead = lexemes.slice(Math.max(0, at - CENTS_REACH), at);
  const last = ahead.findLast(({ lower }) => /^(?:€|eur|euros?|\$|usd|dollars?)$/u.test(lower));
  return /^(?:€|eur|euros?)$/u.test(last?.lower ?? "");
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
  const third = singular(lexemes[at + 2]?.lower ?? "");
  const triple = currencyPairs.get(`${first} ${second} ${third}`);
  if (triple !== undefined) return { end: at + 3, unit: currency(triple) };
  const pair = currencyPairs.get(`${first} ${singular(second)}`);
  if (pair !== undefined) return { end: secondAt + 1, unit: currency(pair) };
  const alone = currencyPairs.get(first);
  if (alone !== undefined) return { end: at + 1, unit: currency(alone) };
  const noun = currencyNouns.get(first) ?? currencyNouns.get(singular(first));
  if (noun === undefined) return undefined;
  // "three pounds of flour" weighs, "three won" lost; with a scale or in the hundreds it is money.
  const isSmall = numeral.value < 100 && numeral.scale === 1;
  if (/^(?:pounds?|won|real|sum)$/u.test(first) && isSmall && !isWithPence(lexemes, at + 1))
    return undefined;
  if (/^pounds?$/u.test(first) && areWeighed(lexemes, at, numeral)) return undefined;
  const end = second === "sterling" ? at + 2 : at + 1;
  return { end, unit: currency(noun) };
}

/** The `and 50 pence` behind `12 pounds`. */
function isWithPence(lexemes: readonly Lexeme[], at: number): boolean {
  const [one, two] = lexemes.slice(lexemes[at]?.lower === "and" ? at + 1 : at);
  return /^(?:p|pence)$/u.test(two?.lower ?? "") && one !== undefined && startsNumeral(one);
}

function singular(word: string): string {
  return word.replace(/s$/u, "");
}
