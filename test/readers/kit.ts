import { toRaw, type ReadText } from "../../src/engine/index.js";

/** A text's blocks as `kind: words`. */
export function blocksOf(text: ReadText): readonly string[] {
  return text.blocks.map(({ kind, span }) => `${kind}: ${text.plain.slice(span.start, span.end)}`);
}

/** The raw words under the first place where `words` stand in the plain text. */
export function rawUnder(text: ReadText, words: string): string {
  const start = text.plain.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the plain text`);
  const raw = toRaw(text, { start, end: start + words.length });
  return text.raw.slice(raw.start, raw.end);
}
