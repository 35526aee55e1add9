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
  const left = shapes.flatMap((shape, index) => (marked(index) ? [] : [{ index, shape }]));
  const last = left.findLastIndex(({ shape }) => isProper(shape));
  const body = left.slice(0, last + 1);
  const tail = left.slice(last + 1);
  if (body.filter(({ shape }) => isProper(shape)).length < fewestParagraphs) return new Set();
  const story = new Set(body.flatMap(({ shape }) => [...shape.topics]));
  const isStrange = ({ shape }: Placed): boolean => sharedTopics(shape.topics, story) <= 1;
  const cutOff = tail.filter(({ shape }) => shape.isCutOff && shape.wordCount >= 4);
  const lines = cutOff.length >= 2 ? cutOff : cutOff.filter(isStrange);
  const headlines = tail.filter((placed) => isHeadline(placed.shape) && isStrange(placed));
  // More headlines than story make a list of its own.
  const isTail = headlines.length >= 2 && wordsOf(headlines) * 2 <= wordsOf(body);
  return new Set([...lines, ...(isTail ? headlines : [])].map(({ index }) => index));
}

interface Placed {
  readonly index: number;
  readonly shape: Shape;
}

function wordsOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { shape }) => sum + shape.wordCount, 0);
}

// "Ferry service resumes after nine days": no full stop, more words than a signature has.
function isHeadline({ passage, text, isSentence, isCutOff, wordCount }: Shape): boolean {
  if (passage.kind === "item" || passage.kind === "row" || passage.marked) return false;
  if (isSentence || isCutOff || wordCount < 4 || wordCount > 20) return false;
  // Lines of results and addresses are half figures.
  const words = text.match(/(?:^| )[“‘"']?\p{L}[\p{L}’'-]{0,30}(?=$|[ ,:;?!’”"'])/gu)?.length ?? 0;
  return words * 4 >= wordCount * 3;
}
