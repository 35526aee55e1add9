import type { Draft, Source } from "../engine/index.js";
import {
  findSourceFiles,
  openSources,
  withoutEnding,
  type FoundSources,
  type SourceCache,
  type SourcesOfFiles,
} from "../files/index.js";

/** Where the sources of drafts are looked for. */
export interface GroupOptions {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Drafts that are checked against the same sources. */
export interface Group {
  readonly drafts: readonly Draft[];
  readonly found: FoundSources;
  readonly sources: SourcesOfFiles;
}

/** Who is told of what went wrong. After a failure the exit code says that something could not be checked. */
export interface Told {
  readonly fail: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** Where relative paths count from, what was kept of sources, and who is told. */
export interface GroupHost {
  readonly cwd: string;
  readonly cache: SourceCache | undefined;
  readonly told: Told;
}

/** Finds and reads the sources of each draft. Drafts with the same sources are in one group, without sources in none. */
export async function groupBySources(
  drafts: readonly Draft[],
  options: GroupOptions,
  { cwd, cache, told }: GroupHost,
): Promise<readonly Group[]> {
  const { sources: paths = [], exclude = [] } = options;
  const groups = new Map<string, { readonly drafts: Draft[]; readonly found: FoundSources }>();
  for (const draft of drafts) {
    const found = await findSourceFiles({
      cwd,
      paths,
      exclude,
      draft: draft.path,
      own: draft.sources ?? [],
      drafts: drafts.map(({ path }) => path),
    });
    const key = JSON.stringify([found.files, found.files.length === 0 ? draft.path : ""]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { drafts: [draft], found });
    else group.drafts.push(draft);
  }
  const read: Group[] = [];
  for (const group of withDistinctIds([...groups.values()])) {
    const sources = await readSources(group.found, group.drafts[0]?.path ?? "", {
      cwd,
      cache,
      told,
    });
    if (sources !== undefined) read.push({ ...group, sources });
  }
  return read;
}

// Each draft's folder may hold a "wire.txt". In one report an id names one source, so there these go by their whole paths.
function withDistinctIds<Found extends Pick<Group, "found">>(
  groups: readonly Found[],
): readonly Found[] {
  const pathsOf = new Map<string, Set<string>>();
  for (const { id, path } of groups.flatMap(({ found }) => found.files))
    pathsOf.set(id, (pathsOf.get(id) ?? new Set()).add(path));
  return groups.map((group) => {
    const files = group.found.files.map((file) =>
      (pathsOf.get(file.id)?.size ?? 0) > 1 ? { ...file, id: withoutEnding(file.path) } : file,
    );
    return { ...group, found: { ...group.found, files } };
  });
}

// Undefined where not one can be read: then there is nothing to check against.
async function readSources(
  found: FoundSources,
  draft: string,
  { cwd, cache, told }: GroupHost,
): Promise<SourcesOfFiles | undefined> {
  for (const message of found.problems) told.fail(message);
  for (const message of found.gaps) told.warn(message);
  const opened = await openSources({ ...found, cwd, cache, log: told.warn });
  const { sources, problems } = opened;
  for (const message of problems) told.warn(message);
  if (sources.some(({ blocks }) => blocks.length > 0)) {
    warnOfProblems(sources, told);
    return opened;
  }
  for (const source of sources) for (const { message } of source.problems) told.fail(message);
  const where = found.reason.startsWith("no ") ? "" : ` (${found.reason})`;
  told.fail(
    sources.length > 0
      ? `${draft}: no source could be read${where}; name articles (.txt, .md, .html, …) after --sources.`
      : `${draft}: no sources found; put articles into a folder "sources" beside it or name them after --sources${where}.`,
  );
  return undefined;
}

// One line: the report names each.
function warnOfProblems(sources: readonly Source[], { warn }: Told): void {
  const unread = sources.filter(({ blocks }) => blocks.length === 0).length;
  const doubtful = sources.filter(
    ({ blocks, problems }) => blocks.length > 0 && problems.length > 0,
  ).length;
  if (unread + doubtful === 0) return;
  const parts = [
    ...(unread === 0 ? [] : [`${String(unread)} could not be read`]),
    ...(doubtful === 0 ? [] : [`${String(doubtful)} ${doubtful === 1 ? "has" : "have"} a problem`]),
  ];
  warn(
    `of ${String(sources.length)} sources ${parts.join(", ")}; the report and "stet sources" say why.`,
  );
}
