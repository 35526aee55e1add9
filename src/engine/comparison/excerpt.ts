import type { Span } from "../text/span.js";

/** What is cut out of a text. */
export interface Excerpted {
  readonly clause: Span;
  readonly value: Span;
  /** Whether `…` stands in the value's place. */
  readonly blank?: boolean;
}

/** The words of a clause around a value, in no more than `most` code units: whole words, with `…` where there are more. */
export function excerpt(
  plain: string,
  { clause, value, blank = false }: Excerpted,
  most: number,
): string {
  const middle = blank ? "…" : plain.slice(value.start, value.end);
  const before = fold(plain.slice(clause.start, value.start));
  const after = fold(plain.slice(value.end, clause.end)).replace(/[\s.,;:]{1,4}$/u, "");
  const room = Math.max(0, most - middle.length);
  const least = Math.min(before.length, after.length);
  const half = Math.max(room / 2, room - least);
  return `${endOf(before, half)}${middle}${startOf(after, half)}`.trim();
}

function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most).replace(/^\S*\s/u, "");
  return cut === "" ? "" : `… ${cut}`;
}

function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s\S*$/u, "");
  return cut === "" ? "" : `${cut} …`;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ");
}
