import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, parse, relative, resolve } from "node:path";
import picomatch from "picomatch";
import { displayPath, withSlashes } from "./paths.js";
import { nameSources } from "./nameSources.js";

/** A source article on disk. */
export interface SourceFile {
  readonly id: string;
  /** As the user knows it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
}

/** Where to look for sources. */
export interface SourceQuery {
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Files, folders and globs that the user named. None: the folder beside or above the draft is looked for. */
  readonly paths?: readonly string[];
  /** The draft whose sources are wanted. */
  readonly draft?: string;
  /** The search upwards ends here. */
  readonly workspace?: string;
  /** Files that are no sources: the drafts themselves. */
  readonly exclude?: readonly string[];
}

/** What a search for sources brought. A problem is a sentence that names the path. */
export interface FoundSources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly string[];
}

/** The folder names under which sources are found without being told. */
export const sourceFolderNames: readonly string[] = ["sources", "articles"];

/** Finds source files, each once, in a stable order. Hidden files are left out; other endings are found too. */
export async function findSourceFiles(query: SourceQuery): Promise<FoundSources> {
  const { cwd, paths = [], exclude = [] } = query;
  const problems: string[] = [];
  const found: { base: string; absolute: string }[] = [];
  const folders = paths.length > 0 ? paths : await findNearest(query);
  for (const path of folders) {
    const hits = await expand(cwd, path);
    if (typeof hits === "string") problems.push(hits);
    else found.push(...hits);
  }
  const left = new Set(exclude.map((path) => resolve(cwd, path)));
  const seen = new Set<string>();
  const unique = found.filter(({ absolute }) => {
    if (left.has(absolute) || seen.has(absolute)) return false;
    seen.add(absolute);
    return true;
  });
  const ids = nameSources(
    unique.map(({ base, absolute }) => ({ base, relative: withSlashes(relative(base, absolute)) })),
  );
  const files = unique.map(({ absolute }, index) => ({
    id: ids[index] ?? basename(absolute),
    path: displayPath(cwd, absolute),
    absolute,
  }));
  return { files, problems };
}

async function findNearest({ cwd, draft, workspace }: SourceQuery): Promise<readonly string[]> {
  const start = draft === undefined ? (workspace ?? cwd) : dirname(resolve(cwd, draft));
  const last = workspace === undefined ? parse(start).root : resolve(cwd, workspace);
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of sourceFolderNames) {
      const candidate = join(folder, name);
      if ((await statOf(candidate))?.isDirectory() === true) return [candidate];
    }
    const isRoot = folder === last || folder === dirname(folder);
    if (isRoot || (await statOf(join(folder, ".git"))) !== undefined) return [];
  }
}

async function expand(
  cwd: string,
  path: string,
): Promise<readonly { base: string; absolute: string }[] | string> {
  const absolute = resolve(cwd, path);
  const stats = await statOf(absolute);
  if (stats?.isDirectory() === true) {
    const hits = await filesBelow(absolute);
    return hits.map((hit) => ({ base: absolute, absolute: hit }));
  }
  if (stats !== undefined) return [{ base: dirname(absolute), absolute }];
  const pattern = withSlashes(path);
  const { base: fixed, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return `${path}: no such file or folder.`;
  // "notes/**/*.md" begins at "notes", and ids count from there.
  const base = resolve(cwd, fixed);
  const fits = picomatch(glob);
  const hits = (await filesBelow(base)).filter((hit) => fits(withSlashes(relative(base, hit))));
  if (hits.length === 0) return `${path}: no file fits this pattern.`;
  return hits.map((hit) => ({ base, absolute: hit }));
}

// All files below a folder; one that can't be listed holds none. Hidden ones are left out.
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
  const nested = await Promise.all(
    shown.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || (await statOf(path))?.isFile() === true ? [path] : [];
    }),
  );
  return nested.flat().sort();
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
