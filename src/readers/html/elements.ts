import type { DefaultTreeAdapterTypes } from "parse5";

/** An element of the page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Anything in the page's tree. */
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** A node with children; a `<template>`'s content is left aside. */
export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Whether `node` is an element. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** An attribute's value, or the empty text. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

/** Elements below `roots` in reading order, without recursion: pages nest deeper than a call stack. */
export function* elementsBelow(roots: readonly Node[]): Generator<Element> {
  const waiting = [...roots].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The words inside `element`, white space folded, no longer than `most` code units. */
export function wordsIn(element: Element, most = 1000): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node !== undefined && length < most; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) {
      parts.push(node.value);
      length += node.value.length;
    }
    if (isElement(node) && silentTags.has(node.tagName)) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return parts.join("").replace(/\s+/gu, " ").trim();
}

/** Elements whose content nobody reads. */
export const silentTags: ReadonlySet<string> = new Set([
  "audio",
  "canvas",
  "iframe",
  "math",
  "noscript",
  "object",
  "script",
  "style",
  "svg",
  "template",
  "title",
  "video",
]);

/** Elements that begin and end a passage. */
export const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody
  td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements that stand within a sentence. */
export const inlineTags: ReadonlySet<string> = new Set(
  `a abbr b bdi cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u`.split(
    /\s+/u,
  ),
);
