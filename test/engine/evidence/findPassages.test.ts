import assert from "node:assert/strict";
import { indexSources } from "../../../src/engine/index.js";
import { matchesOf, sourceOf, wordsOf } from "./kit.js";
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

  // A claim, and of a few sentences the one that speaks of it in other words.
  const otherWords: readonly (readonly [string, string, string])[] = [
    [
      "Ten people died in strikes on Lasna.",
      "Rescuers counted at least 10 deaths in Lasna after the raid.",
      "The raid on Lasna began at ten. Ten strikes were flown on Sunday, people in the port said.",
    ],
    [
      "The Dutch government has withdrawn its envoy.",
      "The Netherlands announced the withdrawal of its envoy.",
      "The envoy met the government of Norway. The Dutch envoy plays chess.",
    ],
    [
      "An inquiry into the explosion has begun.",
      "The police are investigating the blast.",
      "The explosion was heard in Lasna. The town began to worry.",
    ],
    [
      "The plant was hit by a missile on 3 May.",
      "On May 3 a missile struck the factory.",
      "A missile hit a bridge on 4 May. The plant has 300 workers.",
    ],
  ];
  for (const [claim, told, others] of otherWords)
    it(`finds in other words: ${claim}`, () => {
      const sources = indexSources([sourceOf("a", others), sourceOf("b", told)]);
      const [best] = matchesOf(claim, sources);
      assert.equal(best && wordsOf(best), told);
    });

  it("finds what one source says of a single clause, however many speak of the rest", () => {
    const crowd = Array.from({ length: 120 }, (_, at) =>
      sourceOf(
        `crowd${String(at)}`,
        `The harbour of Lasna was closed by the storm, report ${String(at)} said.`,
      ),
    );
    const lone = sourceOf("lone", "Eels were sold at double their price.");
    const found = matchesOf(
      "The harbour of Lasna was closed by the storm, while eels cost twice as much.",
      indexSources([...crowd, lone]),
    );
    assert.ok(found.some(({ passage }) => passage.home.source.id === "lone"));
  });
});
