import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pairSigns, traits, type PairFeature, type Trait } from "../../../src/engine/index.js";
import { valuePoints } from "../../../src/engine/report/strictness.js";
import { chancesOf, oddsOf, pairChance, pairScore } from "../../../src/engine/weighing/model.js";
import { projectRoot } from "../../kit/places.js";

// What `npm run calibrate` wrote.
const learnt = JSON.parse(
  readFileSync(path.join(projectRoot, "src/engine/weighing/weights.json"), "utf8"),
) as {
  outcomes: Record<string, Record<string, number>>;
  strictness: Record<string, Record<string, number>>;
};

// Every name is a feature's.
const pairNames = Object.keys(pairSigns) as readonly PairFeature[];

describe("the learnt weights", () => {
  it("name nothing that is not looked at", () => {
    const known = new Set<string>(["bias", ...pairNames, ...traits]);
    for (const counts of Object.values(learnt.outcomes))
      assert.deepEqual(
        Object.keys(counts).filter((name) => !known.has(name)),
        [],
      );
  });

  it("have the signs that a careful editor would give them", () => {
    for (const outcome of ["given", "rival"])
      for (const name of pairNames) {
        const weight = learnt.outcomes[outcome]?.[name] ?? 0;
        const isWrong = pairSigns[name] === "+" ? weight < 0 : weight > 0;
        assert.ok(!isWrong, `${name} of ${outcome} is ${weight}`);
      }
  });

  it("ask for more confidence the quieter the check", () => {
    const { quiet, balanced, strict } = valuePoints;
    for (const verdict of ["contradicted", "disputed", "unsupported"] as const) {
      const points = [quiet, balanced, strict].map((point) => point[verdict]);
      assert.deepEqual(
        points,
        [...points].sort((a, b) => b - a),
        verdict,
      );
    }
  });

  it("give chances that add up to 1, and none to what is not there", () => {
    const support = { score: pairScore(features({ share: 1, whole: 1 }), "same") };
    for (const supports of [[], [support]]) {
      const { given, free, rival, none } = chancesOf(supports, [], nothing);
      assert.ok(Math.abs(given + free + rival + none - 1) < 1e-9);
      assert.equal(given > 0, supports.length > 0);
      assert.equal(rival, 0);
    }
  });

  it("doubt a value less the more its own passage shares, and more the more another's does", () => {
    const scores = [0, 0.3, 0.6, 1].map((share) => {
      const touched = Math.min(1, share * 5);
      return features({ share, touched, whole: share });
    });
    const doubts = (of: "different" | "same"): readonly number[] =>
      scores.map((seen) => {
        const own = { score: pairScore(of === "same" ? seen : features({ share: 0.5 }), "same") };
        const other = { score: pairScore(of === "same" ? features({ share: 0.5 }) : seen, of) };
        const { rival, none } = chancesOf([own], [other], nothing);
        return rival + none;
      });
    const [down, up] = [doubts("same"), doubts("different")];
    assert.deepEqual(
      down,
      [...down].sort((a, b) => b - a),
    );
    assert.deepEqual(
      up,
      [...up].sort((a, b) => a - b),
    );
  });
});

// Every trait is there.
const nothing = Object.fromEntries(traits.map((name) => [name, 0])) as Record<Trait, number>;

function features(some: Partial<Record<PairFeature, number>>): Record<PairFeature, number> {
  // Every feature is there.
  const none = Object.fromEntries(pairNames.map((name) => [name, 0])) as Record<
    PairFeature,
    number
  >;
  return { ...none, ...some };
}

describe("the chance that two values are of the same thing", () => {
  it("rises with the score, and is told apart from the other kind of pair", () => {
    for (const likeness of ["same", "different"] as const) {
      const chances = [-4, 0, 2, 4, 8].map((score) => pairChance(score, likeness));
      assert.deepEqual(
        chances,
        [...chances].sort((a, b) => a - b),
      );
      assert.ok(chances.every((chance) => chance > 0 && chance < 1));
    }
  });

  it("has odds that go back to it, and none that are endless", () => {
    for (const chance of [0.01, 0.3, 0.5, 0.99])
      assert.ok(Math.abs(1 / (1 + Math.exp(-oddsOf(chance))) - chance) < 1e-9);
    assert.ok(Number.isFinite(oddsOf(0)) && Number.isFinite(oddsOf(1)));
    assert.equal(oddsOf(0.5), 0);
  });
});
