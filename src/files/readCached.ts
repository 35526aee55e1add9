import { readFile } from "node:fs/promises";
import type { Source } from "../engine/index.js";
import type { SourceCache } from "./cache/sourceCache.js";
import type { SourceFile } from "./findSourceFiles.js";
import { isReadable, readSourceBytes, readSourceFile } from "./readFiles.js";

/** Reads a source file, or takes what was kept when the same bytes were last read. */
export async function readCached(
  file: SourceFile,
  cache: SourceCache | undefined,
): Promise<Source> {
  // A file of an unknown ending is read where the user names it, and only there: what is kept can't tell the two apart.
  if (!isReadable(file)) return readSourceFile(file);
  const bytes = cache === undefined ? undefined : await readFile(file.absolute).catch(ignore);
  if (cache === undefined || bytes === undefined) return readSourceFile(file); // It says what is wrong.
  const key = cache.keyOf(file.absolute, bytes);
  const kept = await cache.load(key, file);
  if (kept !== undefined) return kept;
  const source = await readSourceBytes(file, bytes);
  await cache.save(key, source);
  return source;
}

function ignore(): undefined {
  return undefined;
}
