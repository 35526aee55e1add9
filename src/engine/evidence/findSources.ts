import Fuse from "fuse.js";
import type { Source } from "../text/readText.js";
import type { SourceSet } from "./sourceSet.js";

/** Sources whose title, outlet, author or id is like `query`, best first; all of them for an empty query. */
export function findSources(set: SourceSet, query: string): readonly Source[] {
  if (query.trim() === "") return set.sources;
  const fuse = new Fuse(set.sources, {
    keys: ["title", "outlet", "author", "id"],
    ignoreLocation: true,
    threshold: 0.4,
  });
  return fuse.search(query).map(({ item }) => item);
}
