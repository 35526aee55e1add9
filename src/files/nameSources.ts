import { basename } from "node:path";
import { withoutEnding } from "./paths.js";

/** A source file seen from the folder that was named. */
export interface NamedFile {
  readonly base: string;
  /** Path under `base`, with forward slashes. */
  readonly relative: string;
}

/**
 * An id a file, in the same order: the path without its ending; where two would collide, with it; where they still do,
 * under the folder's name; and at last with a number.
 */
export function nameSources(files: readonly NamedFile[]): readonly string[] {
  const short = files.map((file) => withoutEnding(file.relative));
  const full = resolveTwins(short, (index) => files[index]?.relative ?? "");
  const rooted = resolveTwins(full, (index) => {
    const file = files[index];
    return file === undefined ? "" : `${basename(file.base)}/${file.relative}`;
  });
  const counts = new Map<string, number>();
  return rooted.map((id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}~${String(count)}`;
  });
}

function resolveTwins(
  ids: readonly string[],
  longer: (index: number) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ids.map((id, index) => ((counts.get(id) ?? 0) > 1 ? longer(index) : id));
}
