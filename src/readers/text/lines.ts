import type { Span } from "../../engine/index.js";

/** A line with something on it. Its span leaves white space at both ends and the line break out. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line, a rule (`---`) or the start of the text stands before it. */
  readonly apart: boolean;
  /** Whether nothing but a rule stands between it and the line before. */
  readonly ruled: boolean;
}

/** The lines of `raw` that hold a letter or a digit. */
export function findLines(raw: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let ruled = false;
  let start = 0;
  const take = (end: number): void => {
    const line = trim(raw, start, end);
    if (line === undefined) {
      const isRule = /\S/u.test(raw.slice(start, end));
      ruled = isRule && (ruled || !apart);
      apart = true;
      return;
    }
    lines.push({ ...line, text: raw.slice(line.start, line.end), apart, ruled });
    apart = false;
    ruled = false;
  };
  for (const { 0: lineBreak, index } of raw.matchAll(/\r\n|\n|\r/gu)) {
    take(index);
    start = index + lineBreak.length;
  }
  take(raw.length);
  return lines;
}

/** Whether `words` end as a sentence does: `.`, `!`, `?`, `…` or `:`, closing quotes and brackets not counted. */
export function isSentenceEnd(words: string): boolean {
  return /[.!?…:][)\]”’"'»*_]{0,4}(?:\[\d{1,3}\])?\s*$/u.test(words.slice(-12));
}

function trim(raw: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(raw, start)) start += 1;
  while (end > start && isSpace(raw, end - 1)) end -= 1;
  if (start === end || !/[\p{L}\p{N}]/u.test(raw.slice(start, end))) return undefined;
  return { start, end };
}

function isSpace(raw: string, index: number): boolean {
  return /[\s\u200B]/u.test(raw.charAt(index));
}
