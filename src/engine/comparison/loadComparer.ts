import type { SourceSet } from "../evidence/sourceSet.js";
import type { Comparison } from "./comparison.js";

/** What tells where the sources of a set differ: at once, or in short steps. */
export interface Comparer {
  readonly compareSources: (set: SourceSet) => Comparison;
  readonly compareInSteps: (set: SourceSet) => Generator<void, Comparison>;
}

/** Brings in what compares sources. Few ask for it, so it is no part of what starts with the checks. */
export function loadComparer(): Promise<Comparer> {
  return import("./compareSources.js");
}
