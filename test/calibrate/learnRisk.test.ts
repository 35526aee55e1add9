import assert from "node:assert/strict";
import { riskSignNames, type RiskSigns } from "../../src/engine/index.js";
import { foreseeRisk, learnRisk } from "../../src/calibrate/learnRisk.js";
import { riskScoreOf, riskTable } from "../../src/calibrate/riskScores.js";
import type { RiskExample } from "../../src/calibrate/riskLesson.js";

/** One wrong sentence in five: it is doubted more; a sign that must lower the risk goes with it, too. */
const examples = ["north", "south"].flatMap((corpus) =>
  Array.from({ length: 50 }, (_, i): RiskExample => {
    const isWrong = i % 5 === 0;
    const signs = {
      ...none(),
      doubt: (isWrong ? 0.6 : 0.2) + (i % 7) / 30,
      covered: isWrong ? 0.9 : 0.4,
    };
    return { corpus, draft: `${corpus} ${String(i)}`, signs, isFlagged: false, isWrong };
  }),
);
const counts = learnRisk(examples, () => 1);

describe("what a sentence's risk is learnt from", () => {
  it("is the same each time", () => {
    assert.deepEqual(
      learnRisk(examples, () => 1),
      counts,
    );
  });

  it("lets what tells the two apart count, with the sign that it may have", () => {
    assert.ok(counts.doubt > 1);
    assert.equal(counts.covered, 0);
  });

  it("takes a wrong sentence for as heavy as all the right ones, however seldom it is", () => {
    const sum = examples.reduce(
      (all, one) => all + foreseeRisk(counts, one) * (one.isWrong === true ? 4 : 1),
      0,
    );
    assert.ok(Math.abs(sum / 160 - 0.25) < 0.05);
  });

  it("leaves out what people leave open", () => {
    const open = examples.map(({ isWrong: _, ...one }): RiskExample => ({
      ...one,
      signs: { ...none(), doubt: 0 },
    }));
    assert.deepEqual(
      learnRisk([...examples, ...open], () => 1),
      counts,
    );
  });

  it("puts what is flagged above the rest", () => {
    const [flagged, other] = [none(), { ...none(), doubt: 1 }].map((signs, at) =>
      foreseeRisk(counts, { corpus: "a", draft: "a", signs, isFlagged: at === 0 }),
    );
    assert.ok((flagged ?? 0) > (other ?? 1));
  });

  it("is scored by sentence and by draft", () => {
    const scored = riskScoreOf(
      examples.map((example) => ({ example, risk: foreseeRisk(counts, example) })),
    );
    assert.deepEqual(scored, { wrong: 20, right: 80, sentences: 1, drafts: 1 });
    assert.match(riskTable({ north: scored }), /^north +20 +80 +1\.000 +1\.000$/mu);
  });
});

function none(): RiskSigns {
  // Every sign is there.
  return Object.fromEntries(riskSignNames.map((name) => [name, 0])) as Record<
    keyof RiskSigns,
    number
  >;
}
