import type { Span } from "../text/span.js";

/** A line as printed, and the marks that go under it. */
export interface Underlined {
  readonly shown: string;
  /** Terminal columns in front of the marks. */
  readonly before: number;
  readonly marks: string;
}

const widest = 100;

/** Prints `line` around `span`: tabs as one space, what does not fit cut with `…`, a `~` a column under the words. */
export function underline(line: string, span: Span): Underlined {
  const window = windowAround(line, span);
  const head = window.start > 0 ? "…" : "";
  const tail = window.end < line.length ? "…" : "";
  const shown = (from: number, to: number): string => line.slice(from, to).replace(/\s/gu, " ");
  const before = head + shown(window.start, span.start);
  const end = Math.min(span.end, window.end);
  return {
    shown: `${head}${shown(window.start, window.end)}${tail}`,
    before: widthOf(before),
    marks: "~".repeat(Math.max(1, widthOf(shown(span.start, end)))),
  };
}

/** How many terminal columns `text` takes: none for combining marks, two for wide characters and emoji. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\u200B-\u200D]/u.test(character)) continue;
    width +=
      /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

// A third of what is left over goes in front of the words. Cuts fall between words where one is near.
function windowAround(line: string, span: Span): Span {
  if (line.length <= widest) return { start: 0, end: line.length };
  const room = Math.max(0, widest - (span.end - span.start));
  let start = Math.max(0, span.start - Math.ceil(room / 3));
  const end = Math.min(line.length, start + widest);
  start = Math.max(0, Math.min(start, end - widest));
  return {
    start: start === 0 ? 0 : afterSpace(line, start, span.start),
    end: end === line.length ? end : beforeSpace(line, end, Math.min(span.end, end)),
  };
}

function afterSpace(line: string, from: number, limit: number): number {
  const space = line.indexOf(" ", from);
  if (space >= 0 && space < limit && space - from < 20) return space + 1;
  return isLowSurrogate(line, from) ? from + 1 : from;
}

function beforeSpace(line: string, from: number, limit: number): number {
  const space = line.lastIndexOf(" ", from);
  if (space >= limit && from - space < 20) return space;
  return isLowSurrogate(line, from) ? from - 1 : from;
}

function isLowSurrogate(line: string, index: number): boolean {
  const unit = line.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
