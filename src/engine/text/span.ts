/** Half-open range `[start, end)` of UTF-16 code units. For `"a𐐀b"`, `b` is `{ start: 3, end: 4 }`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
