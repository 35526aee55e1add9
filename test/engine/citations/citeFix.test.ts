import assert from "node:assert/strict";
import { analyze, citeFix, indexSources, type Source } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const gale = readSource({
  path: "sources/gale.md",
  id: "gale",
  raw: `---
title: Roofs torn off in Skagen
outlet: North Courier
date: 2021-05-04
---

The storm tore 42 roofs off in Skagen on Monday, the mayor said.
`,
});
const plain = readSource({
  path: "sources/notes.txt",
  id: "notes",
  raw: "The storm tore 42 roofs off in Skagen. Nobody was hurt by the flying tiles.\n",
});

/** The draft with its `at`-th sentence cited to `source`; undefined where there is no fix. */
function cited(raw: string, at: number, source: Source): string | undefined {
  const draft = readDraft({ path: "draft.md", raw });
  const sentence = analyze(draft, indexSources([gale, plain])).sentences[at];
  assert.ok(sentence);
  const relied = sentence.evidence.find((evidence) => evidence.source === source.id);
  const fix = citeFix(draft, sentence, source, relied);
  return fix === undefined
    ? undefined
    : [...fix.edits]
        .reverse()
        .reduce(
          (text, edit) => text.slice(0, edit.start) + edit.newText + text.slice(edit.end),
          raw,
        );
}

describe("the fix that cites", () => {
  it("is named for the source and keeps the meaning", () => {
    const draft = readDraft({ path: "draft.md", raw: "The storm tore 42 roofs off." });
    const [sentence] = analyze(draft, indexSources([gale])).sentences;
    assert.ok(sentence);
    const fix = citeFix(draft, sentence, gale, sentence.evidence[0]);
    assert.equal(fix?.title, "Cite North Courier");
    assert.equal(fix.safety, "safe");
  });

  it("quotes title, outlet, date and the words relied on", () => {
    const text = cited("The storm tore 42 roofs off in Skagen.\n", 0, gale);
    assert.ok(text !== undefined);
    for (const part of ["Roofs torn off in Skagen", "North Courier", "2021-05-04", "42 roofs"])
      assert.ok(text.includes(part), text);
  });

  it("puts the mark behind its own sentence", () => {
    const raw = "The storm tore 42 roofs off in Skagen. Nobody was hurt.\n";
    assert.match(
      cited(raw, 0, gale) ?? "",
      /^The storm tore 42 roofs off in Skagen\.\[\^[^\]]+\] N/u,
    );
    assert.match(cited(raw, 1, plain) ?? "", /Nobody was hurt\.\[\^[^\]]+\]\n/u);
  });

  const markup: readonly string[] = [
    "The storm tore **42 roofs** off in Skagen.",
    "- The storm tore 42 roofs off in Skagen.",
    "🌪️ The storm tore 42 roofs off in Skagen.",
    "> The storm tore 42 roofs off in Skagen.",
  ];
  for (const raw of markup)
    it(`leaves the words alone in: ${raw}`, () => {
      const text = cited(raw, 0, gale);
      assert.ok(text !== undefined);
      assert.ok(text.startsWith(`${raw}[^`), text);
    });

  it("is not offered twice", () => {
    const once = cited("The storm tore 42 roofs off in Skagen.\n", 0, gale);
    assert.ok(once !== undefined);
    assert.equal(cited(once, 0, gale), undefined);
  });

  it("changes no verdict", () => {
    const raw = "The storm tore 45 roofs off in Skagen. Nobody was hurt.\n";
    const verdicts = (text: string): readonly string[] =>
      analyze(readDraft({ path: "draft.md", raw: text }), indexSources([gale, plain])).findings.map(
        (finding) => `${finding.text} ${finding.verdict}`,
      );
    assert.deepEqual(verdicts(cited(raw, 1, plain) ?? ""), verdicts(raw));
  });
});
