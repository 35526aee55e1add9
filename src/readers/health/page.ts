import type { Passage } from "../reader.js";
import { isSentenceEnd } from "../text/lines.js";
import type { Examined } from "./index.js";

/** Whether a passage is a sentence of a text rather than a heading, a cell or an entry of a list. */
export function isProse({ kind, text, marked }: Passage): boolean {
  const wordCount = text.split(/\s+/u).length;
  // Plain text takes a line without a full stop for a heading; a long one may be a sentence that broke off.
  if (kind === "heading") return !marked && wordCount >= 12;
  return (kind === "paragraph" || kind === "quote") && wordCount >= 6;
}

/** How many words stand in whole sentences. */
export function proseWords(passages: readonly Passage[]): number {
  return passages
    .filter((passage) => isProse(passage) && isSentenceEnd(passage.text))
    .reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}

const longestPart = 3000;
const longestAround = 20_000;

/** The words of what was left out, tags taken off, a line for each part. */
export function aroundText({ raw, dropped }: Pick<Examined, "dropped" | "raw">): string {
  const parts: string[] = [];
  let length = 0;
  for (const { start, end } of dropped) {
    const part = raw
      .slice(start, Math.min(end, start + longestPart))
      .replace(/<(?:script|style)\b[^>]{0,400}>[^<]{0,3000}/giu, " ")
      .replace(/<[^<>]{1,2000}>/gu, " ")
      .replace(/\s+/gu, " ")
      .trim();
    parts.push(part);
    length += part.length;
    if (length > longestAround) break;
  }
  return parts.join("\n");
}
