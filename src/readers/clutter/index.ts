import type { Passage } from "../reader.js";
import { isBlurb } from "./blurb.js";
import { lineRules } from "./lineRules.js";
import { findSections } from "./sections.js";
import { shapeOf, type Shape } from "./shape.js";
import { findTeasers } from "./tail.js";

/**
 * Tells the story from what stands around it on a page: for each passage the reason why it is no evidence, or undefined
 * for the story. In doubt a passage is kept, except after the article's end.
 */
export function sortClutter(passages: readonly Passage[]): readonly (string | undefined)[] {
  const shapes = passages.map(shapeOf);
  const reasons = shapes.map((shape, index) => reasonFor(shape, index, shapes));
  const isMarked = (index: number): boolean => reasons[index] !== undefined;
  for (const index of findSections(shapes, isMarked)) reasons[index] ??= "other stories";
  for (const index of findTeasers(shapes, isMarked)) reasons[index] ??= "teaser";
  for (const index of findRepeated(shapes, isMarked)) reasons[index] ??= "repeated headline";
  return reasons;
}

function reasonFor(shape: Shape, index: number, shapes: readonly Shape[]): string | undefined {
  const rule = lineRules.find(({ fits }) => fits(shape));
  if (rule !== undefined) return rule.reason;
  // Below the article's middle: the first lines of an obituary of a journalist look the same.
  if (index * 2 >= shapes.length && isBlurb(shape)) return "author blurb";
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
