import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import {
  putAllAside,
  toIgnore,
  type Draft,
  type DraftReport,
  type Ignore,
} from "../engine/index.js";
import { addIgnores, readSettingsText, type FoundSettings } from "../files/index.js";
import type { Told } from "./sourceGroups.js";

/** What accepting needs to know of the run. */
export interface AcceptHost {
  readonly cwd: string;
  /** Where findings are noted; without it each draft's own `stet.json`. */
  readonly baseline: string | undefined;
  readonly told: Told;
  readonly settingsOf: (draft: Draft) => Promise<FoundSettings>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Notes all findings as ignored, and gives the reports without them. Where a file can't be changed they stay findings. */
export async function acceptFindings(
  reports: readonly DraftReport[],
  drafts: readonly Draft[],
  host: AcceptHost,
): Promise<readonly DraftReport[]> {
  const { cwd, baseline, settingsOf, today: date, told } = host;
  const wanted = new Map<string, Ignore[]>();
  const fileOf = new Map<string, string>();
  for (const report of reports) {
    const draft = drafts.find(({ path }) => path === report.path);
    if (draft === undefined || report.findings.length === 0) continue;
    const { absolute, draftPath: path } = await settingsOf(draft);
    const file = baseline === undefined ? absolute : resolve(cwd, baseline);
    fileOf.set(report.path, file);
    const ignores = report.findings.map((finding) =>
      toIgnore(finding, { draft, report, reach: "occurrence", path, date }),
    );
    wanted.set(file, [...(wanted.get(file) ?? []), ...ignores]);
  }
  const noted = new Set<string>();
  for (const [file, ignores] of wanted) {
    const shown = relative(cwd, file);
    const text = addIgnores(await readSettingsText(file), ignores);
    if (text === undefined) {
      told.fail(`${shown} has a mistake, so nothing was noted in it; mend it first.`);
      continue;
    }
    await writeFile(file, text);
    noted.add(file);
    told.warn(`${shown}: ${String(ignores.length)} findings are ignored from now on.`);
  }
  return reports.map((report) =>
    noted.has(fileOf.get(report.path) ?? "") ? putAllAside(report) : report,
  );
}
