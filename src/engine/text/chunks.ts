import { perSpan } from "./perSpan.js";

/** What stands between two spaces, and where it begins. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/**
 * What `plain` has inside `span` between spaces, tabs and line ends, in order. No word and no number reaches beyond, so
 * each can be read by itself; few different chunks make up all texts, so what was read of one is worth keeping.
 */
export const chunksOf = perSpan((plain, { start, end }): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isSpace(plain.charCodeAt(at))) continue;
    if (at > from) chunks.push({ start: from, text: plain.slice(from, at) });
    from = at + 1;
  }
  return chunks;
});

/** A space, a tab, a line's end; not one that does not break, which may stand inside a number. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}
