import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { analyze, buildReport, indexSources, renderText } from "../src/engine/index.js";
import { readDraft, readSource } from "../src/readers/index.js";
import { projectRoot } from "./kit/places.js";

const goldenFolder = path.join(projectRoot, "test/golden");

describe("golden reports", () => {
  const entries = existsSync(goldenFolder)
    ? readdirSync(goldenFolder, { withFileTypes: true })
    : [];
  const cases = entries.filter((entry) => entry.isDirectory());
  for (const { name } of cases)
    it(name, () => {
      const report = reportOf(path.join(goldenFolder, name));
      const file = path.join(goldenFolder, name, "report.txt");
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, report);
      const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
      assert.equal(report, kept, "UPDATE_GOLDEN=1 npm test writes the new report; look at it");
    });
});

/** Where a case has its texts: relative to its folder, unless `case.json` says otherwise. */
interface Case {
  readonly draft: string;
  readonly sources: string;
}

function readCase(folder: string): Case {
  const file = path.join(folder, "case.json");
  // Our own file, read by nobody else.
  const said = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Case>) : {};
  return {
    draft: path.join(folder, said.draft ?? "draft.md"),
    sources: path.join(folder, said.sources ?? "sources"),
  };
}

function reportOf(folder: string): string {
  const { draft: draftFile, sources: sourceFolder } = readCase(folder);
  const raw = readFileSync(draftFile, "utf8");
  const sources = readdirSync(sourceFolder)
    .sort()
    .map((name) =>
      readSource({
        path: `sources/${name}`,
        id: path.parse(name).name,
        raw: readFileSync(path.join(sourceFolder, name), "utf8"),
      }),
    );
  const draft = readDraft({ path: "draft.md", raw });
  const report = buildReport([analyze(draft, indexSources(sources))], sources);
  return renderText(report, {
    draftTexts: new Map([["draft.md", raw]]),
    sourceTexts: new Map(sources.map((source) => [source.id, source.raw])),
    color: false,
  });
}
