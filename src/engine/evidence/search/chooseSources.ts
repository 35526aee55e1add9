import { compareText } from "../../text/order.js";
import type { Draft } from "../../text/readText.js";
import { textOf } from "../../text/span.js";
import { sentenceSpansOf } from "../../text/splitSentences.js";
import type { ChoiceOfSources } from "../sourceSet.js";
import type { SearchIndex } from "./searchIndex.js";

/** So many sources are chosen for a sentence of the draft, if as many come near the best one. */
const MOST_A_SENTENCE = 10;
/** A source that scores less than this share of the best one is about something else. */
const NEAR = 0.3;
/** So many choices are kept: those of a book. */
const MOST_KEPT = 60_000;

/**
 * Chooses among the sources that are in `index` now: for a sentence those that have most to say of it, and all that it
 * names. Each sentence chooses for itself, so that an edit elsewhere takes nothing from it, and a source that shares no
 * word with it changes none of its choices. A choice made once is kept; after a change of the index make another chooser.
 */
export function choiceAmong(index: SearchIndex): ChoiceOfSources {
  const kept = new Map<string, readonly string[]>();
  const named = namesOf(index);
  return (sentence, before) => {
    const key = `${before}\n${sentence}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const chosen = new Set(namedIn(sentence, named));
    const hits = index.findSources(sentence, MOST_A_SENTENCE, before);
    const best = hits[0]?.score ?? 0;
    for (const { source, score } of hits) if (score >= NEAR * best) chosen.add(source);
    if (kept.size >= MOST_KEPT) kept.clear();
    const ids = [...chosen].sort(compareText);
    kept.set(key, ids);
    return ids;
  };
}

/** The ids of the sources that may bear on `draft`, sorted: those that its sentences choose, and all that it names. */
export function chooseSources(
  index: SearchIndex,
  draft: Draft,
  choose: ChoiceOfSources = choiceAmong(index),
): readonly string[] {
  const chosen = new Set(namedIn(draft.raw, namesOf(index)));
  for (const block of draft.blocks) {
    let before = "";
    for (const span of sentenceSpansOf(draft.plain, block)) {
      const text = textOf(draft.plain, span);
      for (const id of choose(text, before)) chosen.add(id);
      before = text;
    }
  }
  return [...chosen].sort(compareText);
}

/** Sources by id and by the file's name at its end, where that is no word: `[^003_x]`, `(sources/003_x.txt)`. */
function namesOf(index: SearchIndex): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const id of index.ids()) {
    const name = id.slice(id.lastIndexOf("/") + 1);
    // A file called "war" or "2024" is named by every second sentence.
    const isTelling = /\d/u.test(name) && /[\p{L}_-]/u.test(name);
    for (const called of new Set(isTelling ? [id, name] : [id]))
      ids.set(called, [...(ids.get(called) ?? []), id]);
  }
  return ids;
}

function namedIn(text: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const parts = text.match(/[\p{L}\p{N}_~-]{1,200}/gu) ?? [];
  const words = new Set([...parts, ...(text.match(/[\p{L}\p{N}_~./-]{1,300}/gu) ?? [])]);
  return [...words].flatMap((word) => names.get(word) ?? []);
}
