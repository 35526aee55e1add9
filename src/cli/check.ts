import {
  analyze,
  buildReport,
  indexSources,
  renderText,
  type Draft,
  type DraftReport,
  type Source,
} from "../engine/index.js";
import {
  findSourceFiles,
  readDraftFile,
  readSourceFiles,
  type FoundSources,
} from "../files/index.js";
import { reachesLevel, type FailLevel } from "./failOn.js";
import { exitCodes, type Io } from "./io.js";

/** The options of `stet check` as the command line gives them. */
export interface CheckOptions {
  readonly sources?: readonly string[];
  readonly format: "json" | "text";
  readonly failOn: FailLevel;
  readonly color: boolean;
}

/** Checks drafts and prints one report; returns the exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const failures: string[] = [];
  const fail = (message: string): void => {
    failures.push(message);
    io.warn(`stet: ${message}`);
  };
  const drafts = await readDrafts(paths, io, fail);
  const groups = await groupBySources(drafts, options, io, fail);
  const reports: DraftReport[] = [];
  const sources = new Map<string, Source>();
  for (const group of groups) {
    for (const source of group.sources) sources.set(source.path, source);
    const index = indexSources(group.sources);
    for (const draft of group.drafts) reports.push(analyze(draft, index));
  }
  if (reports.length === 0) return exitCodes.failed;
  const report = buildReport(reports, [...sources.values()]);
  await io.write(
    options.format === "json"
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : renderText(report, {
          draftTexts: new Map(drafts.map(({ path, raw }) => [path, raw])),
          sourceTexts: new Map([...sources.values()].map(({ id, raw }) => [id, raw])),
          color: io.color && options.color,
        }),
  );
  if (failures.length > 0) return exitCodes.failed;
  return reachesLevel(report, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

type Fail = (message: string) => void;

interface Group {
  readonly drafts: readonly Draft[];
  readonly sources: readonly Source[];
}

async function readDrafts(paths: readonly string[], io: Io, fail: Fail): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const path of new Set(paths)) {
    const result = await readDraftFile(path, io.cwd);
    if ("draft" in result) drafts.push(result.draft);
    else fail(result.problem);
  }
  return drafts;
}

// Drafts share the sources named on the command line; without any, each has those of its own folder.
async function groupBySources(
  drafts: readonly Draft[],
  options: CheckOptions,
  io: Io,
  fail: Fail,
): Promise<readonly Group[]> {
  const exclude = drafts.map((draft) => draft.path);
  const { sources: paths = [] } = options;
  if (paths.length > 0) {
    const sources = await readSources(await findSourceFiles({ cwd: io.cwd, paths, exclude }), fail);
    return sources === undefined ? [] : [{ drafts, sources }];
  }
  const groups = new Map<
    string,
    { readonly drafts: Draft[]; readonly sources: readonly Source[] }
  >();
  for (const draft of drafts) {
    const found = await findSourceFiles({ cwd: io.cwd, draft: draft.path, exclude });
    const folder = found.files.map(({ absolute }) => absolute).join("\n");
    const group = groups.get(folder);
    if (group !== undefined && folder !== "") group.drafts.push(draft);
    else {
      const sources = await readSources(found, fail, draft.path);
      if (sources !== undefined) groups.set(folder, { drafts: [draft], sources });
    }
  }
  return [...groups.values()];
}

// Undefined where not one can be read: then there is nothing to check against.
async function readSources(
  { files, problems }: FoundSources,
  fail: Fail,
  draft?: string,
): Promise<readonly Source[] | undefined> {
  for (const message of problems) fail(message);
  const { sources } = await readSourceFiles(files);
  if (sources.some((source) => source.problems.length === 0)) return sources;
  for (const source of sources) for (const { message } of source.problems) fail(message);
  fail(
    draft === undefined
      ? "no source could be read; name articles (.txt, .md, .html) after --sources."
      : `${draft}: no sources found; put articles into a folder "sources" beside it or name them after --sources.`,
  );
  return undefined;
}
