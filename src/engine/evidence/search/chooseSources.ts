import { compareText } from "../../text/order.js";
import type { Draft } from "../../text/readText.js";
import { textOf } from "../../text/span.js";
import { sentenceSpansOf } from "../../text/splitSentences.js";
import type { SearchIndex } from "./searchIndex.js";

/** So many sources are chosen for a sentence of the draft, if as many come near the best one. */
const MOST_A_SENTENCE = 8;
/** A source that scores less than this share of the best one is about something else. */
const NEAR = 0.45;

/**
 * The ids of the sources that may bear on `draft`, sorted: for each of its sentences those that have most to say of it,
 * and all that it names. Each sentence chooses for itself, so that an edit elsewhere takes nothing from it, and a source
 * that shares no word with it changes none of its choices.
 */
export function chooseSources(index: SearchIndex, draft: Draft): readonly string[] {
  const chosen = new Set(namedIn(index, draft.raw));
  for (const block of draft.blocks) {
    let before = "";
    for (const span of sentenceSpansOf(draft.plain, block)) {
      const text = textOf(draft.plain, span);
      const hits = index.findSources(text, MOST_A_SENTENCE, before);
      const best = hits[0]?.score ?? 0;
      for (const { source, score } of hits) if (score >= NEAR * best) chosen.add(source);
      before = text;
    }
  }
  return [...chosen].sort(compareText);
}

/** Sources whose id, or the file's name at its end, stands in the text: `[^003_x]`, `(sources/003_x.txt)`. */
function namedIn(index: SearchIndex, text: string): readonly string[] {
  const parts = text.match(/[\p{L}\p{N}_~-]{1,200}/gu) ?? [];
  const words = new Set([...parts, ...(text.match(/[\p{L}\p{N}_~./-]{1,300}/gu) ?? [])]);
  return index.ids().filter((id) => {
    const name = id.slice(id.lastIndexOf("/") + 1);
    // A file called "war" or "2024" is named by every second sentence.
    return words.has(id) || (/\d/u.test(name) && /[\p{L}_-]/u.test(name) && words.has(name));
  });
}
