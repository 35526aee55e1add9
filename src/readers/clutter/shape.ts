import type { Passage } from "../reader.js";
import { isSentenceEnd } from "../text/lines.js";
import { commonWords } from "./words.js";

/** What a passage looks like, for the rules. */
export interface Shape {
  readonly passage: Passage;
  /** Its first words, white space folded. */
  readonly text: string;
  readonly wordCount: number;
  /** Ends in `.`, `!`, `?` or `:`; `…` does not count, a teaser may be cut off there. */
  readonly isSentence: boolean;
  /** Ends in `…`. */
  readonly isCutOff: boolean;
  /** Words that tell what it is about, in lower case. */
  readonly topics: ReadonlySet<string>;
}

// Rules look at short lines only; the first stretch of a long one is enough for its topics.
const longestLooked = 4000;

/** The shape of a passage. */
export function shapeOf(passage: Passage): Shape {
  const text = passage.text.slice(0, longestLooked).replace(/\s+/gu, " ").trim();
  const isCutOff = /(?:…|\.\.\.)\s*$/u.test(passage.text.slice(-8));
  return {
    passage,
    text,
    wordCount: text.split(" ").length,
    isSentence: !isCutOff && isSentenceEnd(passage.text),
    isCutOff,
    topics: topicsOf(text),
  };
}

/** How many topics two passages share. */
export function sharedTopics(topics: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const topic of topics) if (others.has(topic)) shared += 1;
  return shared;
}

/** A paragraph as stories have them: a whole sentence of at least a dozen words. */
export function isProper({ passage, isSentence, wordCount }: Shape): boolean {
  const isProse = passage.kind === "paragraph" || passage.kind === "quote";
  return isProse && isSentence && wordCount >= 12;
}

function topicsOf(text: string): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,40}/gu)) {
    if (!commonWords.has(word)) topics.add(word);
  }
  return topics;
}
