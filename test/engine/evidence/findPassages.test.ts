import assert from "node:assert/strict";
import { indexSources } from "../../../src/engine/index.js";
import { matchesOf, wordsOf } from "./kit.js";
import { stories } from "./stories.js";

const set = indexSources(stories);

describe("finding passages", () => {
  it("looks through thirty sentences", () => {
    assert.equal(set.indexed.flatMap(({ passages }) => passages).length, 30);
  });

  // What a writer may make of a sentence, and how that sentence begins.
  const paraphrases: readonly (readonly [string, string])[] = [
    ["The ferries to the islands stayed in port because of fog.", "A ferry to the islands"],
    ["A container fell off its hook and hurt the driver of a crane.", "A crane driver"],
    ["The shipyard has sacked eighty workers since spring.", "The shipyard has dismissed"],
    ["Officers of the customs found ivory hidden among pianos.", "Customs officers seized"],
    ["A mother gave her son one of her kidneys.", "Doctors at the county clinic"],
    ["Nurses stopped work to demand better wages.", "The nurses went on strike"],
    ["A scanner was stolen from the hospital's cellar.", "Thieves stole a scanner"],
    ["The chief surgeon rejected claims that he was drunk.", "The head surgeon denied"],
    ["Fewer children were born than in any year since the war.", "The number of births"],
    ["The women's relay was cancelled because of the rain.", "Rain forced the organisers"],
    ["Eleven fans were detained by police ahead of the derby.", "Police arrested eleven"],
    ["Quinn was the fastest in the marathon, with one shoe.", "Marta Quinn won"],
  ];
  for (const [words, beginning] of paraphrases)
    it(`puts the right sentence first for: ${words}`, () => {
      const [best] = matchesOf(words, set);
      assert.ok(best);
      assert.ok(wordsOf(best).startsWith(beginning), wordsOf(best));
    });

  it("ranks by share, from 1 down", () => {
    const shares = matchesOf("The ferry was cancelled because of thick fog.", set).map(
      ({ share }) => share,
    );
    assert.ok(shares.length > 0 && shares.every((share) => share >= 0 && share <= 1));
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
    );
  });

  it("finds nothing for words that stand nowhere", () => {
    assert.deepEqual(matchesOf("Astronomers photographed a comet.", set), []);
  });

  it("finds nothing without sources", () => {
    assert.deepEqual(matchesOf("The nurses went on strike.", indexSources([])), []);
  });
});
