import type { Span } from "../../engine/index.js";

/** A formula in a line or on its own: all of it, and what stands between its signs. */
export interface FoundMath {
  readonly end: number;
  readonly inner: Span;
}

/** A formula is not longer than this, and holds no blank line; else its sign is one of money. */
const LONGEST = 3000;

/** The formula that begins at `start` of `raw`; undefined where its end is missing. */
export function findMath(raw: string, start: number, end: number): FoundMath | undefined {
  const opener = /^(?:\$\$|\$|\\\(|\\\[)/u.exec(raw.slice(start, start + 2))?.[0];
  const closer = opener === undefined ? undefined : closers.get(opener);
  if (opener === undefined || closer === undefined) return undefined;
  const from = start + opener.length;
  const window = raw.slice(from, Math.min(from + LONGEST, end));
  const found = closer.exec(window);
  if (found === null || /\n[ \t]{0,200}\r?\n/u.test(window.slice(0, found.index))) return undefined;
  const until = from + found.index;
  return { end: until + found[0].length, inner: { start: from, end: until } };
}

// A sign of money behind a backslash closes no formula.
const closers: ReadonlyMap<string, RegExp> = new Map([
  ["$", /(?<!\\)\$/u],
  ["$$", /(?<!\\)\$\$/u],
  ["\\(", /\\\)/u],
  ["\\[", /\\\]/u],
]);

// "45", "1{,}200", "-3.5", "45\%", "\$30": nothing but a figure as it would stand in a line.
const NUMBER =
  /^\s{0,9}\\?\$?[+-]?\d{1,12}(?:(?:[.,]|\{,\}|\\,)\d{1,12}){0,5}\s{0,3}(?:\\%)?\s{0,9}$/u;

/** The figure that stands alone between the signs, as the reader of the page sees it: `1,200`, `45%`; undefined for a formula. */
export function figureIn(inner: string): string | undefined {
  if (!NUMBER.test(inner)) return undefined;
  return inner
    .trim()
    .replace(/\{,\}/gu, ",")
    .replace(/\\,/gu, "\u2009")
    .replace(/\\(?<sign>[$%])/gu, "$<sign>");
}
