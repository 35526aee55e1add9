import type { BlockKind, Skip } from "../../engine/index.js";
import { PassageBuilder } from "../passageBuilder.js";
import type { Reading } from "../reader.js";
import {
  blockTags,
  childrenOf,
  inlineTags,
  isElement,
  silentTags,
  wordsIn,
  type Element,
  type Node,
} from "./elements.js";
import { furnitureReason } from "./furniture.js";
import { findLead, lengthOf } from "./story.js";
import { TablePlans } from "./tables.js";
import { addText } from "./text.js";

/** Collects the passages of the story, and what was left out around it. Iterative: no nesting is too deep. */
export function walkPage(
  raw: string,
  roots: readonly Node[],
  story: Element | undefined,
): Omit<Reading, "stated"> {
  const walker = new PageWalker(raw, story, findLead(roots, story));
  const waiting: (Node | { readonly leaves: Element })[] = [...roots].reverse();
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ("leaves" in step) walker.leave(step.leaves);
    else if (!isElement(step)) walker.text(step);
    else if (walker.enter(step)) {
      waiting.push({ leaves: step });
      const children = childrenOf(step);
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return walker.result();
}

class PageWalker {
  readonly #raw: string;
  readonly #story: Element | undefined;
  readonly #lead: Element | undefined;
  readonly #storyLength: number;
  readonly #passages: PassageBuilder;
  readonly #skips: Skip[] = [];
  readonly #kinds: BlockKind[] = [];
  readonly #tables = new TablePlans();
  #inStory: boolean;
  #linkDepth = 0;
  #inRow = false;
  #break = false;

  constructor(raw: string, story: Element | undefined, lead: Element | undefined) {
    this.#raw = raw;
    this.#story = story;
    this.#lead = lead;
    this.#storyLength = story === undefined ? 0 : lengthOf(story);
    this.#inStory = story === undefined;
    this.#passages = new PassageBuilder(raw);
  }

  /** Begins an element; `false` where its content is not wanted. */
  enter(element: Element): boolean {
    const { tagName } = element;
    if (silentTags.has(tagName) || tagName === "head") return false;
    if (element === this.#story || element === this.#lead) this.#inStory = true;
    const reason = furnitureReason(element, this.#inArticle) ?? this.#reasonOutside(element);
    // Furniture around the story is entered only where the story stands in it.
    if (reason !== undefined && !this.#isWrapper(element)) {
      this.#skip(element, reason);
      return false;
    }
    if (tagName === "a") this.#link(1);
    if (tagName === "br") this.#break = true;
    if (tagName === "table") this.#tables.enter(element);
    const cell = this.#tables.cell(element);
    if (this.#tables.isRow(element)) {
      this.#inRow = true;
      if (this.#inStory) this.#passages.open("row", { over: this.#tables.over(element) });
    } else if (cell !== undefined) this.#passages.cell(cell);
    else if (blockTags.has(tagName)) this.#block(element);
    return true;
  }

  /** Ends an element. */
  leave(element: Element): void {
    const { tagName } = element;
    if (element === this.#story || element === this.#lead) this.#inStory = false;
    if (tagName === "a") this.#link(-1);
    if (this.#tables.isRow(element)) this.#inRow = false;
    if (tagName === "li" || tagName === "blockquote") this.#kinds.pop();
    if (blockTags.has(tagName) && !this.#inRow) this.#passages.close();
  }

  /** Takes a text node over. */
  text(node: Node): void {
    if (node.nodeName !== "#text" || !("value" in node) || !this.#inStory) return;
    const { value, sourceCodeLocation: place } = node;
    if (place === undefined || place === null) return;
    if (!this.#passages.isOpen) {
      if (!/\S/u.test(value)) return;
      this.#passages.open(this.#kinds.at(-1) ?? "paragraph");
      this.#break = false;
    }
    if (this.#break && /\S/u.test(value)) {
      this.#break = false;
      // After a line break a new passage begins, unless the sentence goes on in lower case; "by Jo Ray" is a byline.
      if (this.#inRow || /^\s*(?!by \p{Lu}\p{L}+ \p{Lu})\p{Ll}/u.test(value))
        this.#passages.put(" ", place.startOffset, place.startOffset);
      else this.#passages.split();
    }
    addText(this.#passages, this.#raw, { value, start: place.startOffset, end: place.endOffset });
  }

  result(): Omit<Reading, "stated"> {
    return { ...this.#passages.finish(), skips: this.#skips };
  }

  #block(element: Element): void {
    const { tagName } = element;
    if (tagName === "li") this.#kinds.push("item");
    if (tagName === "blockquote") this.#kinds.push("quote");
    if (this.#inRow) this.#put(" ", element);
    else if (/^h[1-6]$/u.test(tagName)) {
      if (this.#inStory) this.#passages.open("heading");
    } else this.#passages.close();
  }

  #put(text: string, element: Element): void {
    const start = element.sourceCodeLocation?.startOffset;
    if (start !== undefined) this.#passages.put(text, start, start);
  }

  #link(change: number): void {
    this.#linkDepth += change;
    this.#passages.linking = this.#linkDepth > 0;
  }

  #skip(element: Element, reason: string): void {
    const place = element.sourceCodeLocation;
    if (place !== undefined && place !== null)
      this.#skips.push({ start: place.startOffset, end: place.endOffset, reason });
    // What is left out inside a sentence does not end it: "opened in 1911.[1] It".
    if (!this.#inRow && !inlineTags.has(element.tagName)) this.#passages.close();
  }

  // A body without an article in it holds the page's own header too.
  get #inArticle(): boolean {
    return this.#inStory && this.#story !== undefined && this.#story.tagName !== "body";
  }

  // What stands beside the article is shown as left out, as a whole.
  #reasonOutside(element: Element): string | undefined {
    if (this.#inStory || !blockTags.has(element.tagName)) return undefined;
    return wordsIn(element, 20) === "" ? undefined : "outside the article";
  }

  // A wrapper may be named "with-sidebar" and yet hold the story, or most of it.
  #isWrapper(element: Element): boolean {
    if (element === this.#lead) return true;
    if (this.#inStory)
      return this.#story !== undefined && lengthOf(element) * 2 > this.#storyLength;
    return holds(element, this.#story) || holds(element, this.#lead);
  }
}

function holds(element: Element, inner: Element | undefined): boolean {
  for (let node: Element["parentNode"] | undefined = inner; node !== undefined && node !== null;) {
    if (node === element) return true;
    node = "parentNode" in node ? node.parentNode : undefined;
  }
  return false;
}
