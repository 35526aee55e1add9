import type { SearchableSource } from "../../../../src/engine/evidence/search/segmentBuilder.js";
import { SearchIndex } from "../../../../src/engine/evidence/search/searchIndex.js";

/** A source of one paragraph, or of one for each text given. */
export function textOf(id: string, ...paragraphs: readonly string[]): SearchableSource {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return { kind: "paragraph", span } as const;
  });
  return { id, plain: paragraphs.join("\n"), blocks };
}

/** An index of these sources, added in this order. */
export function indexOf(sources: readonly SearchableSource[]): SearchIndex {
  const index = new SearchIndex();
  for (const source of sources) index.add(source);
  return index;
}
