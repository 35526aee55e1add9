import { readdir } from "node:fs/promises";
import { dirname, join, parse, resolve } from "node:path";
import { expand, kindAt, type Expanded, type ExpandRules } from "./expand.js";

/** The folder names under which sources are found without being told, in any case; the first that is there is taken. */
export const sourceFolderNames: readonly string[] = ["sources", "articles"];

/** Where the search begins and ends. */
export interface NearestQuery {
  readonly draft?: string | undefined;
  readonly workspace?: string | undefined;
}

/** A folder of sources and what is in it. */
export interface Nearest {
  readonly folder: string;
  /** Whether it stands in the very folder of the draft. */
  readonly isBeside: boolean;
  readonly expanded: Expanded;
}

/**
 * Finds the nearest folder of sources beside the draft or above it, up to the workspace folder or the repository's root.
 * A folder without anything to read (program code is often kept in `Sources`) is passed over, and taken only if there
 * is no other.
 */
export async function findNearest(
  { draft, workspace }: NearestQuery,
  rules: ExpandRules,
): Promise<Nearest | undefined> {
  const { cwd } = rules;
  const start = draft === undefined ? (workspace ?? cwd) : dirname(resolve(cwd, draft));
  const last = workspace === undefined ? parse(start).root : resolve(cwd, workspace);
  let empty: Nearest | undefined;
  for (let at = start; ; at = dirname(at)) {
    for (const folder of await sourceFoldersIn(at)) {
      const nearest = { folder, isBeside: at === start, expanded: await expand(folder, rules) };
      if (nearest.expanded.articles.length > 0) return nearest;
      empty ??= nearest;
    }
    const isRoot = at === last || at === dirname(at);
    if (isRoot || (await kindAt(join(at, ".git"))) !== undefined) return empty;
  }
}

// By their true names: a disk that takes "sources" for "Sources" would show the files under a name they don't have.
async function sourceFoldersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const paths: string[] = [];
  for (const wanted of sourceFolderNames) {
    const alike = names.filter((name) => name.toLowerCase() === wanted).sort();
    const exact = alike.includes(wanted) ? [wanted] : alike;
    for (const name of exact) {
      const path = join(folder, name);
      if ((await kindAt(path)) === "folder") paths.push(path);
    }
  }
  return paths;
}
