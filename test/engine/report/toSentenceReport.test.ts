import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

/** Two reports of one fire: the first knows the brigade, the second the numbers. */
const sources = indexSources(
  [
    [
      "brigade",
      "Captain Ingrid Solheim leads the Vardal fire brigade. Captain Ingrid Solheim told reporters on the quay that the Vardal brigade had never seen such a fire. The smoke could be seen for hours.",
    ],
    [
      "numbers",
      "The fire at the fish hall destroyed 34 boats, the captain said. It broke out at dawn. Repairs to the quay will take until June.",
    ],
  ].map(([id = "", raw = ""]) => readSource({ id, path: `${id}.txt`, raw })),
);

function reportOf(raw: string): ReturnType<typeof analyze>["sentences"][number] {
  const [sentence] = analyze(readDraft({ path: "draft.md", raw }), sources).sentences;
  assert.ok(sentence !== undefined, "a sentence is read");
  return sentence;
}

describe("what a sentence is cited to", () => {
  const rows: readonly (readonly [sentence: string, first: string, why: string])[] = [
    [
      "Captain Ingrid Solheim of Vardal said 34 boats were destroyed.",
      "numbers",
      "gives the figure",
    ],
    ["Captain Ingrid Solheim leads the Vardal brigade.", "brigade", "names alone decide"],
    ["Thirty-four boats were lost in the fire.", "numbers", "gives the figure in digits"],
  ];
  for (const [sentence, first, why] of rows)
    it(`${first} (${why}): ${sentence}`, () => {
      assert.equal(reportOf(sentence).citations[0], first);
    });

  const wrong: readonly (readonly [sentence: string, first: string | undefined, why: string])[] = [
    ["The fire at the fish hall destroyed 43 boats.", "numbers", "says 34 of the same boats"],
    ["Repairs to the quay will take until August.", "numbers", "says June"],
    ["The town council met on 43 evenings.", undefined, "nobody speaks of it"],
  ];
  for (const [sentence, first, why] of wrong)
    it(`${first ?? "nothing"} though it is wrong (${why}): ${sentence}`, () => {
      const { citations, evidence } = reportOf(sentence);
      assert.equal(citations[0], first);
      assert.ok(evidence.every(({ bears }) => bears !== "supports"));
    });

  it("shows the passage that gives the value", () => {
    const { evidence } = reportOf("Captain Ingrid Solheim of Vardal said 34 boats were destroyed.");
    assert.match(evidence[0]?.text ?? "", /34 boats/u);
  });
});
