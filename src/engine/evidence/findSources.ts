import Fuse from "fuse.js";
import type { Source } from "../text/readText.js";
import type { SourceSet } from "./sourceSet.js";

/** Sources whose title, outlet, author or id is like `query`, best first; all of them for an empty query. */
export function findSources(set: SourceSet, query: string): readonly Source[] {
  if (query.trim() === "") return set.sources;
  // Where a source has the words as they stand, one that has words like them is not meant.
  const words = query.toLowerCase().match(/[\p{L}\p{Nd}]{1,40}/gu) ?? [];
  if (words.length === 0) return [];
  const holding = set.sources.filter((source) => {
    const about = [source.title, source.outlet, source.author, source.id].join(" ").toLowerCase();
    return words.every((word) => about.includes(word));
  });
  const fuse = new Fuse(holding.length > 0 ? holding : set.sources, {
    keys: ["title", "outlet", "author", "id"],
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: "all",
  });
  const ranked = fuse.search(words.join(" ")).map(({ item }) => item);
  return [...new Set([...ranked, ...holding])];
}
