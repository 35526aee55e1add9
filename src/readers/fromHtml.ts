import { parseFragment } from "parse5";
import { toPlain, type Skip } from "../engine/index.js";
import { FileText } from "./fileText.js";
import { childrenOf, isElement, silentTags, type Node } from "./html/elements.js";
import { html } from "./html/index.js";
import type { Passage, ReadFile, Reading, Stated } from "./reader.js";

/** What came of adding HTML to a file's text. */
export interface AddedHtml {
  /** What the HTML's own head, headline and byline state. */
  readonly stated: Stated;
  /** Where the words at or after an offset of the HTML now stand in the file's text. */
  readonly placeOf: (offset: number) => number;
}

/** Reads HTML that another reader has made or unpacked. `raw` is its words, and offsets point into these. */
export function fromHtml(markup: string): ReadFile {
  const text = new FileText();
  const { stated } = addHtml(text, markup);
  return text.finish(stated);
}

/** Adds the words of HTML to a file's text: the story as passages, what stands around it as left out. */
export function addHtml(text: FileText, markup: string): AddedHtml {
  const reading = html.read(markup, "source");
  const starts = new Map<Passage, number>();
  for (const part of inPageOrder(reading)) {
    if ("reason" in part) text.leaveOut(wordsOf(markup.slice(part.start, part.end)), part.reason);
    else starts.set(part, text.add(part));
  }
  const end = text.length;
  const read = { path: "", raw: markup, blocks: [], ...reading };
  return {
    stated: reading.stated,
    placeOf: (offset) => {
      const place = toPlain(read, offset);
      for (const [{ span }, start] of starts)
        if (place < span.end) return start + Math.max(0, place - span.start);
      return end;
    },
  };
}

/** Adds the words of HTML to a file's text as left out, with the reason. */
export function leaveOutHtml(text: FileText, markup: string, reason: string): void {
  text.leaveOut(wordsOf(markup), reason);
}

/** The passages of a page and what was left out around them, in the order in which they stand on it. */
export function inPageOrder({ passages, skips }: Reading): readonly (Passage | Skip)[] {
  const waiting = [...skips].sort((a, b) => a.start - b.start);
  const ordered: (Passage | Skip)[] = [];
  let next = 0;
  for (const passage of passages) {
    for (let skip = waiting[next]; skip !== undefined; skip = waiting[next]) {
      if (skip.start >= passage.raw.end) break;
      ordered.push(skip);
      next += 1;
    }
    ordered.push(passage);
  }
  return [...ordered, ...waiting.slice(next)];
}

// The words are shown as left out and not read, so how they stood in blocks does not matter.
/** The words of a piece of HTML, to be shown as left out. */
export function wordsOf(markup: string): string {
  const parts: string[] = [];
  const waiting: Node[] = [...parseFragment(markup).childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value);
    if (isElement(node) && silentTags.has(node.tagName)) continue;
    for (const child of [...childrenOf(node)].reverse()) waiting.push(child);
    if (isElement(node)) parts.push(" ");
  }
  return parts.join("").replace(/\s+/gu, " ");
}
