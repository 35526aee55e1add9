import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reasonOf } from "../reasonOf.js";
import { kindOfName } from "./fileNames.js";
import { isIgnored, withIgnoreFilesOf, type IgnoreChain, type IsExcluded } from "./ignoring.js";

/** A file that was found. */
export interface Hit {
  readonly absolute: string;
  /** Where it lies once symbolic links are followed: two hits with one such path are one file. */
  readonly real: string;
}

/** What lies below a folder. */
export interface Walked {
  readonly articles: readonly Hit[];
  /** Sidecars and bibliographies. */
  readonly facts: readonly string[];
  /** Images, videos and archives. */
  readonly media: readonly string[];
  /** Files and folders that ignore files or excludes leave out. */
  readonly excluded: readonly string[];
  /** Program code, lock files, pages about the folder. */
  readonly other: readonly string[];
  /** Folders that could not be listed, one sentence each. */
  readonly gaps: readonly string[];
}

/** What a walk goes by. */
export interface WalkRules {
  readonly chain: IgnoreChain;
  readonly isExcluded: IsExcluded;
  /** Whether a file is meant at all: a glob. What is not meant is not counted as left out either. */
  readonly isMeant: (path: string) => boolean;
  /** A path as the user knows it. */
  readonly show: (path: string) => string;
}

/** Lists all that lies below `folder`, in a stable order; each folder once, whatever links lead to it. */
export async function walk(folder: string, rules: WalkRules): Promise<Walked> {
  const lists = { articles: [], facts: [], media: [], excluded: [], other: [], gaps: [] };
  const walker = new Walker(lists, rules);
  await walker.visit(folder, await realOf(folder), rules.chain);
  return { ...lists, articles: inOrder(lists.articles), facts: [...lists.facts].sort() };
}

interface Lists {
  readonly articles: Hit[];
  readonly facts: string[];
  readonly media: string[];
  readonly excluded: string[];
  readonly other: string[];
  readonly gaps: string[];
}

class Walker {
  readonly #lists: Lists;
  readonly #rules: WalkRules;
  readonly #visited = new Set<string>();

  constructor(lists: Lists, rules: WalkRules) {
    this.#lists = lists;
    this.#rules = rules;
  }

  async visit(folder: string, real: string, above: IgnoreChain): Promise<void> {
    if (this.#visited.has(real)) return; // A link back to a folder above, or a second way into this one.
    this.#visited.add(real);
    const entries = await this.#list(folder);
    const names = new Set(entries.map(({ name }) => name));
    const hasIgnoreFile = names.has(".gitignore") || names.has(".stetignore");
    const chain = hasIgnoreFile ? await withIgnoreFilesOf(folder, above) : above;
    for (const entry of entries) {
      if (isHidden(entry.name)) continue;
      const path = join(folder, entry.name);
      const { kind, real: target } = await kindOf(entry, path, real);
      if (kind === "folder") {
        if (isPartOfPage(entry.name, names)) this.#lists.other.push(path);
        else if (this.#isLeftOut(path, "folder", chain)) this.#lists.excluded.push(path);
        else await this.visit(path, target, chain);
      } else if (kind === "file") this.#sort(path, target, chain);
    }
  }

  async #list(folder: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      entries.sort((a, b) => compare(a.name, b.name));
      // Links come last, so that a file is known by its own path where it has one here.
      const links = entries.filter((entry) => entry.isSymbolicLink());
      return [...entries.filter((entry) => !entry.isSymbolicLink()), ...links];
    } catch (error) {
      const reason = reasonOf(error);
      this.#lists.gaps.push(`${this.#rules.show(folder)} could not be listed: ${reason}.`);
      return [];
    }
  }

  #sort(path: string, real: string, chain: IgnoreChain): void {
    const kind = kindOfName(path.slice(dirname(path).length + 1));
    if (kind === "facts") {
      if (!this.#isLeftOut(path, "file", chain)) this.#lists.facts.push(path);
    } else if (!this.#rules.isMeant(path)) return;
    else if (kind === "other") this.#lists.other.push(path);
    else if (this.#isLeftOut(path, "file", chain)) this.#lists.excluded.push(path);
    else if (kind === "media") this.#lists.media.push(path);
    else this.#lists.articles.push({ absolute: path, real });
  }

  #isLeftOut(path: string, kind: "file" | "folder", chain: IgnoreChain): boolean {
    return this.#rules.isExcluded(path) || isIgnored(path, kind, chain);
  }
}

/** The path with all links followed; itself where that fails. */
export async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

// A browser saves "page.html" and beside it "page_files" (or "page-Dateien", …) with the page's scripts and frames.
function isPartOfPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(?<page>.{1,240})[_-]\p{L}{4,12}$/u.exec(folder)?.groups?.["page"];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

async function kindOf(
  entry: Dirent,
  path: string,
  realFolder: string,
): Promise<{ readonly kind: "file" | "folder" | "none"; readonly real: string }> {
  const real = join(realFolder, entry.name);
  if (entry.isDirectory()) return { kind: "folder", real };
  if (entry.isFile()) return { kind: "file", real };
  if (!entry.isSymbolicLink()) return { kind: "none", real };
  const target = await stat(path).catch(() => undefined); // Undefined for a link that leads nowhere.
  if (target === undefined) return { kind: "none", real };
  const kind = target.isDirectory() ? "folder" : target.isFile() ? "file" : "none";
  return { kind, real: await realOf(path) };
}

// Each file once, in the order of the paths.
function inOrder(hits: readonly Hit[]): readonly Hit[] {
  const unique = new Map<string, Hit>();
  for (const hit of hits) if (!unique.has(hit.real)) unique.set(hit.real, hit);
  return [...unique.values()].sort((a, b) => compare(a.absolute, b.absolute));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
