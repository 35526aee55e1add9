import assert from "node:assert/strict";
import { pairSigns, traits, type PairFeature, type Trait } from "../../src/engine/index.js";
import { casesOf } from "../../src/calibrate/cases.js";
import { crossValidate } from "../../src/calibrate/crossValidate.js";
import type { Example } from "../../src/calibrate/example.js";
import { learn, namedWeights } from "../../src/calibrate/learn.js";
import { areaUnderCurve } from "../../src/calibrate/tables.js";

/** Borne out where its own passage shares much; contradicted where another's does. */
const examples = ["north", "south", "west"].flatMap((corpus, c) =>
  Array.from({ length: 40 }, (_, i): Example => {
    const isFault = i % 4 === 0;
    const high = 0.7 + ((i * 7 + c) % 10) / 40;
    const low = ((i * 3 + c) % 10) / 30;
    return {
      corpus,
      line: `${corpus} ${i}`,
      labels: [isFault ? "contradicted" : "supported"],
      seen: {
        start: i,
        end: i + 1,
        kind: "figure",
        text: "1",
        traits: named(traits, 0) as Record<Trait, number>,
        supports: [pair(isFault ? low : high)],
        rivals: [pair(isFault ? high : low)],
      },
    };
  }),
);

describe("what is learnt from labelled drafts", () => {
  const weightOf = (): number => 1;
  const learnt = learn(casesOf(examples, weightOf));

  it("is the same each time", () => {
    assert.deepEqual(learn(casesOf(examples, weightOf)), learnt);
  });

  it("lets what tells the two apart count, with the sign that it may have", () => {
    const { given, rival } = namedWeights(learnt);
    for (const counts of [given, rival]) {
      assert.ok((counts?.["share"] ?? 0) > 0.5);
      for (const [name, sign] of Object.entries(pairSigns))
        assert.ok(sign === "+" ? (counts?.[name] ?? 0) >= 0 : (counts?.[name] ?? 0) <= 0, name);
    }
  });

  it("tells faults in a set that it has not seen", () => {
    const predictions = crossValidate(examples, weightOf);
    assert.equal(predictions.length, examples.length);
    assert.ok((areaUnderCurve(predictions) ?? 0) > 0.95);
  });

  it("leaves out what people leave open", () => {
    const open = examples.map((one): Example => ({ ...one, labels: ["disputed"] }));
    assert.deepEqual(casesOf(open, weightOf), []);
    assert.deepEqual(crossValidate(open, weightOf), []);
  });
});

function pair(share: number): Example["seen"]["supports"][number] {
  // Every feature is there.
  const none = named(Object.keys(pairSigns), 0) as Record<PairFeature, number>;
  return { source: "a", text: "1", features: { ...none, share, whole: share } };
}

function named(names: readonly string[], value: number): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
