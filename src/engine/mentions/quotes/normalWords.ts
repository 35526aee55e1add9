import type { Span } from "../../text/span.js";

/** A word of a quotation, made comparable: lower case, straight apostrophe, no marks. */
export interface NormalWord extends Span {
  readonly word: string;
}

// "don’t", "1,240.5", "[W]e"; hyphened parts are words of their own, so that "air-strike" meets "air strike".
const wordForm =
  /(?:\[\p{L}\])?[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}(?:['’ʼ.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,8}/gu;

/** The words of `text`, without any marks between them. */
export function normalWords(text: string): readonly NormalWord[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    word: match[0].replace(/[[\]]/gu, "").replace(/[’ʼ]/gu, "'").normalize("NFC").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// "…", "...", ". . .", "[…]", "[the army]"; not "[W]e".
const cutForm = /\[(?!\p{L}\]\p{L})[^[\]]{0,80}\]|…|\.{3,}|(?:\. ){2}\./gu;

/** The parts of a quotation between its cuts; words in square brackets are the writer's own and are left out. */
export function partsBetweenCuts(text: string): readonly (readonly NormalWord[])[] {
  const parts: (readonly NormalWord[])[] = [];
  let from = 0;
  for (const cut of [...text.matchAll(cutForm), undefined]) {
    const to = cut?.index ?? text.length;
    const offset = from;
    const words = normalWords(text.slice(from, to)).map(({ word, start, end }) => ({
      word,
      start: start + offset,
      end: end + offset,
    }));
    if (words.length > 0) parts.push(words);
    from = to + (cut?.[0].length ?? 0);
  }
  return parts;
}
