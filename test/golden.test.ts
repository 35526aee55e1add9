import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { analyze, buildReport, indexSources, renderText } from "../src/engine/index.js";
import { readDraft } from "../src/readers/index.js";
import { goldenCases, type GoldenCase } from "./kit/goldenCases.js";

describe("golden reports", () => {
  for (const golden of goldenCases())
    it(golden.name, () => {
      const report = reportOf(golden);
      const file = golden.reportFile;
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, report);
      const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
      assert.equal(report, kept, "UPDATE_GOLDEN=1 npm test writes the new report; look at it");
    });
});

function reportOf({ raw, sources }: GoldenCase): string {
  const draft = readDraft({ path: "draft.md", raw });
  const report = buildReport([analyze(draft, indexSources(sources))], sources);
  return renderText(report, {
    draftTexts: new Map([["draft.md", raw]]),
    sourceTexts: new Map(sources.map((source) => [source.id, source.raw])),
    color: false,
  });
}
