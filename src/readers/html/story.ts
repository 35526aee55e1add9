import {
  childrenOf,
  elementsBelow,
  isElement,
  silentTags,
  wordsIn,
  type Element,
  type Node,
} from "./elements.js";

const mostCandidates = 40;

/** The element that holds the story: the `<article>` that holds most of all articles' words, else `<main>`, else the body. */
export function findStory(roots: readonly Node[]): Element | undefined {
  const articles: Element[] = [];
  let main: Element | undefined;
  let body: Element | undefined;
  for (const element of elementsBelow(roots)) {
    if (element.tagName === "article" && articles.length < mostCandidates) articles.push(element);
    if (element.tagName === "main") main ??= element;
    if (element.tagName === "body") body ??= element;
  }
  const lengths = articles.map(lengthOf);
  const longest = Math.max(0, ...lengths);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const whole = main ?? body;
  // Teaser cards are articles too: where none stands out, the page as a whole is the story.
  if (longest * 10 >= all * 6 && longest > 0) {
    const article = articles[lengths.indexOf(longest)];
    if (article !== undefined && (whole === undefined || longest * 5 >= lengthOf(whole)))
      return article;
  }
  return whole;
}

const fewestHeadlineWords = 4;

/** What holds the headline where the story's element does not: the heading with its standfirst, above an `<article>`. */
export function findLead(roots: readonly Node[], story: Element | undefined): Element | undefined {
  if (story === undefined || headingIn([story]) !== undefined) return undefined;
  const heading = headingIn(roots);
  // A heading of a word or two is the site's name.
  if (heading === undefined || wordsIn(heading).split(" ").length < fewestHeadlineWords)
    return undefined;
  const parent = heading.parentNode;
  if (parent === null || !("attrs" in parent)) return heading;
  for (const inner of elementsBelow([parent])) if (inner === story) return heading;
  return parent;
}

function headingIn(roots: readonly Node[]): Element | undefined {
  for (const element of elementsBelow(roots)) if (element.tagName === "h1") return element;
  return undefined;
}

/** How many code units of words stand inside `element`. */
export function lengthOf(element: Element): number {
  let length = 0;
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) length += node.value.trim().length;
    if (isElement(node) && silentTags.has(node.tagName)) continue;
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return length;
}
