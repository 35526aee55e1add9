import { namesIn } from "../names/namesIn.js";
import type { NameMention } from "../names/name.js";

/** How far above the words a label is looked for, in code units. */
const reach = 4000;
/** A text is a transcript from so many lines with labels. */
const leastLabels = 2;

// "Paul Roth: We are fixing it.", "Anna Berg, Analyst: And China?"
const labelForm =
  /(?<=^|\n)[ \t*_]{0,4}(?<name>\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})(?:, [^:\n]{1,60})?:[*_]{0,2}(?=\s)/gu;

/** Who speaks at `offset` of a transcript, by the label that begins a line above it; undefined in any other text. */
export function labelAbove(plain: string, offset: number): NameMention | undefined {
  const from = Math.max(0, offset - reach);
  const text = plain.slice(from, offset + reach);
  const labels = [...text.matchAll(labelForm)];
  if (labels.length < leastLabels) return undefined;
  const label = labels.findLast(({ index }) => from + index <= offset);
  const name = label?.groups?.["name"];
  if (label === undefined || name === undefined) return undefined;
  const start = from + label.index + label[0].indexOf(name);
  const span = { start, end: start + name.length };
  const [only, other] = namesIn({ span, block: { kind: "paragraph", span } }, { plain });
  return other === undefined && only?.span.start === start ? only : undefined;
}
