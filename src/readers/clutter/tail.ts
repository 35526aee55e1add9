import { isProper, sharedTopics, type Shape } from "./shape.js";

const fewestParagraphs = 3;

/**
 * Teasers for other stories after the article's last paragraph, though no heading announces them: lines cut off by `…`,
 * or two and more headlines that share no topic with the story.
 */
export function findTeasers(
  shapes: readonly Shape[],
  marked: (index: number) => boolean,
): ReadonlySet<number> {
  const left = shapes.flatMap((_, index) => (marked(index) ? [] : [index]));
  const isBody = (index: number): boolean => {
    const shape = shapes[index];
    return shape !== undefined && isProper(shape);
  };
  const last = left.findLastIndex(isBody);
  if (left.filter(isBody).length < fewestParagraphs) return new Set();
  const story = new Set(
    left.slice(0, last + 1).flatMap((index) => [...(shapes[index]?.topics ?? [])]),
  );
  const tail = left.slice(last + 1).flatMap((index) => {
    const shape = shapes[index];
    return shape === undefined ? [] : [{ index, shape }];
  });
  const isStrange = (shape: Shape): boolean => sharedTopics(shape.topics, story) <= 1;
  const cutOff = tail.filter(
    ({ shape }) => shape.isCutOff && (shape.wordCount >= 4 || isStrange(shape)),
  );
  const headlines = tail.filter(({ shape }) => isHeadline(shape) && isStrange(shape));
  const lines = cutOff.filter(({ shape }) => cutOff.length >= 2 || isStrange(shape));
  return new Set([...lines, ...(headlines.length >= 2 ? headlines : [])].map(({ index }) => index));
}

// "Ferry service resumes after nine days": no full stop, more words than a signature has.
function isHeadline({ passage, isSentence, isCutOff, wordCount }: Shape): boolean {
  if (passage.kind === "item" || passage.kind === "row" || passage.marked) return false;
  return !isSentence && !isCutOff && wordCount >= 4 && wordCount <= 20;
}
