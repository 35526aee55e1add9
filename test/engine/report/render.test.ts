import assert from "node:assert/strict";
import {
  renderMarkdown,
  renderText,
  type DraftReport,
  type Report,
} from "../../../src/engine/index.js";

const draft = "Fire in Orrin\n\nThe fire killed 14 people. `x` It *burned* [on].\n";
const source = "Nine dead in fire\n\nThe fire killed nine people, the police said.\n";
const start = draft.indexOf("14");
const sentence = { start: draft.indexOf("The fire"), end: draft.indexOf(" `x`") };

const faulty: DraftReport = {
  path: "notes/draft.md",
  findings: [
    {
      start,
      end: start + 2,
      line: 3,
      column: 17,
      text: "14",
      sentence,
      kind: "figure",
      verdict: "contradicted",
      check: "contradicted-figure",
      confidence: 0.9,
      message: "Contradicted: Echo says nine, not 14.",
      expected: ["nine"],
      evidence: [
        {
          source: "echo",
          start: source.indexOf("The fire"),
          end: source.length - 1,
          text: "The fire killed nine people, the police said.",
          bears: "contradicts",
          value: "nine",
        },
      ],
      fixes: [
        {
          title: "Replace with “nine” (Echo)",
          safety: "suggestion",
          edits: [{ start, end: start + 2, newText: "nine" }],
        },
      ],
    },
  ],
  sentences: [
    { ...sentence, verdict: "contradicted", risk: 0.9, citations: [], evidence: [] },
    { start: 47, end: 60, verdict: "supported", risk: 0.1, citations: ["echo"], evidence: [] },
  ],
  skips: [{ start: draft.indexOf("`x`"), end: draft.indexOf("`x`") + 3, reason: "code" }],
};

const clean: DraftReport = { path: "clean.md", findings: [], sentences: [], skips: [] };

const reportOf = (...drafts: readonly DraftReport[]): Report => ({
  version: 1,
  sources: [
    {
      id: "echo",
      path: "sources/echo.txt",
      title: "Nine dead",
      outlet: "Echo",
      published: "2024-03-04",
      witness: "echo",
      bodySpans: [],
      problems: [],
    },
    {
      id: "junk",
      path: "sources/junk.txt",
      witness: "junk",
      bodySpans: [],
      problems: [{ code: "not-text", message: "sources/junk.txt is no text file." }],
    },
  ],
  drafts,
  summary: {
    sentences: 2,
    supported: 1,
    contradicted: 1,
    disputed: 0,
    unsupported: 0,
    unchecked: 0,
    skipped: 1,
  },
});

const texts = {
  draftTexts: new Map([
    ["notes/draft.md", draft],
    ["clean.md", ""],
  ]),
  sourceTexts: new Map([["echo", source]]),
};

