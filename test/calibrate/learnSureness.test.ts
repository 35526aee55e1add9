import assert from "node:assert/strict";
import type { RatedKind } from "../../src/engine/index.js";
import { foreseeSureness, learnSureness, usualSigns } from "../../src/calibrate/learnSureness.js";
import type { Acquaintance, SurenessExample } from "../../src/calibrate/surenessLesson.js";
import { surenessScoreOf, surenessTable } from "../../src/calibrate/surenessScores.js";

const ways: RatedKind["ways"] = { whole: "+", far: "-", table: "±" };

/** Three findings in four are right: the sentence's passage has more of it; what can be reckoned is as often right as wrong. */
const examples = madeOf("first");
const counts = learnSureness(examples, ways);

describe("what is learnt of how sure a finding is", () => {
  it("is the same each time", () => {
    assert.deepEqual(learnSureness(examples, ways), counts);
  });

  it("lets what tells right from false count, with the sign that it may have", () => {
    assert.ok((counts["whole"] ?? 0) > 1);
    assert.equal(counts["far"], 0);
  });

  it("is a chance: on the whole as many are right as it says", () => {
    const sum = examples.reduce((all, { signs }) => all + foreseeSureness(counts, signs), 0);
    assert.ok(Math.abs(sum / examples.length - 0.75) < 0.03);
  });

  it("goes by drafts met first more than by drafts that rules were made by", () => {
    const allRight = madeOf("known").map((one) => ({ ...one, isRight: true }));
    const allRightFirst = madeOf("first").map((one) => ({ ...one, isRight: true }));
    const [known, first] = [allRight, allRightFirst].map((some) =>
      foreseeSureness(learnSureness([...examples, ...some], ways), { whole: 0.2, far: 0 }),
    );
    assert.ok((known ?? 1) < (first ?? 0));
  });

  it("is scored", () => {
    const predictions = examples.map((example) => ({
      example,
      chance: foreseeSureness(counts, example.signs),
    }));
    const { right, false: wrong, ranked } = surenessScoreOf(predictions);
    assert.deepEqual([right, wrong, ranked], [75, 25, 1]);
    assert.match(surenessTable([["north", predictions]]), /^north +1\.000 +75\//mu);
  });

  it("tells what the usual finding looks like", () => {
    assert.ok(Math.abs((usualSigns(examples, ways)["whole"] ?? 0) - 0.7) < 0.05);
  });
});

function madeOf(acquaintance: Acquaintance): readonly SurenessExample[] {
  return Array.from({ length: 100 }, (_, i) => {
    const isRight = i % 4 !== 0;
    const signs = { whole: isRight ? 0.85 : 0.25, far: isRight ? 0.6 : 0.1 };
    return { corpus: i % 8 < 4 ? "north" : "south", acquaintance, rated: "name", signs, isRight };
  });
}
