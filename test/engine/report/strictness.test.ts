import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  strictnessLevels,
  type DraftReport,
  type Finding,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const sources = indexSources([
  readSource({
    path: "wire.txt",
    id: "wire",
    raw: "The quarry at Brenn employs 340 people. It sold 12,000 tonnes of slate last year. A slide in March buried two diggers.",
  }),
]);
const draft = readDraft({
  path: "draft.md",
  raw: "The quarry at Brenn employs 430 people.\n\nIt sold slate for 15 years, to 60 towns.\n\nThe slide buried three diggers for 19 days.",
});
const reports = strictnessLevels.map((strictness) => analyze(draft, sources, { strictness }));

describe("strictness", () => {
  it("shows more the stricter it is, and nothing less", () => {
    const shown = reports.map(({ findings }) => findings.map(placeOf));
    for (const [at, places] of shown.entries())
      for (const place of shown[at - 1] ?? [])
        assert.ok(places.includes(place), `${place} is lost from level ${at}`);
  });

  it("counts what it holds back, so that the findings of the strictest are all there", () => {
    const total = (report: DraftReport): number => report.findings.length + (report.heldBack ?? 0);
    assert.deepEqual(new Set(reports.map(total)).size, 1);
    assert.equal(reports.at(-1)?.heldBack, undefined);
  });

  it("gives a sentence no verdict by what it holds back, and the same risk", () => {
    for (const report of reports) {
      for (const sentence of report.sentences) {
        const isFaulty = ["contradicted", "disputed", "unsupported"].includes(sentence.verdict);
        const found = report.findings.some(
          ({ start, end }) => start >= sentence.start && end <= sentence.end,
        );
        assert.equal(isFaulty, found);
      }
      const risks = report.sentences.map(({ risk }) => risk);
      assert.deepEqual(
        risks,
        reports[0]?.sentences.map(({ risk }) => risk),
      );
    }
  });

  it("gives every finding a confidence between 0 and 1", () => {
    for (const { findings } of reports)
      for (const { confidence } of findings) assert.ok(confidence > 0 && confidence <= 1);
  });
});

function placeOf({ start, check }: Finding): string {
  return `${check} ${start}`;
}
