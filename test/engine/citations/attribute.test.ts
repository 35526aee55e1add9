import assert from "node:assert/strict";
import { analyze, attributeFix, indexSources } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const gale = readSource({
  path: "sources/gale.md",
  id: "gale",
  raw: "---\noutlet: North Courier\nkey: gale\n---\n\nThe storm tore 42 roofs off in Skagen on Monday.\n",
});
const plain = readSource({
  path: "sources/notes.txt",
  id: "notes",
  raw: "The storm tore 42 roofs off in Skagen.\n",
});

function attributed(raw: string, source = gale): string | undefined {
  const draft = readDraft({ path: "draft.md", raw });
  const [sentence] = analyze(draft, indexSources([gale, plain])).sentences;
  assert.ok(sentence);
  const fix = attributeFix(draft, sentence, source, [gale, plain]);
  return fix?.edits.reduce(
    (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
    raw,
  );
}

describe("the fix that attributes", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["The storm tore 42 roofs off.", "The storm tore 42 roofs off, according to North Courier."],
    [
      "🌪️ It tore **42** roofs off.\n",
      "🌪️ It tore **42** roofs off, according to North Courier.\n",
    ],
    ["It tore off 42 roofs [@gale].", "It tore off 42 roofs, according to North Courier [@gale]."],
    ["It tore off **42**.", "It tore off **42**, according to North Courier."],
    [
      "It tore off 42 roofs.[^1]\n\n[^1]: A note. North Courier.\n",
      "It tore off 42 roofs, according to North Courier.[^1]\n\n[^1]: A note. North Courier.\n",
    ],
  ];
  for (const [before, after] of rows)
    it(`goes in front of what ends ${JSON.stringify(before)}`, () => {
      assert.equal(attributed(before), after);
    });

  describe("stays silent", () => {
    const silent: readonly string[] = [
      "The storm tore 42 roofs off, the North Courier has it.",
      "The storm tore 42 roofs off, the mayor said.",
      "Officials told reporters that 42 roofs were gone.",
      "It tore off 42 roofs",
      "Did it tear off 42 roofs?",
      "“It tore off 42 roofs.”",
      "It tore off 42 roofs ...",
    ];
    for (const raw of silent)
      it(`on ${JSON.stringify(raw)}`, () => {
        assert.equal(attributed(raw), undefined);
      });

    it("where the source has no name to give", () => {
      assert.equal(attributed("The storm tore 42 roofs off.", plain), undefined);
    });
  });
});
