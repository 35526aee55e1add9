import picomatch from "picomatch";
import type { SourceFacts } from "../../engine/index.js";
import { problemAt, type SidecarEntry } from "./factEntry.js";
import { nearestWord } from "./nearestWord.js";

/** What the user says of one file. */
export interface Correction {
  readonly facts: SourceFacts;
  readonly exclude: boolean;
  /** The absolute path of the file that this one is a copy of. */
  readonly sameAs?: string;
  /** What is wrong in the entries that speak of it. */
  readonly problems: readonly string[];
}

/** What the sidecars say of each file, by its path, and what concerns no file. */
export interface Corrections {
  readonly byPath: ReadonlyMap<string, Correction>;
  readonly problems: readonly string[];
}

/** What the sidecars are matched with. All paths are absolute, with forward slashes. */
export interface SidecarQuestion {
  readonly entries: readonly SidecarEntry[];
  readonly paths: readonly string[];
  /** Whether a file stands there, though it may be no source. */
  readonly exists: (path: string) => boolean;
  /** Whether these are all sources there are: then a glob that fits none is a mistake. */
  readonly isWhole: boolean;
}

/**
 * Tells for each file what the sidecars say of it. A path counts more than a glob, a nearer folder's sidecar more than
 * one above, a later entry more than an earlier one.
 */
export function matchSidecars(question: SidecarQuestion): Corrections {
  const { entries, paths } = question;
  const problems: string[] = [];
  const byPath = new Map<string, Correction>();
  for (const { entry, fitting } of inRising(entries, paths)) {
    const [first] = fitting;
    if (first === undefined) problems.push(...entry.problems, ...lost(entry, question));
    for (const path of fitting) {
      const before = byPath.get(path) ?? { facts: {}, exclude: false, problems: [] };
      byPath.set(path, {
        facts: { ...before.facts, ...entry.facts },
        exclude: before.exclude || entry.exclude === true,
        ...sameAsOf(entry, before),
        // Told once, of the first of the files.
        problems: path === first ? [...before.problems, ...entry.problems] : before.problems,
      });
    }
  }
  return { byPath, problems };
}

interface Ranked {
  readonly entry: SidecarEntry;
  readonly rank: number;
  readonly fitting: readonly string[];
}

function inRising(entries: readonly SidecarEntry[], paths: readonly string[]): readonly Ranked[] {
  const folded = paths.map((path) => [path, fold(path)] as const);
  // Some disks take "A.txt" for "a.txt". What is written just so counts first.
  const exact = new Map(folded.map(([path, key]) => [key, path]));
  const anyCase = new Map(folded.map(([path, key]) => [key.toLowerCase(), path]));
  return entries
    .map((entry): Ranked => {
      const wanted = pathOf(entry);
      const named = exact.get(wanted) ?? anyCase.get(wanted.toLowerCase());
      // A longer folder is a nearer one, for any one file.
      const rank = entry.folder.length;
      if (named !== undefined) return { entry, rank: PATH_RANK + rank, fitting: [named] };
      if (!isGlob(entry.pattern)) return { entry, rank, fitting: [] };
      const fits = picomatch(tidy(entry.pattern));
      const folder = `${fold(entry.folder).replace(/\/$/u, "")}/`;
      const inside = folded.filter(
        ([, key]) => key.startsWith(folder) && fits(key.slice(folder.length)),
      );
      return { entry, rank, fitting: inside.map(([path]) => path) };
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Above every length of a folder's path. */
const PATH_RANK = 1_000_000;

function isGlob(pattern: string): boolean {
  return /[*?[{]/u.test(pattern);
}

function sameAsOf(
  { folder, sameAs }: SidecarEntry,
  before: Correction,
): Pick<Correction, "sameAs"> {
  if (sameAs !== undefined) return { sameAs: join(folder, sameAs) };
  return before.sameAs === undefined ? {} : { sameAs: before.sameAs };
}

function lost(entry: SidecarEntry, { paths, exists, isWhole }: SidecarQuestion): readonly string[] {
  const { pattern, place, folder } = entry;
  if (isGlob(pattern)) {
    return isWhole ? [problemAt(place, `"${pattern}" fits no source.`)] : [];
  }
  if (exists(join(folder, pattern))) return [];
  const inside = paths.flatMap((path) => {
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [];
  });
  const near = nearestWord(pattern, inside);
  const advice = near === undefined ? "" : `; did you mean "${near}"?`;
  return [problemAt(place, `"${pattern}" is not there${advice}${near === undefined ? "." : ""}`)];
}

function pathOf({ folder, pattern }: SidecarEntry): string {
  return fold(join(folder, pattern));
}

/** A path from a folder on: `./a/../b.txt` and `b.txt` are the same. */
function join(folder: string, path: string): string {
  const parts = folder.replace(/\/$/u, "").split("/");
  for (const part of tidy(path).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function tidy(path: string): string {
  return fold(path.replaceAll("\\", "/").replace(/^\.\//u, ""));
}

// Some disks keep "é" as one character and some as two.
function fold(path: string): string {
  return path.normalize("NFC");
}
