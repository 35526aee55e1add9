import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  type DraftReport,
  type Finding,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const source = readSource({
  path: "sources/gale.md",
  id: "gale",
  raw: `# Roofs torn off in Skagen

The storm tore 42 roofs off in Skagen on 3 May 2021, the mayor,
Ida Krog, said. "We have never seen such a wind," Krog said.
`,
});
const set = indexSources([source]);

function reportOf(raw: string, path = "draft.md"): DraftReport {
  return analyze(readDraft({ path, raw }), set);
}

function only(raw: string, path?: string): Finding {
  const { findings } = reportOf(raw, path);
  const [finding, ...others] = findings;
  assert.ok(finding);
  assert.deepEqual(others, []);
  return finding;
}

describe("a finding without support", () => {
  it("names the source sentence that comes nearest", () => {
    const { verdict, evidence } = only("The storm in Skagen cost $3 million.");
    assert.equal(verdict, "unsupported");
    assert.deepEqual(
      evidence.map(({ source: id, bears }) => [id, bears]),
      [["gale", "mentions"]],
    );
  });

  it("names none where no sentence is near", () => {
    const { evidence } = only("Otto Brandt was praised.");
    assert.deepEqual(evidence, []);
  });
});

describe("a finding", () => {
  // What is underlined, and where, lines and columns from 1.
  const places: readonly (readonly [
    what: string,
    raw: string,
    text: string,
    line: number,
    column: number,
  ])[] = [
    ["at the start", "45 roofs were torn off in Skagen.", "45", 1, 1],
    ["in plain words", "The storm tore 45 roofs off in Skagen.", "45", 1, 16],
    ["in bold type", "The storm tore **45** roofs off in Skagen.", "45", 1, 18],
    ["in italics", "The storm tore *45 roofs* off in Skagen.", "45", 1, 17],
    ["after bold type", "The **storm** tore 45 roofs off in Skagen.", "45", 1, 20],
    ["in a link", "The storm tore [45 roofs](https://a.example/42) off in Skagen.", "45", 1, 17],
    ["after an emoji", "🌪️ The storm tore 45 roofs off in Skagen.", "45", 1, 20],
    ["in a list", "- Skagen\n- The storm tore 45 roofs off in Skagen.", "45", 2, 18],
    ["in a quoted block", "> The storm tore 45 roofs off in Skagen.", "45", 1, 18],
    ["after CRLF", "# Gale\r\n\r\nThe storm tore 45 roofs off in Skagen.\r\n", "45", 3, 16],
    ["in a broken line, CRLF", "The storm tore\r\n45 roofs off in Skagen.", "45", 2, 1],
    ["after front matter", "---\ntitle: Gale\n---\n\nThe storm tore 45 roofs off.", "45", 5, 16],
    ["after an entity", "Wind &amp; rain: the storm tore 45 roofs off in Skagen.", "45", 1, 33],
    ["after a combining mark", "The cafe\u0301 says the storm tore 45 roofs off.", "45", 1, 31],
    ["in a table", "| place | roofs torn off |\n| --- | --- |\n| Skagen | 45 |", "45", 3, 12],
    ["in a date", "The storm tore 42 roofs off on 4 May 2021.", "4 May 2021", 1, 32],
    ["in a name", "The mayor, Ida Krug, said it.", "Ida Krug", 1, 12],
    ["in a quotation", "“We have never seen such a flood,” Krog said.", "flood", 1, 28],
  ];
  for (const [what, raw, text, line, column] of places)
    it(`stands at its own words ${what}`, () => {
      const finding = only(raw);
      assert.deepEqual([finding.text, finding.line, finding.column], [text, line, column]);
      assert.equal(raw.slice(finding.start, finding.end), text);
    });

  it("stands at the same place in plain text", () => {
    const finding = only("\r\n🌪️ The storm tore 45 roofs off in Skagen.", "draft.txt");
    assert.deepEqual([finding.text, finding.line, finding.column], ["45", 2, 20]);
  });

  it("covers markup that stands inside its words, and no more", () => {
    const raw = "The mayor, **Ida** Krug, said it.";
    const { start, end, text } = only(raw);
    assert.equal(text, raw.slice(start, end));
    assert.match(text, /Ida\*\* Krug$/u);
  });

  it("lies in its sentence", () => {
    const raw = "Skagen is a town. The *storm* tore 45 roofs off in Skagen. It was bad.";
    const { sentence, start, end } = only(raw);
    assert.equal(
      raw.slice(sentence.start, sentence.end),
      "The *storm* tore 45 roofs off in Skagen.",
    );
    assert.ok(sentence.start <= start && end <= sentence.end);
  });

  it("has a message that begins with its verdict and ends with a full stop", () => {
    const drafts = [
      "The storm tore 45 roofs off in Skagen.",
      "The storm tore 42 roofs off in Skagen. It cost the insurers 900,000 euros.",
      "The mayor, Ida Krug, said it.",
      "“Everything is fine in this little town,” Krog said.",
    ];
    for (const raw of drafts) {
      const { message, verdict } = only(raw);
      assert.ok(message.toLowerCase().startsWith(`${verdict}: `), message);
      assert.match(message, /^[A-Z][^\n]*[^\s.]\.$/u);
    }
  });

  it("shows the source's sentence on one line, and where it stands", () => {
    const [evidence] = only("The storm tore 45 roofs off in Skagen.").evidence;
    assert.ok(evidence);
    assert.equal(evidence.source, "gale");
    assert.equal(evidence.bears, "contradicts");
    assert.equal(evidence.value, "42");
    assert.equal(
      evidence.text,
      "The storm tore 42 roofs off in Skagen on 3 May 2021, the mayor, Ida Krog, said.",
    );
    assert.equal(
      source.raw.slice(evidence.start, evidence.end).replace(/\s+/gu, " "),
      evidence.text,
    );
  });

  const fixed: readonly (readonly [string, string])[] = [
    ["The storm tore **45** roofs off.", "The storm tore **42** roofs off."],
    ["The storm tore forty-five roofs off.", "The storm tore forty-two roofs off."],
    ["On May 4, 2021 the storm tore 42 roofs off.", "On May 3, 2021 the storm tore 42 roofs off."],
    ["The mayor, Ida Krug, said it.", "The mayor, Ida Krog, said it."],
    [
      "“We have never seen such a flood,” Krog said.",
      "“We have never seen such a wind,” Krog said.",
    ],
  ];
  for (const [raw, mended] of fixed)
    it(`has a fix that gives: ${mended}`, () => {
      const [fix] = only(raw).fixes;
      assert.ok(fix);
      const text = [...fix.edits]
        .sort((a, b) => b.start - a.start)
        .reduce((to, edit) => to.slice(0, edit.start) + edit.newText + to.slice(edit.end), raw);
      assert.equal(text, mended);
      assert.deepEqual(reportOf(mended).findings, []);
      assert.equal(fix.safety, "suggestion");
    });

  it("comes in the order of the text", () => {
    const { findings } = reportOf(
      "On 4 May 2021 the mayor, Ida Krug, said that the storm tore 45 roofs off in Skagen.",
    );
    assert.deepEqual(
      findings.map(({ text }) => text),
      ["4 May 2021", "Ida Krug", "45"],
    );
  });
});
