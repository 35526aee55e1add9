import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  textOf,
  type DraftReport,
  type Source,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const wire = readSource({
  path: "sources/wire.txt",
  id: "wire",
  raw: "The landslide at Ortova buried 31 cabins on 4 May 2023, the rescue service said. Its head, Petra Lund, spoke of a disaster.\n",
});
const note = readSource({
  path: "sources/note.txt",
  id: "note",
  raw: "The landslide at Ortova buried cabins of the old camp, and the rescue service searched them for days.\n",
});

function reportOf(raw: string, sources: readonly Source[] = [wire]): DraftReport {
  return analyze(readDraft({ path: "draft.md", raw }), indexSources(sources));
}

describe("the mentions of a sentence", () => {
  type Row = readonly [text: string, kind: string, verdict: string];
  const rows: readonly (readonly [draft: string, mentions: readonly Row[]])[] = [
    [
      "The landslide at Ortova buried **31** cabins.",
      [
        ["Ortova", "name", "supported"],
        ["31", "figure", "supported"],
      ],
    ],
    [
      "🏔️ The landslide at Ortova buried 37 cabins.",
      [
        ["Ortova", "name", "supported"],
        ["37", "figure", "contradicted"],
      ],
    ],
    ["Nobody had expected it.", []],
  ];
  for (const [raw, expected] of rows)
    it(`of ${JSON.stringify(raw)} each have their verdict`, () => {
      const [sentence] = reportOf(raw).sentences;
      const found = (sentence?.mentions ?? []).map((mention): Row => [
        textOf(raw, mention),
        mention.kind,
        mention.verdict,
      ]);
      assert.deepEqual(found, expected);
    });

  it("name the passage that decided, with the source's own value", () => {
    const [sentence] = reportOf("The landslide at Ortova buried 37 cabins.").sentences;
    const figure = sentence?.mentions?.find(({ kind }) => kind === "figure");
    assert.match(figure?.reason ?? "", /31/u);
    const [evidence] = figure?.evidence ?? [];
    assert.equal(evidence?.source, "wire");
    assert.match(evidence.value ?? "", /31/u);
    assert.match(textOf(wire.raw, evidence), /^The landslide at Ortova/u);
  });

  it("are missing where there are none", () => {
    const [sentence] = reportOf("It was quiet.").sentences;
    assert.equal("mentions" in (sentence ?? {}), false);
  });
});

describe("the sources offered for a sentence", () => {
  const rows: readonly (readonly [what: string, draft: string, sources: readonly string[]])[] = [
    ["that give its figure", "The landslide at Ortova buried 31 cabins.", ["wire"]],
    [
      "of a contradicted one: whence it is told, none that merely shares its words",
      "The landslide buried 37 cabins of the old camp, the rescue service said.",
      ["wire"],
    ],
  ];
  for (const [what, raw, expected] of rows)
    it(`are those ${what}`, () => {
      const [sentence] = reportOf(raw, [wire, note]).sentences;
      assert.deepEqual(sentence?.citations, expected);
    });
});
