import { stat } from "node:fs/promises";
import { dirname, join, parse, relative, resolve } from "node:path";
import picomatch from "picomatch";
import { withSlashes } from "../paths.js";
import { kindOfName } from "./fileNames.js";
import { ignoreChainAbove, type IsExcluded } from "./ignoring.js";
import { realOf, walk, type Hit, type Walked } from "./walk.js";

/** What a path, folder or glob stands for. */
export interface Expanded extends Walked {
  /** Ids count from here. */
  readonly base: string;
  /** Whether it names one file, which then is read whatever it is called. */
  readonly isFile: boolean;
  /** Why it stands for nothing. */
  readonly problem?: string;
}

/** Where and how paths are understood. */
export interface ExpandRules {
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Ignore files above this folder do not count. */
  readonly root: string;
  readonly isExcluded: IsExcluded;
  readonly show: (path: string) => string;
}

/** Finds what `path` names: a file, all articles of a folder, or all that fit a glob. */
export async function expand(path: string, rules: ExpandRules): Promise<Expanded> {
  const absolute = resolve(rules.cwd, path);
  const kind = await kindAt(absolute);
  if (kind === "file") return oneFile(absolute, rules);
  if (kind === "folder") return below(absolute, () => true, rules);
  const { base, glob } = await splitGlob(path, rules.cwd);
  if (!/[*?[\]{}()!]/u.test(glob))
    return { ...nothing(base), problem: `${path}: no such file or folder.` };
  const fits = picomatch(glob);
  const hits = await below(base, (hit) => fits(withSlashes(relative(base, hit))), rules);
  const isEmpty = hits.articles.length + hits.media.length + hits.excluded.length === 0;
  return isEmpty ? { ...hits, problem: `${path}: no file fits this pattern.` } : hits;
}

/** What stands at a path, links followed. */
export async function kindAt(path: string): Promise<"file" | "folder" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "folder" : "file";
}

async function below(
  base: string,
  isMeant: (path: string) => boolean,
  { isExcluded, root, show }: ExpandRules,
): Promise<Expanded> {
  const chain = await ignoreChainAbove(base, root);
  const walked = await walk(base, { chain, isExcluded, isMeant, show });
  return { ...walked, base, isFile: false };
}

async function oneFile(absolute: string, { isExcluded }: ExpandRules): Promise<Expanded> {
  const none = { ...nothing(dirname(absolute)), isFile: true };
  if (isExcluded(absolute)) return { ...none, excluded: [absolute] };
  if (kindOfName(absolute.slice(none.base.length + 1)) === "facts")
    return { ...none, facts: [absolute] };
  const hit: Hit = { absolute, real: await realOf(absolute) };
  return { ...none, articles: [hit] };
}

function nothing(base: string): Expanded {
  const none = { articles: [], facts: [], media: [], excluded: [], other: [], gaps: [] };
  return { ...none, base, isFile: false };
}

/**
 * Splits a path at its first part that is not there: "articles [2024]/*.md" is the folder "articles [2024]" and the glob
 * "*.md". Ids count from the folder.
 */
async function splitGlob(path: string, cwd: string): Promise<{ base: string; glob: string }> {
  const absolute = resolve(cwd, path);
  const { root } = parse(absolute);
  const parts = absolute.slice(root.length).split(/[/\\]/u);
  let base = root;
  for (const [index, part] of parts.entries()) {
    const next = join(base, part);
    if ((await kindAt(next)) !== "folder") return { base, glob: parts.slice(index).join("/") };
    base = next;
  }
  return { base, glob: "" };
}
