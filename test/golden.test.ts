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

function reportOf(folder: string): string {
  const raw = readFileSync(path.join(folder, "draft.md"), "utf8");
  const sources = readdirSync(path.join(folder, "sources"))
    .sort()
    .map((name) =>
      readSource({
        path: `sources/${name}`,
        id: path.parse(name).name,
        raw: readFileSync(path.join(folder, "sources", name), "utf8"),
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
