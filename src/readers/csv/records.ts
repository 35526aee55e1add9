import type { Span } from "../../engine/index.js";

/** A field of a record. `span` is its words in the raw text, without the quotation marks around them. */
export interface Field {
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** A line of a table. */
export interface Record {
  readonly fields: readonly Field[];
  readonly start: number;
  readonly end: number;
}

const longestQuoted = 50_000;

/** Further fields of a record are passed over; no table has as many columns. */
export const mostFields = 500;

/**
 * The records of `raw`, at most `most`, with exact offsets, which the libraries for this do not give. A quotation mark that
 * is never closed is a character like any other.
 */
export function readRecords(raw: string, delimiter: string, most: number): readonly Record[] {
  const records: Record[] = [];
  let fields: Field[] = [];
  let start = 0;
  let at = 0;
  while (at <= raw.length && records.length < most) {
    const { field, end } = readField(raw, at, delimiter);
    if (fields.length < mostFields) fields.push(field);
    at = end + 1;
    if (raw.charAt(end) === delimiter) continue;
    const isBlank = fields.length === 1 && field.span.start === field.span.end;
    if (!isBlank) records.push({ fields, start, end });
    if (raw.startsWith("\r\n", end)) at = end + 2;
    fields = [];
    start = at;
  }
  return records;
}

function readField(raw: string, at: number, delimiter: string): { field: Field; end: number } {
  const opening = raw.charAt(at) === " " ? skipSpaces(raw, at) : at;
  const closing = raw.charAt(opening) === '"' ? findClosing(raw, opening + 1) : undefined;
  const end = findEnd(raw, closing ?? at, delimiter);
  if (closing !== undefined)
    return { field: { span: { start: opening + 1, end: closing }, isQuoted: true }, end };
  const words = raw.slice(at, end);
  const start = at + (words.length - words.trimStart().length);
  return { field: { span: { start, end: start + words.trim().length }, isQuoted: false }, end };
}

function skipSpaces(raw: string, from: number): number {
  let at = from;
  while (raw.charAt(at) === " ") at += 1;
  return at;
}

// Where a single quotation mark stands; two are one that is meant.
function findClosing(raw: string, from: number): number | undefined {
  const last = Math.min(raw.length, from + longestQuoted);
  for (let at = raw.indexOf('"', from); at >= 0 && at < last; at = raw.indexOf('"', at + 2))
    if (raw.charAt(at + 1) !== '"') return at;
  return undefined;
}

function findEnd(raw: string, from: number, delimiter: string): number {
  for (let at = from; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (character === delimiter || character === "\n" || character === "\r") return at;
  }
  return raw.length;
}
