import assert from "node:assert/strict";
import {
  analyze,
  applyIgnores,
  indexSources,
  toIgnore,
  type AppliedIgnores,
  type Ignore,
  type IgnoreReach,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const wire = "A fire in the old cannery killed nine people on Monday, the police said.\n";
const wrong = "A fire in the old cannery killed 14 people.";

function apply(
  raw: string,
  ignores: readonly Ignore[],
  source = wire,
  path = "draft.md",
): AppliedIgnores {
  const sources = indexSources([readSource({ path: "wire.txt", id: "wire", raw: source })]);
  const draft = readDraft({ path: "draft.md", raw });
  return applyIgnores(analyze(draft, sources), { draft, sources, ignores, path });
}

function ignoreOf(raw: string, reach: IgnoreReach, at = 0): Ignore {
  const sources = indexSources([readSource({ path: "wire.txt", id: "wire", raw: wire })]);
  const draft = readDraft({ path: "draft.md", raw });
  const report = analyze(draft, sources);
  const finding = report.findings[at];
  assert.ok(finding);
  return toIgnore(finding, { draft, report, reach, path: "draft.md", date: "2024-03-05" });
}

function left(applied: AppliedIgnores): readonly string[] {
  return applied.report.findings.map(({ text }) => text);
}

describe("an ignore", () => {
  const entry: Ignore = { sentence: wrong, text: "14", check: "contradicted-figure" };

  const fitting: readonly (readonly [
    what: string,
    draft: string,
    ignore: Ignore,
    path?: string,
  ])[] = [
    ["its sentence", wrong, entry],
    ["its sentence elsewhere in the draft", `# Fire\n\nThe cannery is old.\n\n${wrong}`, entry],
    ["its sentence set otherwise", "A fire in the  old\ncannery killed **14** people.", entry],
    ["its sentence in another draft", wrong, entry, "more/other.md"],
    ["its own draft", wrong, { ...entry, path: "draft.md" }],
    [
      "its words in any sentence",
      "On Monday a fire in the old cannery killed 14 people.",
      { text: "14", check: "contradicted-figure" },
    ],
    ["a sentence that stands once", wrong, { ...entry, nth: 1 }],
    [
      "while its passage is there",
      wrong,
      {
        ...entry,
        passage: "A fire in the old cannery killed nine people on Monday, the police said.",
      },
    ],
  ];
  for (const [what, draft, ignore, path] of fitting)
    it(`fits ${what}`, () => {
      const applied = apply(draft, [ignore], wire, path);
      assert.deepEqual(left(applied), []);
      assert.equal(applied.report.ignored?.length, 1);
      assert.equal(applied.report.notes, undefined);
      assert.deepEqual([...applied.used], [ignore]);
      assert.deepEqual(
        applied.report.sentences.map(({ verdict }) => verdict).includes("contradicted"),
        false,
      );
    });

  const idle: readonly (readonly [what: string, draft: string, ignore: Ignore, path?: string])[] = [
    ["another figure", "A fire in the old cannery killed 15 people.", entry],
    ["another sentence", "A fire in the old cannery on Monday killed 14 people.", entry],
    ["another check", wrong, { ...entry, check: "unsupported-figure" }],
    ["another draft", wrong, { ...entry, path: "draft.md" }, "other.md"],
    ["the second of one", wrong, { ...entry, nth: 2 }],
  ];
  for (const [what, draft, ignore, path] of idle)
    it(`does not fit ${what}`, () => {
      const applied = apply(draft, [ignore], wire, path);
      assert.equal(left(applied).length, 1);
      assert.equal(applied.report.ignored, undefined);
      assert.equal(applied.used.size, 0);
    });

  it("is for one of two equal sentences where it says which", () => {
    const twice = `${wrong}\n\n${wrong}\n`;
    const second = ignoreOf(twice, "occurrence", 1);
    assert.equal(second.nth, 2);
    const { report } = apply(twice, [second]);
    assert.deepEqual(
      report.findings.map(({ line }) => line),
      [1],
    );
    assert.deepEqual(left(apply(twice, [ignoreOf(twice, "sentence")])), []);
  });

  it("expires with the passage that decided, and says so", () => {
    const ignore = ignoreOf(wrong, "occurrence");
    assert.equal(ignore.passage, wire.trim());
    const applied = apply(wrong, [ignore], wire.replace("nine", "eleven"));
    assert.deepEqual(left(applied), ["14"]);
    assert.match(applied.report.notes?.[0]?.text ?? "", /^“14” was ignored on 2024-03-05, but /u);
    assert.equal(applied.used.size, 1);
  });

  it("does not expire when something else changes in the source", () => {
    const ignore = ignoreOf(wrong, "occurrence");
    const more = `${wire}\nThe cannery had been empty for years. A fire in the old cannery killed nine, Echo said.\n`;
    assert.deepEqual(left(apply(wrong, [ignore], more)), []);
  });

  it("reaches as far as its name says", () => {
    assert.deepEqual(Object.keys(ignoreOf(wrong, "occurrence")), [
      "path",
      "sentence",
      "text",
      "check",
      "verdict",
      "passage",
      "date",
    ]);
    assert.deepEqual(Object.keys(ignoreOf(wrong, "sentence")), [
      "sentence",
      "text",
      "check",
      "verdict",
      "passage",
      "date",
    ]);
    assert.deepEqual(Object.keys(ignoreOf(wrong, "everywhere")), [
      "text",
      "check",
      "verdict",
      "date",
    ]);
  });

  it("leaves a report alone that has nothing for it", () => {
    const sources = indexSources([readSource({ path: "wire.txt", id: "wire", raw: wire })]);
    const draft = readDraft({ path: "draft.md", raw: wrong });
    const report = analyze(draft, sources);
    assert.equal(
      applyIgnores(report, { draft, sources, ignores: [], path: "draft.md" }).report,
      report,
    );
  });
});

describe("a comment", () => {
  it("puts findings aside and is no skip", () => {
    const { report, unusedComments } = apply(
      `${wrong}\n\n<!-- stet-ignore-next -->\n\n${wrong}\n`,
      [],
    );
    assert.deepEqual(
      report.findings.map(({ line }) => line),
      [1],
    );
    assert.deepEqual(
      report.ignored?.map(({ by }) => by),
      ["comment"],
    );
    assert.deepEqual(report.skips, []);
    assert.deepEqual(unusedComments, []);
  });

  it("is for the checks it names", () => {
    assert.deepEqual(left(apply(`${wrong} <!-- stet-ignore misspelt-name -->`, [])), ["14"]);
    assert.deepEqual(left(apply(`${wrong} <!-- stet-ignore contradicted-figure -->`, [])), []);
  });

  it("is named where it is of no use", () => {
    assert.equal(apply("The cannery is old. <!-- stet-ignore -->", []).unusedComments.length, 1);
  });
});

describe("front matter", () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ["stet: false", true],
    ["stet: true", false],
    ["stet:", false],
    ["title: stet false", false],
  ];
  for (const [line, isOff] of rows)
    it(`with ${line} ${isOff ? "switches the check off" : "says nothing"}`, () => {
      const { report } = apply(`---\n${line}\n---\n\n${wrong}\n`, []);
      assert.equal(report.findings.length, isOff ? 0 : 1);
      assert.equal(
        report.skips[0]?.reason,
        isOff ? "front matter says stet: false" : "front matter",
      );
    });
});
