import type { Span } from "../../src/engine/index.js";

/** Where `words` stand in `text`. Throws unless they stand there exactly once. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (words === "" || start === -1) throw new Error(`"${words}" does not stand in: ${text}`);
  if (text.includes(words, start + 1))
    throw new Error(`"${words}" stands more than once in: ${text}`);
  return { start, end: start + words.length };
}

/** Takes the caret `<|>` out of `text` and says where it stood. Throws unless there is exactly one. */
export function takeCaret(text: string): { readonly text: string; readonly offset: number } {
  const { start, end } = spanOf(text, "<|>");
  return { text: text.slice(0, start) + text.slice(end), offset: start };
}
