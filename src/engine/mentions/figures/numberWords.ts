import { smallNumbers, tens } from "./numeralWords.js";

const wordsBySmall = new Map([...smallNumbers].map(([word, value]) => [value, word]));
const wordsByTen = new Map([...tens].map(([word, value]) => [value, word]));

/** A whole number from 0 to 99 in words: `fifty-eight`; undefined for any other. */
export function numberInWords(value: number): string | undefined {
  const small = wordsBySmall.get(value);
  if (small !== undefined) return small;
  const ten = wordsByTen.get(value - (value % 10));
  if (ten === undefined) return undefined;
  const rest = wordsBySmall.get(value % 10);
  return value % 10 === 0 ? ten : rest === undefined ? undefined : `${ten}-${rest}`;
}

/** A number in digits, grouped in threes: 18400 gives `18,400`. */
export function numberInDigits(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) {
    grouped = `${whole.slice(Math.max(0, end - 3), end)},${grouped}`;
  }
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
