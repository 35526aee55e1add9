import assert from "node:assert/strict";
import { analyze, citeFix, indexSources } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const wire = readSource({
  path: "sources/wire.md",
  id: "wire",
  raw: "---\noutlet: Smith & Sons\nkey: wire23\n---\n\nThe harvest at Ortova fell by 31 percent, the farmers paid $40 million.\n",
});
const set = indexSources([wire]);

/** The draft after the first fix of its only finding. */
function fixed(path: string, raw: string): string {
  const { findings } = analyze(readDraft({ path, raw }), set);
  const [edit] = findings[0]?.fixes[0]?.edits ?? [];
  assert.ok(edit, JSON.stringify(findings));
  return raw.slice(0, edit.start) + edit.newText + raw.slice(edit.end);
}

describe("what a fix writes into a draft in LaTeX", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["The harvest at Ortova fell by 45\\%.", "The harvest at Ortova fell by 31\\%."],
    ["The farmers at Ortova paid \\$60 million.", "The farmers at Ortova paid \\$40 million."],
    ["The farmers at Ortova paid \\$$60$ million.", "The farmers at Ortova paid \\$40 million."],
  ];
  for (const [before, after] of rows)
    it(`keeps it LaTeX: ${before}`, () => {
      const text = fixed("draft.tex", before);
      assert.equal(text.replace(/31 percent/u, "31\\%"), after);
    });

  it("is written as it is elsewhere", () => {
    assert.match(
      fixed("draft.md", "The farmers at Ortova paid $60 million."),
      /paid \$40 million/u,
    );
  });

  it("cites by key, where nothing is cited yet", () => {
    const raw = "The harvest at Ortova fell by 31\\%.\n";
    const draft = readDraft({ path: "draft.tex", raw });
    const [sentence] = analyze(draft, set).sentences;
    assert.ok(sentence);
    const [edit, ...others] = citeFix(draft, sentence, wire, undefined)?.edits ?? [];
    assert.deepEqual(others, []);
    assert.equal(edit?.newText, "~\\cite{wire23}");
    assert.equal(raw.slice(edit.start), ".\n");
  });
});
