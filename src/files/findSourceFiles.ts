import { basename, dirname, relative, resolve } from "node:path";
import { mediaWord } from "./finding/fileNames.js";
import { expand, type Expanded, type ExpandRules } from "./finding/expand.js";
import { excluding } from "./finding/ignoring.js";
import { findNearest } from "./finding/nearest.js";
import { readOwnList } from "./finding/ownList.js";
import { findFactFiles } from "./facts/factFiles.js";
import { displayPath, withSlashes } from "./paths.js";
import { nameSources } from "./nameSources.js";

/** A source article on disk. */
export interface SourceFile {
  readonly id: string;
  /** As the user knows it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** Whether the user named this very file: then it is read whatever its name says of its format. */
  readonly named?: true;
}

/** Where to look for sources. */
export interface SourceQuery {
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Files, folders and globs that the user named; `!glob` leaves out. None: the folder beside or above the draft is looked for. */
  readonly paths?: readonly string[];
  /** Who named them; it stands in the reason. */
  readonly pathsFrom?: "--sources" | "stet.sources";
  /** The draft whose sources are wanted. */
  readonly draft?: string;
  /** The draft's own list, relative to it. It wins over `paths` that a setting names, not over those of the command line. */
  readonly own?: readonly string[];
  /** The search upwards ends here. */
  readonly workspace?: string;
  /** Globs of what is left out, from `cwd` on. */
  readonly exclude?: readonly string[];
  /** Files that are no sources: the drafts themselves. */
  readonly drafts?: readonly string[];
}

/** What a search for sources brought. */
export interface FoundSources {
  readonly files: readonly SourceFile[];
  /** Why it is these: `folder sources beside the draft`, `stet.sources`, `the draft's own list`, `--sources`. */
  readonly reason: string;
  /** What was asked for and is not there, a sentence each that names the path. */
  readonly problems: readonly string[];
  /** What is there and can't be used, a sentence each: images, a folder that may not be listed. */
  readonly gaps: readonly string[];
  /** How many files and folders are left out by ignore files and excludes. */
  readonly excluded: number;
  /** Sidecars and bibliographies that speak of these files, as paths. */
  readonly factFiles: readonly string[];
}

/** Finds source files, each once, in a stable order. */
export async function findSourceFiles(query: SourceQuery): Promise<FoundSources> {
  const { cwd, drafts = [] } = query;
  const taken = (query.paths ?? []).filter((path) => !path.startsWith("!"));
  const negated = (query.paths ?? []).flatMap((path) =>
    path.startsWith("!") ? path.slice(1) : [],
  );
  const rules: ExpandRules = {
    cwd,
    root: resolve(cwd, query.workspace ?? cwd),
    isExcluded: excluding([...(query.exclude ?? []), ...negated], cwd),
    show: (path) => displayPath(cwd, path),
  };
  const { reason, expanded, gaps = [] } = await findSet({ ...query, paths: taken }, rules);
  const left = new Set(drafts.map((path) => resolve(cwd, path)));
  const files = nameFiles(expanded, left, rules);
  const folders = expanded.map(({ base }) => base);
  const beside = expanded.flatMap(({ facts }) => facts);
  return {
    files,
    reason,
    problems: expanded.flatMap(({ problem }) => problem ?? []),
    gaps: [...gaps, ...expanded.flatMap((hits) => hits.gaps), ...mediaGap(expanded, rules)],
    excluded: new Set(expanded.flatMap(({ excluded }) => excluded)).size,
    factFiles: await findFactFiles({ beside, folders, top: rules.root }),
  };
}

interface FoundSet {
  readonly reason: string;
  readonly expanded: readonly Expanded[];
  readonly gaps?: readonly string[];
}

// What the command line names counts most, then the draft's own word, then the setting, then what lies near.
async function findSet(query: SourceQuery, rules: ExpandRules): Promise<FoundSet> {
  const { paths = [], pathsFrom = "--sources", draft, own = [] } = query;
  const isAsked = paths.length > 0 && pathsFrom === "--sources";
  const list = await readOwnList(
    own,
    draft === undefined ? rules.cwd : dirname(resolve(rules.cwd, draft)),
  );
  const gaps = isAsked ? [] : list.gaps;
  if (list.paths.length > 0 && !isAsked) {
    const expanded: Expanded[] = [];
    for (const path of list.paths) expanded.push(await expand(path, { ...rules, cwd: list.cwd }));
    return { reason: "the draft's own list", expanded, gaps };
  }
  if (paths.length > 0) {
    const expanded: Expanded[] = [];
    for (const path of paths) expanded.push(await expand(path, rules));
    return { reason: pathsFrom, expanded, gaps };
  }
  const nearest = await findNearest(query, rules);
  if (nearest === undefined) {
    return {
      reason: "no folder sources or articles beside or above the draft",
      expanded: [],
      gaps,
    };
  }
  const { folder, isBeside, expanded } = nearest;
  const where =
    draft === undefined ? "in the workspace" : isBeside ? "beside the draft" : "above the draft";
  return { reason: `folder ${rules.show(folder)} ${where}`, expanded: [expanded], gaps };
}

function nameFiles(
  expanded: readonly Expanded[],
  drafts: ReadonlySet<string>,
  { show }: ExpandRules,
): readonly SourceFile[] {
  const seen = new Set<string>();
  const unique = expanded.flatMap(({ base, isFile, articles }) =>
    articles
      .filter(({ absolute, real }) => {
        const isNew = !drafts.has(absolute) && !seen.has(real);
        seen.add(real);
        return isNew;
      })
      .map(({ absolute }) => ({ base, isFile, absolute })),
  );
  const ids = nameSources(
    unique.map(({ base, absolute }) => ({ base, relative: withSlashes(relative(base, absolute)) })),
  );
  return unique.map(({ absolute, isFile }, index) => ({
    id: ids[index] ?? basename(absolute),
    path: show(absolute),
    absolute,
    ...(isFile ? { named: true } : {}),
  }));
}

// One line for all: a saved page brings a dozen pictures.
function mediaGap(expanded: readonly Expanded[], { show }: ExpandRules): readonly string[] {
  const media = [...new Set(expanded.flatMap((hits) => hits.media))];
  if (media.length === 0) return [];
  const counts = new Map<string, number>();
  for (const path of media) counts.set(mediaWord(path), (counts.get(mediaWord(path)) ?? 0) + 1);
  const parts = [...counts].map(
    ([word, count]) => `${String(count)} ${word}${count === 1 ? "" : "s"}`,
  );
  const named = media.slice(0, 3).map(show).join(", ");
  const more = media.length > 3 ? ` and ${String(media.length - 3)} more` : "";
  return [`Not read: ${parts.join(", ")} (${named}${more}).`];
}
