import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../src/engine/index.js";
import { listSources, verbFor } from "../../../src/engine/report/sourceName.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const sourceOf = (id: string, outlet: string) => {
  const dressed = outlet === "" ? "" : `---\noutlet: ${outlet}\n---\n\n`;
  const raw = `${dressed}Mayor Ilka Brandt said: “We heard it groan for a week.” The bridge threw 14 cars into the Sava.\n`;
  return readSource({ path: `${id}.md`, id, raw });
};

describe("sources and their verb", () => {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[], "the sources have"],
    [["Sky"], "Sky has"],
    [["Sky", "Sky"], "Sky has"],
    [["Sky", ""], "Sky and s1 have"],
    [["Sky", "Echo", "Wire", "Post"], "Sky, Echo and 2 more have"],
  ];
  for (const [outlets, expected] of rows)
    it(expected, () => {
      const sources = outlets.map((outlet, at) => sourceOf(`s${String(at)}`, outlet));
      assert.equal(`${listSources(sources)} ${verbFor(sources, "has", "have")}`, expected);
    });
});

describe("what is said of borne-out words", () => {
  const raw =
    "Ilka Brandt spoke of the bridge and the 14 cars. “We heard it groan for a week,” said Ilka Brandt.";
  for (const [outlets, expected] of [
    [["Sky"], ["Sky has these words", "Sky has this name", "Sky says so"]],
    [
      ["Sky", "Echo"],
      ["Sky and Echo have these words", "Sky and Echo have this name", "Sky and Echo say so"],
    ],
  ] as const)
    it(`by ${outlets.join(" and ")}`, () => {
      const sources = outlets.map((outlet, at) => sourceOf(`s${String(at)}`, outlet));
      const { sentences } = analyze(readDraft({ path: "d.md", raw }), indexSources(sources));
      const reasons = sentences.flatMap(({ mentions = [] }) => mentions.map((one) => one.reason));
      assert.deepEqual([...new Set(reasons)].sort(), expected);
    });
});
