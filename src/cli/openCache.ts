import { build, SourceCache, userCacheFolder } from "../files/index.js";

/**
 * The cache of what was read of sources; undefined where the user wants none, and where readings would outlive the code
 * that made them.
 */
export function openCache(
  { cache }: { readonly cache?: boolean },
  log: (line: string) => void,
): SourceCache | undefined {
  if (build === undefined || cache === false) return undefined;
  return new SourceCache({ folder: userCacheFolder(), build, log });
}
