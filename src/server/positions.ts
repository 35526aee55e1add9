import { lineStartsOf, positionAt, type Span } from "../engine/index.js";
import type { Position, Range } from "vscode-languageserver";

/** Leads between offsets of one text and the protocol's lines and characters, both in UTF-16 code units. */
export interface Positions {
  readonly positionOf: (offset: number) => Position;
  readonly rangeOf: (span: Span) => Range;
  /** A place past the end of its line or of the text gives the nearest offset before it. */
  readonly offsetOf: (position: Position) => number;
  readonly spanOf: (range: Range) => Span;
}

/** Counts the lines of `text` once, at the first question. */
export function positionsOf(text: string): Positions {
  let starts: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => (starts ??= lineStartsOf(text));
  const positionOf = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const { line, column } = positionAt(lineStarts(), clamped);
    return { line, character: column };
  };
  const offsetOf = ({ line, character }: Position): number => {
    const start = lineStarts()[line];
    if (start === undefined) return line < 0 ? 0 : text.length;
    const nextStart = lineStarts()[line + 1];
    const end = nextStart === undefined ? text.length : nextStart - breakLength(text, nextStart);
    return Math.min(start + Math.max(0, character), end);
  };
  return {
    positionOf,
    offsetOf,
    rangeOf: ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) }),
    spanOf: ({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }),
  };
}

/** The length of the line break that ends right before `nextStart`. */
function breakLength(text: string, nextStart: number): number {
  return text.slice(nextStart - 2, nextStart) === "\r\n" ? 2 : 1;
}
