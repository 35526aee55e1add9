import {
  analyze,
  buildReport,
  indexSources,
  renderText,
  type Draft,
  type DraftReport,
  type Source,
  type Witness,
} from "../engine/index.js";
import { readDraftFile } from "../files/index.js";
import { reachesLevel, type FailLevel } from "./failOn.js";
import { exitCodes, type Io } from "./io.js";
import { groupBySources, type Told } from "./sourceGroups.js";

/** The options of `stet check` as the command line gives them. */
export interface CheckOptions {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
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
  const told: Told = {
    fail: (message) => {
      failures.push(message);
      io.warn(`stet: ${message}`);
    },
    warn: (message) => {
      io.warn(`stet: ${message}`);
    },
  };
  const drafts = await readDrafts(paths, io, told.fail);
  const groups = await groupBySources(drafts, options, io.cwd, told);
  const reports: DraftReport[] = [];
  const sources = new Map<string, Source>();
  let witnesses: readonly Witness[] | undefined;
  for (const group of groups) {
    for (const source of group.sources) sources.set(source.path, source);
    const index = indexSources(group.sources);
    witnesses = groups.length === 1 ? index.witnesses : undefined;
    for (const draft of group.drafts) reports.push(analyze(draft, index));
  }
  if (reports.length === 0) return exitCodes.failed;
  const report = buildReport(reports, [...sources.values()], witnesses);
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

async function readDrafts(
  paths: readonly string[],
  io: Io,
  fail: Told["fail"],
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const path of new Set(paths)) {
    const result = await readDraftFile(path, io.cwd);
    if ("draft" in result) drafts.push(result.draft);
    else fail(result.problem);
  }
  return drafts;
}