describe("renderText", () => {
  it("underlines like a compiler", () => {
    assert.equal(
      renderText(reportOf(faulty), { ...texts, color: false }),
      [
        "notes/draft.md:3:17",
        " 3 | The fire killed 14 people. `x` It *burned* [on].",
        "   |                 ~~ contradicted-figure: Echo says nine, not 14.",
        '   = sources/echo.txt:3  "The fire killed nine people, the police said."',
        "   = fix: Replace with “nine” (Echo)",
        "",
        "notes/draft.md: not checked: code (line 3)",
        "notes/draft.md: 1 finding in 2 sentences: 1 borne out, 1 contradicted; 1 part not checked",
        "",
        "source left out: sources/junk.txt is no text file.",
        "",
      ].join("\n"),
    );
  });

  for (const [label, place] of [
    ["12", "page 12"],
    ["xiv", "page xiv"],
    ["The harbour", "“The harbour”"],
  ] as const)
    it(`names the page ${label} in place of a line`, () => {
      const report = reportOf(faulty);
      const pages = [
        { label: "1", start: 0 },
        { label, start: 19 },
        { label: "99", start: 200 },
      ];
      const sources = report.sources.map((one) => ({ ...one, pages }));
      const lines = renderText({ ...report, sources }, { ...texts, color: false }).split("\n");
      assert.equal(
        lines[3],
        `   = sources/echo.txt, ${place}  "The fire killed nine people, the police said."`,
      );
    });

  it("adds a total where there are several drafts", () => {
    const lines = renderText(reportOf(faulty, clean), { ...texts, color: false })
      .trimEnd()
      .split("\n");
    assert.ok(lines.includes("clean.md: 0 findings in 0 sentences"));
    assert.equal(
      lines.at(-1),
      "total: 1 finding in 2 sentences: 1 borne out, 1 contradicted; 1 part not checked",
    );
  });

  it("does without the sources' texts", () => {
    const out = renderText(reportOf(faulty), { draftTexts: texts.draftTexts, color: false });
    assert.match(out, /= sources\/echo\.txt {2}"/u);
  });

  it("colours when asked to and changes nothing else", () => {
    const plain = renderText(reportOf(faulty), { ...texts, color: false });
    const colored = renderText(reportOf(faulty), { ...texts, color: true });
    assert.notEqual(colored, plain);
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    assert.equal(colored.replace(/\u001B\[\d+m/gu, ""), plain);
  });

  it("folds many skips of one reason into a line", () => {
    const raw = "a\n".repeat(9);
    const skips = [...raw.matchAll(/a/gu)].map(({ index }) => ({
      start: index,
      end: index + 1,
      reason: "code",
    }));
    const out = renderText(reportOf({ ...clean, skips }), {
      draftTexts: new Map([["clean.md", raw]]),
      color: false,
    });
    assert.match(out, /not checked: code \(line 1, 2, 3, 4, 5 and 4 more\)/u);
  });
});

describe("renderMarkdown", () => {
  const linkTo = (path: string, line: number): string => `${path}#${String(line)}`;
  const page = renderMarkdown(reportOf(faulty, clean), linkTo, texts);

  const lines: readonly string[] = [
    "1 finding in 2 sentences: 1 borne out, 1 contradicted; 1 part not checked.",
    "| notes/draft.md | 2 | 1 | 1 | 0 | 0 | 0 | 1 |",
    "## [notes/draft.md](notes/draft.md#1)",
    "### Contradicted (1)",
    "- [line 3](notes/draft.md#3): The fire killed **14** people.",
    "  - Contradicted: Echo says nine, not 14. (`contradicted-figure`)",
    "  - [Nine dead](sources/echo.txt#3) (Echo, 2024-03-04): “The fire killed nine people, the police said.”",
    "  - Fix: Replace with “nine” (Echo)",
    "- [line 3](notes/draft.md#3): code",
    "## [clean.md](clean.md#1)",
    "## Sources left out",
    "- sources/junk.txt is no text file.",
  ];
  for (const line of lines)
    it(line, () => {
      assert.ok(page.split("\n").includes(line), page);
    });

  it("leaves out sections with nothing in them", () => {
    assert.ok(!page.includes("### Disputed"));
    assert.ok(!renderMarkdown(reportOf(clean), linkTo, texts).includes("### Not checked"));
  });

  it("lets no markup of the draft through", () => {
    const finding = {
      ...faulty.findings[0],
      sentence: { start: sentence.start, end: draft.length - 1 },
    };
    const report = reportOf({ ...faulty, findings: [{ ...finding }] as DraftReport["findings"] });
    assert.ok(renderMarkdown(report, linkTo, texts).includes("\\`x\\` It \\*burned\\* \\[on\\]."));
  });

  it("escapes what would break a link", () => {
    const out = renderMarkdown(reportOf(faulty), (path) => `/a b/(${path})`, texts);
    assert.ok(out.includes("(/a%20b/%28notes/draft.md%29)"));
  });
});
