import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { withSlashes } from "../paths.js";

/** The ignore files in force somewhere, the nearest first. */
export type IgnoreChain = readonly {
  readonly folder: string;
  readonly rules: Ignore;
}[];

/** Read in this order, so that the second can take back what the first says. */
export const ignoreFileNames: readonly string[] = [".gitignore", ".stetignore"];

/** The chain with the ignore files of `folder`, if it has any. */
export async function withIgnoreFilesOf(folder: string, chain: IgnoreChain): Promise<IgnoreChain> {
  const texts: string[] = [];
  for (const name of ignoreFileNames) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text !== undefined) texts.push(text);
  }
  if (texts.length === 0) return chain;
  return [{ folder, rules: ignore().add(texts.join("\n")) }, ...chain];
}

/**
 * The chain that the folders above `folder` give it, up to the repository's root, outside of a repository up to `root`. A
 * folder that these leave out itself was named by the user, who wants it: then they say nothing of what is in it either.
 */
export async function ignoreChainAbove(folder: string, root: string): Promise<IgnoreChain> {
  let chain: IgnoreChain = [];
  for (const parent of await foldersAbove(folder, root))
    chain = await withIgnoreFilesOf(parent, chain);
  return isIgnored(folder, "folder", chain) ? [] : chain;
}

// From the top down. Beyond a repository and the workspace, ignore files are none of ours: one may lie about at home.
async function foldersAbove(folder: string, root: string): Promise<readonly string[]> {
  const above: string[] = [];
  let atRoot: readonly string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (await hasGit(at)) return above;
    if (at === root) atRoot = [...above];
    if (at === dirname(at)) return atRoot;
    above.unshift(dirname(at));
  }
}

/** Whether the ignore files leave a file or folder out. The nearest that speaks of it decides. */
export function isIgnored(path: string, kind: "file" | "folder", chain: IgnoreChain): boolean {
  for (const { folder, rules } of chain) {
    const inside = withSlashes(relative(folder, path));
    if (!ignore.isPathValid(inside)) continue;
    const { ignored, unignored } = rules.test(kind === "folder" ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Whether a path is left out by the user's globs. */
export type IsExcluded = (path: string) => boolean;

/**
 * Reads globs of what is left out, which count from `cwd`. One without a slash fits at any depth (`*.pdf`, `old`), and
 * one that fits a folder leaves out all that is in it.
 */
export function excluding(globs: readonly string[], cwd: string): IsExcluded {
  if (globs.length === 0) return () => false;
  const fits = globs.map((glob) => {
    const path = isAbsolute(glob) ? relative(cwd, glob) : glob;
    const plain = withSlashes(path).replace(/^\.\//u, "").replace(/\/$/u, "");
    const isNamed = picomatch(plain.includes("/") ? plain : `**/${plain}`, { dot: true });
    // A name may itself hold brackets: "a [1].txt".
    return (inside: string): boolean => inside === plain || isNamed(inside);
  });
  return (path) => {
    const parts = withSlashes(relative(cwd, path)).split("/");
    return parts.some((_, index) => {
      const inside = parts.slice(0, index + 1).join("/");
      return fits.some((fit) => fit(inside));
    });
  };
}

async function hasGit(folder: string): Promise<boolean> {
  return stat(join(folder, ".git")).then(
    () => true,
    () => false,
  );
}
