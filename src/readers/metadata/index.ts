import { type SourceFacts, withValues } from "../../engine/index.js";
import type { Passage, Stated } from "../reader.js";
import { findAuthor } from "./author.js";
import { findOutlet } from "./outlet.js";
import { findDays } from "./published.js";
import { splitTitle } from "./pageTitle.js";
import { findTitle } from "./title.js";

/** What a source says of itself. */
export interface MetadataClues {
  /** Everything on the page, clutter too: the copyright line names the outlet. */
  readonly passages: readonly Passage[];
  readonly body: readonly Passage[];
  /** What the format states outright; it wins. */
  readonly stated: Stated;
}

/** Title, outlet, author and day of an article, as far as its text tells. */
export function readMetadata({ passages, body, stated }: MetadataClues): SourceFacts {
  const { presumed = {}, url, key } = stated;
  const outlet = stated.outlet ?? findOutlet(passages) ?? presumed.outlet;
  const named = stated.title ?? findTitle(body) ?? presumed.title;
  // "Harrow County News: Grange mill closes" was told apart only by the copyright line.
  const title = named === undefined || outlet === undefined ? named : withoutSite(named, outlet);
  const author = stated.author ?? findAuthor(passages) ?? presumed.author;
  const days = findDays(passages, { locale: stated.locale, url, body });
  const published = stated.published ?? days.published ?? presumed.published;
  const later = stated.updated ?? days.updated;
  // Nothing is changed before it appears: one of the two is wrong, and the day of the change is the lesser loss. A file may
  // well have been saved before its text came out.
  const isOrdered = published === undefined || later === undefined || later >= published;
  const updated = isOrdered ? (later ?? presumed.updated) : undefined;
  const language = stated.language ?? presumed.language;
  return {
    ...withValues({ title, outlet, author, published, updated, url, language, key }),
  };
}

function withoutSite(words: string, outlet: string): string {
  const { title, site } = splitTitle(words, { site: outlet });
  return site?.toLowerCase() === outlet.toLowerCase() ? title : words;
}
