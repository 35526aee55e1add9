import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  analyze,
  buildReport,
  indexSources,
  loadExplainer,
  renderText,
  type Draft,
  type DraftReport,
  type Source,
  type SourceSet,
  type Strictness,
  type Witness,
} from "../engine/index.js";
import { readDraftFile } from "../files/index.js";
import { acceptFindings } from "./acceptFindings.js";
import { Explaining } from "./explain.js";
import { reachesLevel, type FailLevel } from "./failOn.js";
import { Ignoring } from "./ignoring.js";
import { exitCodes, type Io } from "./io.js";
import { openCache } from "./openCache.js";
import { groupBySources, type Told } from "./sourceGroups.js";

/** The options of `stet check` as the command line gives them. */
export interface CheckOptions {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
  readonly format: "json" | "text";
  readonly failOn: FailLevel;
  readonly color: boolean;
  /** The id of the style in which fixes cite. */
  readonly citeStyle?: string;
  /** How sure a finding must be to be shown. */
  readonly strictness?: Strictness;
  /** False for `--no-cache`: nothing is kept and nothing kept is used. */
  readonly cache?: boolean;
  /** Whether to list what was put aside. */
  readonly showIgnored?: boolean;
  /** Whether to put aside all that is found. */
  readonly accept?: boolean;
  /** A file of ignores that counts beside the drafts' own `stet.json`. */
  readonly baseline?: string;
  /** Which sentences are to be explained: `all`, or a line and perhaps a column. */
  readonly explain?: string;
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
  const cache = openCache(options, told.warn);
  const groups = await groupBySources(drafts, options, { cwd: io.cwd, cache, told });
  const analyzeOptions = {
    ...(options.citeStyle === undefined ? {} : { style: options.citeStyle }),
    ...(options.strictness === undefined ? {} : { strictness: options.strictness }),
  };
  const explaining =
    options.explain === undefined
      ? undefined
      : new Explaining(await loadExplainer(), options.explain, told);
  const reports: DraftReport[] = [];
  if (options.baseline !== undefined && options.accept !== true)
    if (!existsSync(resolve(io.cwd, options.baseline)))
      told.fail(`${options.baseline}: no such file; --accept makes it.`);
  const ignoring = new Ignoring({ cwd: io.cwd, baseline: options.baseline, told });
  const sources = new Map<string, Source>();
  let witnesses: readonly Witness[] | undefined;
  for (const { sources: set, drafts: ofSet } of groups) {
    // What could not be read has its place in the report, whether a draft needs it or not.
    for (const source of set.sources)
      if (!set.isLarge || source.problems.length > 0) sources.set(source.path, source);
    const indexes = new Map<string, SourceSet>();
    for (const draft of ofSet) {
      const read = await set.forDraft(draft);
      if (set.isLarge) {
        for (const source of read) sources.set(source.path, source);
        if (read.length < set.sources.length)
          told.warn(choiceOf(draft, read.length, set.sources.length));
      }
      const { names } = await ignoring.settingsOf(draft);
      const key = JSON.stringify(names);
      const known = set.isLarge ? undefined : indexes.get(key);
      const index =
        known ?? indexSources(read, { names, ...(set.chosen && { chosen: set.chosen }) });
      indexes.set(key, index);
      witnesses = groups.length === 1 && !set.isLarge ? index.witnesses : undefined;
      const found = (explaining ?? { analyze }).analyze(draft, index, analyzeOptions);
      reports.push(await ignoring.apply(found, draft, index));
    }
  }
  await cache?.tidy(Date.now());
  if (reports.length === 0) return exitCodes.failed;
  const accepted =
    options.accept === true
      ? await acceptFindings(reports, drafts, {
          cwd: io.cwd,
          baseline: options.baseline,
          told,
          settingsOf: (draft) => ignoring.settingsOf(draft),
          today: new Date().toISOString().slice(0, 10),
        })
      : reports;
  const { unused } = ignoring;
  const report = {
    ...buildReport(accepted, [...sources.values()], witnesses),
    ...(unused.length === 0 ? {} : { unusedIgnores: unused }),
    ...(explaining === undefined ? {} : { explanations: explaining.byPath }),
  };
  await io.write(
    options.format === "json"
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : (explaining?.render({ color: io.color && options.color, columns: io.columns }) ??
          renderText(report, {
            draftTexts: new Map(drafts.map(({ path, raw }) => [path, raw])),
            sourceTexts: new Map([...sources.values()].map(({ id, raw }) => [id, raw])),
            color: io.color && options.color,
            showIgnored: options.showIgnored === true,
          })),
  );
  if (failures.length > 0) return exitCodes.failed;
  return reachesLevel(report, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

function choiceOf({ path }: Draft, chosen: number, all: number): string {
  return `${path}: of ${String(all)} sources the ${String(chosen)} that speak of its sentences were read in full.`;
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
