import assert from "node:assert/strict";
import {
  analyze,
  buildReport,
  describeWitnesses,
  indexSources,
  renderMarkdown,
  renderText,
} from "../../../../src/engine/index.js";
import { readDraft } from "../../../../src/readers/index.js";
import { article, INDEPENDENT, OTHER, WIRE } from "./stories.js";

const sources = [
  article("wire", WIRE, "2024-03-07"),
  article("copy", WIRE, "2024-03-08"),
  article("independent", INDEPENDENT),
  article("other", OTHER),
];
const draft = readDraft({
  path: "draft.md",
  raw: "Nobody was hurt when twelve of the 31 wagons of a freight train tipped over near Velm before dawn.",
});
const set = indexSources(sources);
const report = buildReport([analyze(draft, set)], sources);

describe("copies in a report", () => {
  it("lead to one witness, and are named as what they are", () => {
    assert.deepEqual(
      report.sources.map(({ id, witness }) => [id, witness]),
      [
        ["wire", "wire"],
        ["copy", "wire"],
        ["independent", "independent"],
        ["other", "other"],
      ],
    );
    assert.deepEqual(
      report.sources.flatMap(({ problems }) => problems),
      [
        {
          code: "duplicate",
          message: "copy.txt is a copy of wire.txt; both count as one witness.",
        },
      ],
    );
    assert.deepEqual(
      [...set.problems.keys()].map(({ id }) => id),
      ["copy"],
    );
  });

  it("are counted under the finding, as text and as Markdown", () => {
    const [finding] = report.drafts[0]?.findings ?? [];
    assert.deepEqual(finding?.evidence.map(({ source }) => source).slice(0, 2), ["copy", "wire"]);
    const text = renderText(report, { draftTexts: new Map(), color: false });
    assert.match(text, /\n {2,6}= \d sources, \d independent\n/u);
    assert.match(text, /source to look at: copy\.txt is a copy of wire\.txt/u);
    const page = renderMarkdown(report, (path) => path);
    assert.match(page, /\n {2}- \d sources, \d independent\n/u);
    assert.match(page, /## Sources to look at\n\n- copy\.txt is a copy of wire\.txt/u);
  });

  const leads: Readonly<Record<string, string>> = { a: "a", b: "a", c: "c", d: "c" };
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["a b c", "3 sources, 2 independent"],
    ["a b c d", "4 sources, 2 independent"],
    ["a b", "2 sources, 1 independent"],
    ["a a b", "2 sources, 1 independent"],
    ["a c", undefined],
    ["a", undefined],
    ["", undefined],
  ];
  for (const [ids, expected] of rows)
    it(`are counted: ${ids}`, () => {
      assert.equal(
        describeWitnesses(ids.split(" "), (id) => leads[id] ?? id),
        expected,
      );
    });
});
