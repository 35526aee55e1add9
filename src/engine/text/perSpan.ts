import type { Span } from "./span.js";

type Read<T> = (plain: string, span: Span) => T;

/** Spans of one text that are kept with what was read of them. */
const MOST_KEPT = 2000;

/** This reader with its answers for the text asked about last kept: the same sentences are read for one thing after the other. */
export function perSpan<T>(read: Read<T>): Read<T> {
  let last = "";
  const kept = new Map<number, { readonly end: number; readonly found: T }>();
  return (plain, span) => {
    if (last !== plain) kept.clear();
    last = plain;
    const known = kept.get(span.start);
    if (known?.end === span.end) return known.found;
    const found = read(plain, span);
    if (kept.size < MOST_KEPT) kept.set(span.start, { end: span.end, found });
    return found;
  };
}
