import type { Source } from "../text/readText.js";

/** Sources made ready for judging drafts. Opaque outside the engine. */
export interface SourceSet {
  readonly sources: readonly Source[];
}

/** Reads mentions and words of all sources once. The order of `sources` changes no verdict. */
export function indexSources(sources: readonly Source[]): SourceSet {
  return { sources };
}
