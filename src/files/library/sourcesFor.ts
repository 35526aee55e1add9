import type { Draft, Source } from "../../engine/index.js";
import { withCard } from "./card.js";
import type { OpenedSources } from "./sourceStore.js";

/**
 * The sources that a draft is checked against, in full. `corrected` is what became of the set's sources by the word of the
 * user and of bibliographies; those that were left out there stay out.
 */
export async function sourcesFor(
  opened: OpenedSources,
  corrected: readonly Source[],
  draft: Draft,
): Promise<readonly Source[]> {
  if (!opened.isLarge) return corrected;
  const cards = new Map(corrected.map((card) => [card.id, card]));
  const sources = await opened.read(opened.choose(draft).filter((id) => cards.has(id)));
  return sources.map((source) => withCard(source, cards.get(source.id) ?? source));
}
