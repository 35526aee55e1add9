import assert from "node:assert/strict";
import fc from "fast-check";
import { analyze, indexSources, type DraftReport, type Source } from "../../src/engine/index.js";
import { readDraft, readSource } from "../../src/readers/index.js";

const SOURCES: Readonly<Record<string, string>> = {
  "gazette.txt":
    "Bridge at Orlo gives way\n\nThe Orlo Gazette, 4 March 2025\n\nThe old bridge at Orlo gave way on Monday and threw 14 cars into the river Sava, police said. Three people drowned, among them Mayor Ilka Brandt.\n\n“We heard it groan for a week,” said the engineer Tomas Reiner.",
  "herald.txt":
    "Orlo mourns\n\nThe Orlo Herald, 5 March 2025\n\nAt least 16 cars fell into the Sava when the bridge at Orlo collapsed on Monday. Divers found three bodies. Reiner, the town's engineer, had asked for its closure in 2023.\n\nThe bridge was built in 1961 and carried about 9,000 cars a day.",
  "courier.md":
    "# No money for bridges\n\nThe province spends 2.4 million euros a year on its 310 bridges. It denied that the bridge at Orlo had been neglected.",
};
const UNRELATED =
  "Choir wins in Turin\n\nThe girls' choir of Lund sang in Turin before 1,200 people on Friday and won 5,000 euros.";
const DRAFT = `# The bridge at Orlo

The bridge gave way on Tuesday. Some 14 cars fell into the Sava, and three people drowned. It had been built in 1971.
“We heard it groan for a month,” said Reiner. Mayor Ilka Brant was among the dead. The province has 310 bridges.
`;

function judge(draft: string, sources: readonly Source[]): DraftReport {
  return analyze(readDraft({ path: "draft.md", raw: draft }), indexSources(sources));
}

const sources = Object.entries(SOURCES).map(([path, raw]) =>
  readSource({ path, id: path.replace(/\.\w+$/u, ""), raw }),
);
const report = judge(DRAFT, sources);

describe("analyze", () => {
  it("underlines the figures, dates, names and words that the sources give otherwise", () => {
    assert.deepEqual(
      report.findings.map(({ text, verdict }) => `${text}: ${verdict}`),
      [
        "Tuesday: contradicted",
        "14: disputed",
        "1971: contradicted",
        "month: contradicted",
        "Ilka Brant: contradicted",
      ],
    );
  });

  it("gives the same report for any order of the sources", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: 3 }), (shuffled) => {
        assert.deepEqual(judge(DRAFT, shuffled), report);
      }),
      { numRuns: 6 },
    );
  });

  it("changes no verdict for a source that does not speak of the matter", () => {
    const more = readSource({ path: "choir.txt", id: "choir", raw: UNRELATED });
    assert.deepEqual(judge(DRAFT, [...sources, more]).findings, report.findings);
  });

  it("gives a copy of a source no weight", () => {
    const [herald] = sources.filter(({ id }) => id === "herald");
    assert.ok(herald !== undefined);
    const copies = ["x1", "x2", "x3"].map((id) => ({ ...herald, id, path: `${id}.txt` }));
    const verdicts = ({ findings, sentences }: DraftReport): unknown => [
      findings.map(({ text, verdict, expected }) => [text, verdict, expected]),
      sentences.map(({ verdict, risk }) => [verdict, risk]),
    ];
    assert.deepEqual(verdicts(judge(DRAFT, [...sources, ...copies])), verdicts(report));
  });

  it("finds the same whatever stands elsewhere in the draft", () => {
    const longer = `${DRAFT}\nNobody knows what comes next. 😀\r\n`;
    assert.deepEqual(
      judge(longer, sources).findings.slice(0, report.findings.length),
      report.findings,
    );
  });

  it("points at the very words, in order, inside their sentence", () => {
    for (const finding of report.findings) {
      assert.equal(DRAFT.slice(finding.start, finding.end), finding.text);
      assert.ok(finding.sentence.start <= finding.start && finding.end <= finding.sentence.end);
      assert.equal(
        DRAFT.split("\n")
          [finding.line - 1]?.slice(finding.column - 1)
          .startsWith(finding.text),
        true,
      );
    }
  });

  it("removes a finding when its fix is applied, and adds none", () => {
    for (const finding of report.findings.filter(({ verdict }) => verdict === "contradicted")) {
      const [edit] = finding.fixes[0]?.edits ?? [];
      assert.ok(edit, `${finding.text} has a fix`);
      const mended = DRAFT.slice(0, edit.start) + edit.newText + DRAFT.slice(edit.end);
      const left = judge(mended, sources).findings.map(({ text }) => text);
      assert.ok(!left.includes(finding.text), `${finding.text} is gone`);
      assert.equal(left.length, report.findings.length - 1, `${finding.text} -> ${edit.newText}`);
    }
  });

  it("is total: any text gives a report", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { findings } = judge(text, sources);
        for (const { start, end } of findings) assert.ok(start < end && end <= text.length);
      }),
      { numRuns: 60 },
    );
  });
});
