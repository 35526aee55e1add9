import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Span } from "../engine/index.js";

/** One change of a document: the code units that went, and the text that came in their place. */
export interface TextChange extends Span {
  readonly newText: string;
  /** The character before `start`, and the one after `end`, as they were; empty at the edges of the text. */
  readonly before: string;
  readonly after: string;
}

/** Brings `document` up to date, and says what was changed, each change in the offsets that the one before left. */
export function updateDocument(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): readonly TextChange[] {
  return changes.map((change) => {
    const old = document.getText();
    const span = "range" in change ? spanOf(document, change.range) : { start: 0, end: old.length };
    const { start, end, newText } = trimmed(old, span, change.text);
    TextDocument.update(document, [change], version);
    const before = old.slice(Math.max(0, start - 1), start);
    return { start, end, newText, before, after: old.slice(end, end + 1) };
  });
}

/**
 * Where `span` stands after `change`; undefined where its own words were changed. Writing right beside it moves it,
 * unless the new letters run on from its words: `42` is another figure once it reads `425`.
 */
export function moveSpan(span: Span, change: TextChange): Span | undefined {
  const { start, end, newText } = change;
  const shift = newText.length - (end - start);
  if (end < span.start || (end === span.start && !runsOn(newText, change.before, "last"))) {
    return { start: span.start + shift, end: span.end + shift };
  }
  if (start > span.end || (start === span.end && !runsOn(newText, change.after, "first"))) {
    return span;
  }
  return undefined;
}

/** Where a stretch stands whose words may change inside: it grows and shrinks with them. Undefined once nothing is left. */
export function stretchSpan(span: Span, { start, end, newText }: TextChange): Span | undefined {
  const shift = newText.length - (end - start);
  if (end <= span.start) return { start: span.start + shift, end: span.end + shift };
  if (start >= span.end) return span;
  if (start <= span.start && end >= span.end) return undefined;
  const from = Math.min(span.start, start);
  const to = Math.max(span.end, end) + shift;
  // What was cut off at an edge is no part of it any more.
  return { start: start < span.start ? start + newText.length : from, end: to };
}

/** Whether what now stands beside the words goes on with them: the new text, else the neighbour that moved up. */
function runsOn(newText: string, neighbour: string, edge: "first" | "last"): boolean {
  const beside = newText === "" ? neighbour : newText;
  return (edge === "first" ? GOES_ON : LEADS_IN).test(beside);
}

// "425", "42,000": a mark goes on with a figure only where another digit follows.
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|[.,]\p{N})/u;
const LEADS_IN = /(?:[\p{L}\p{M}\p{N}]|\p{N}[.,])$/u;

function spanOf(document: TextDocument, { start, end }: Range): Span {
  const first = document.offsetAt(start);
  const last = document.offsetAt(end);
  return { start: Math.min(first, last), end: Math.max(first, last) };
}

/** The change without what is the same at its edges: a client may send whole lines, or the whole text. */
function trimmed(old: string, span: Span, text: string): Span & { readonly newText: string } {
  const most = Math.min(span.end - span.start, text.length);
  let head = 0;
  while (head < most && old[span.start + head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[span.end - 1 - tail] === text.at(-1 - tail)) tail++;
  const newText = text.slice(head, text.length - tail);
  return { start: span.start + head, end: span.end - tail, newText };
}
