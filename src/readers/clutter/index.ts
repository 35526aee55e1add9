import { findAuthor } from "../metadata/author.js";
import type { Passage } from "../reader.js";
import { isBlurb } from "./blurb.js";
import { lineRules } from "./lineRules.js";
import { isOwnVoice } from "./ownVoice.js";
import { findByCompany, findMenuRuns } from "./runs.js";
import { findSections } from "./sections.js";
import { shapeOf, type Shape } from "./shape.js";
import { findTeasers } from "./tail.js";

/**
 * Tells the story from what stands around it on a page: for each passage the reason why it is no evidence, or undefined
 * for the story. In doubt a passage is kept, except after the article's end.
 */
export function sortClutter(
  passages: readonly Passage[],
  { author = findAuthor(passages) }: { readonly author?: string | undefined } = {},
): readonly (string | undefined)[] {
  const shapes = passages.map(shapeOf);
  const options = { count: shapes.length, author, ownVoice: isOwnVoice(shapes) };
  const reasons = shapes.map((shape, index) => reasonFor(shape, index, options));
  const isMarked = (index: number): boolean => reasons[index] !== undefined;
  for (const index of findMenuRuns(shapes)) reasons[index] ??= "menu";
  for (const index of findSections(shapes, isMarked)) reasons[index] ??= "other stories";
  for (const index of findTeasers(shapes, isMarked)) reasons[index] ??= "teaser";
  for (const index of findRepeated(shapes, isMarked)) reasons[index] ??= "repeated headline";
  for (const index of findByCompany(shapes, isMarked)) reasons[index] ??= "menu";
  return reasons;
}

interface Page {
  readonly count: number;
  readonly author: string | undefined;
  readonly ownVoice: boolean;
}

function reasonFor(
  shape: Shape,
  index: number,
  { count, author, ownVoice }: Page,
): string | undefined {
  // "3. Comments" in minutes is an entry of the list, not a button.
  if (shape.passage.numbered === true) return undefined;
  const rule = lineRules.find(({ fits }) => fits(shape));
  if (rule !== undefined)
    return ownVoice && rule.reason === "contact line" ? undefined : rule.reason;
  // Below the article's middle: the first lines of an obituary of a journalist look the same.
  if (index * 2 >= count && isBlurb(shape, author)) return "author blurb";
  return undefined;
}

// A page shows its headline twice and more: in the breadcrumb, over the article, as a caption. The first one stays.
function findRepeated(
  shapes: readonly Shape[],
  marked: (index: number) => boolean,
): readonly number[] {
  const seen = new Set<string>();
  return shapes.flatMap(({ passage, text, isSentence, wordCount }, index) => {
    const isLine = passage.kind === "heading" || passage.kind === "paragraph";
    if (!isLine || marked(index) || isSentence || wordCount < 3 || wordCount > 30) return [];
    if (seen.has(text)) return [index];
    seen.add(text);
    return [];
  });
}
