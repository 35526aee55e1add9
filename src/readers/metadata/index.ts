import type { SourceFacts } from "../../engine/index.js";
import type { Passage, Stated } from "../reader.js";
import { findAuthor } from "./author.js";
import { findOutlet } from "./outlet.js";
import { findPublished } from "./published.js";
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
  const title = stated.title ?? findTitle(body) ?? presumed.title;
  const outlet = stated.outlet ?? findOutlet(passages) ?? presumed.outlet;
  const author = stated.author ?? findAuthor(passages) ?? presumed.author;
  const published = stated.published ?? findPublished(passages) ?? presumed.published;
  const updated = stated.updated ?? presumed.updated;
  const language = stated.language ?? presumed.language;
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(key === undefined ? {} : { key }),
  };
}
