import assert from "node:assert/strict";
import { coverageOf, type Coverage } from "../../../src/engine/evidence/coverage.js";
import { findPassages } from "../../../src/engine/evidence/findPassages.js";
import { indexSources, type Source } from "../../../src/engine/index.js";
import { claimOf, sourceOf, wordsOf } from "./kit.js";
import { stories } from "./stories.js";

function coverage(words: string, sources: readonly Source[]): readonly Coverage[] {
  const set = indexSources(sources);
  const claim = claimOf(words, set);
  return coverageOf(claim, findPassages(claim, set));
}

const bakery = sourceOf(
  "bakery",
  "The bakery on Elm Street will close in June. Its ovens are for sale. The owner, Lotte Brink, has found no successor.",
);
const gossip = sourceOf("gossip", "A bakery somewhere is for sale. Gulls stole its bread.");

describe("coverage", () => {
  it("puts the source that says most first", () => {
    const [first, second] = coverage("The bakery on Elm Street will close in June.", [
      gossip,
      bakery,
    ]);
    assert.ok(first && second);
    assert.deepEqual([first.source, second.source], ["bakery", "gossip"]);
    assert.ok(first.share > second.share);
  });

  it("is nearly whole for a source's own sentence", () => {
    const words = "Divers recovered the anchor of a frigate that went down in 1804.";
    const [first] = coverage(words, stories);
    assert.ok(first);
    assert.ok(first.share > 0.95, String(first.share));
    assert.equal(wordsOf({ passage: first.best }), words);
  });

  it("adds up what several passages of one source say", () => {
    const [first] = coverage(
      "The bakery on Elm Street closes because its owner Lotte Brink has no successor.",
      [bakery],
    );
    assert.ok(first);
    assert.ok(first.share > first.bestShare, `${first.share} ${first.bestShare}`);
  });

  it("has a row a source at most, with shares from 0 to 1", () => {
    const rows = coverage("The police raised the rent of the stalls for the old club.", stories);
    assert.equal(new Set(rows.map(({ source }) => source)).size, rows.length);
    for (const { share, bestShare } of rows) {
      assert.ok(share >= 0 && share <= 1);
      assert.ok(bestShare >= 0 && bestShare <= 1);
    }
  });

  it("is empty where no source has a word of it", () => {
    assert.deepEqual(coverage("Astronomers photographed a comet.", [bakery, gossip]), []);
  });

  it("ends ties by id, whatever the order", () => {
    const twins = [sourceOf("b", bakery.raw), sourceOf("a", bakery.raw)];
    const ids = (sources: readonly Source[]): readonly string[] =>
      coverage("The bakery on Elm Street will close in June.", sources).map(({ source }) => source);
    assert.deepEqual(ids(twins), ["a", "b"]);
    assert.deepEqual(ids([...twins].reverse()), ["a", "b"]);
  });
});
