import { resolve } from "node:path";
import {
  applyIgnores,
  lineStartsOf,
  positionAt,
  textOf,
  type Draft,
  type DraftReport,
  type SourceSet,
  type UnusedIgnore,
} from "../engine/index.js";
import {
  findSettingsFile,
  readSettingsFile,
  type FoundSettings,
  type PlacedIgnore,
  type SettingsFile,
} from "../files/index.js";
import type { Told } from "./sourceGroups.js";

/** What ignoring needs to know of the run. */
export interface IgnoringHost {
  readonly cwd: string;
  /** A file of ignores that counts beside each draft's `stet.json`. */
  readonly baseline: string | undefined;
  readonly told: Told;
}

/** The `stet.json` files of a run: takes out of reports what they put aside, and keeps count of what was of use. */
export class Ignoring {
  readonly #host: IgnoringHost;
  readonly #settings = new Map<string, Promise<FoundSettings>>();
  readonly #seen = new Map<string, PlacedIgnore>();
  readonly #used = new Set<string>();
  readonly #checked = new Set<string>();
  readonly #comments: UnusedIgnore[] = [];
  readonly #toldProblems = new Set<string>();

  constructor(host: IgnoringHost) {
    this.#host = host;
  }

  /** What the draft's `stet.json` and the baseline say. */
  settingsOf({ path }: Draft): Promise<FoundSettings> {
    const known = this.#settings.get(path) ?? this.#read(path);
    this.#settings.set(path, known);
    return known;
  }

  /** The report without what is put aside. */
  async apply(report: DraftReport, draft: Draft, sources: SourceSet): Promise<DraftReport> {
    const { ignores, draftPath: path } = await this.settingsOf(draft);
    const applied = applyIgnores(report, { draft, sources, ignores, path });
    this.#checked.add(path);
    for (const ignore of ignores) this.#seen.set(keyOf(ignore), ignore);
    for (const ignore of applied.used) this.#used.add(keyOf(ignore));
    const lineStarts = lineStartsOf(draft.raw);
    for (const comment of applied.unusedComments) {
      const { line, column } = positionAt(lineStarts, comment.start);
      const place = `${draft.path}:${String(line + 1)}:${String(column + 1)}`;
      this.#comments.push({ place, what: textOf(draft.raw, comment).replace(/\s+/gu, " ") });
    }
    return applied.report;
  }

  /** Ignores that fit nothing. One that is for a draft which was not checked is not among them. */
  get unused(): readonly UnusedIgnore[] {
    const idle = [...this.#seen].filter(
      ([key, { path }]) => !this.#used.has(key) && (path === undefined || this.#checked.has(path)),
    );
    return [
      ...idle.map(([, { place, text, check }]) => ({
        place: `${place.file}:${String(place.line)}:${String(place.column)}`,
        what: `“${text}” ${check}`,
      })),
      ...this.#comments,
    ];
  }

  async #read(draft: string): Promise<FoundSettings> {
    const { cwd, told } = this.#host;
    const own = await findSettingsFile({ cwd, draft });
    const more = await this.#baseline();
    for (const problem of [...own.problems, ...(more?.problems ?? [])]) {
      if (!this.#toldProblems.has(problem)) told.warn(problem);
      this.#toldProblems.add(problem);
    }
    return { ...own, ignores: [...own.ignores, ...(more?.ignores ?? [])] };
  }

  async #baseline(): Promise<SettingsFile | undefined> {
    const { cwd, baseline } = this.#host;
    return baseline === undefined ? undefined : readSettingsFile(resolve(cwd, baseline), cwd);
  }
}

function keyOf({ place: { file, line, column } }: PlacedIgnore): string {
  return `${file}:${String(line)}:${String(column)}`;
}
