import { readFile, stat } from "node:fs/promises";
import { dirname, join, parse, relative, resolve } from "node:path";
import { decode } from "../../readers/index.js";
import { kindAt } from "../finding/expand.js";
import { displayPath, withSlashes } from "../paths.js";
import { reasonOf } from "../reasonOf.js";
import { parseSettingsFile } from "./parseSettingsFile.js";
import { noSettingsFile, settingsFileName, type SettingsFile } from "./settingsFile.js";

/** Where the search for a `stet.json` begins and ends. */
export interface SettingsQuery {
  readonly cwd: string;
  readonly draft: string;
  /** The search ends here; without it at the repository's root. */
  readonly workspace?: string;
}

/** A `stet.json` on disk, or the place where one would be made. */
export interface LocatedSettings {
  readonly absolute: string;
  /** The draft's path from the folder of the file on. */
  readonly draftPath: string;
}

/** The same with what it says. */
export interface FoundSettings extends SettingsFile, LocatedSettings {}

/** Where the nearest `stet.json` beside the draft or above it stands. */
export async function locateSettingsFile({
  cwd,
  draft,
  workspace,
}: SettingsQuery): Promise<LocatedSettings> {
  const path = resolve(cwd, draft);
  const absolute =
    (await nearest(dirname(path), workspace)) ?? join(workspace ?? cwd, settingsFileName);
  return { absolute, draftPath: withSlashes(relative(dirname(absolute), path)) };
}

/** What the nearest `stet.json` says. What can't be read is a problem. */
export async function findSettingsFile(query: SettingsQuery): Promise<FoundSettings> {
  const located = await locateSettingsFile(query);
  return { ...located, ...(await readSettingsFile(located.absolute, query.cwd)) };
}

/** What the file says; a file that is not there says nothing. */
export async function readSettingsFile(absolute: string, cwd: string): Promise<SettingsFile> {
  const shown = displayPath(cwd, absolute);
  try {
    if ((await kindAt(absolute)) === undefined) return noSettingsFile;
    const { size } = await stat(absolute);
    if (size > MAX_BYTES) return broken(`${shown} is longer than 20 MB and was not read.`);
    const decoded = await decode(shown, await readFile(absolute));
    return "problem" in decoded
      ? broken(decoded.problem.message)
      : parseSettingsFile(shown, decoded.text);
  } catch (error) {
    return broken(`${shown} could not be opened: ${reasonOf(error)}.`);
  }
}

/** The text of the file as it is; empty where there is none. */
export async function readSettingsText(absolute: string): Promise<string> {
  return (await kindAt(absolute)) === "file" ? readFile(absolute, "utf8") : "";
}

const MAX_BYTES = 20_000_000;

function broken(problem: string): SettingsFile {
  return { ...noSettingsFile, problems: [problem] };
}

async function nearest(from: string, workspace: string | undefined): Promise<string | undefined> {
  const last = workspace === undefined ? parse(from).root : resolve(workspace);
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, settingsFileName);
    if ((await kindAt(path)) === "file") return path;
    const isTop = at === last || at === dirname(at);
    if (isTop || (await kindAt(join(at, ".git"))) !== undefined) return undefined;
  }
}
