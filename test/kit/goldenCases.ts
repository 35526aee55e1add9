import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Source } from "../../src/engine/index.js";
import { readSource } from "../../src/readers/index.js";
import { projectRoot } from "./places.js";

/** A whole draft with its sources, and the report that is kept of it. */
export interface GoldenCase {
  readonly name: string;
  /** The draft as it is written. */
  readonly raw: string;
  /** In the order of their files' names. */
  readonly sources: readonly Source[];
  /** The file with the report. */
  readonly reportFile: string;
}

/** The folders of `test/golden`, read. */
export function goldenCases(): readonly GoldenCase[] {
  const golden = path.join(projectRoot, "test/golden");
  const entries = existsSync(golden) ? readdirSync(golden, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readCase(path.join(golden, name)));
}

/** Where a case has its texts: relative to its folder, unless `case.json` says otherwise. */
interface Places {
  readonly draft: string;
  readonly sources: string;
}

function readCase(folder: string): GoldenCase {
  const file = path.join(folder, "case.json");
  // Our own file, read by nobody else.
  const said = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Places>) : {};
  const sourceFolder = path.join(folder, said.sources ?? "sources");
  return {
    name: path.basename(folder),
    raw: readFileSync(path.join(folder, said.draft ?? "draft.md"), "utf8"),
    sources: readdirSync(sourceFolder)
      .sort()
      .map((name) =>
        readSource({
          path: `sources/${name}`,
          id: path.parse(name).name,
          raw: readFileSync(path.join(sourceFolder, name), "utf8"),
        }),
      ),
    reportFile: path.join(folder, "report.txt"),
  };
}
