import assert from "node:assert/strict";
import { checks } from "../../../src/engine/checks/index.js";
import { confidenceOf, doubtOf, riskOf, riskSignsOf } from "../../../src/engine/report/risk.js";
import type { Judged } from "../../../src/engine/report/settle.js";
import { riskSignNames, riskSigns, type WordSigns } from "../../../src/engine/risk/signs.js";

const words: WordSigns = { strange: 0, apart: 0, covered: 1, checked: 0.2 };

describe("the risk of a sentence", () => {
  const sound = [judged("figure", "supported", 1), judged("name", "supported", 0.4)];
  const risk = (judgements: readonly Judged[], isFaulty = false): number =>
    riskOf(riskSignsOf(judgements, words), { isFaulty });

  it("is small where all is borne out and covered", () => {
    assert.ok(risk(sound) < 0.2);
  });

  it("grows with every doubt and stays under 1", () => {
    const doubts = [0.2, 0.5, 0.9].map((sureness) => judged("figure", "contradicted", sureness));
    const risks = doubts.map((_, at) => risk(doubts.slice(0, at + 1), true));
    assert.deepEqual(
      risks,
      [...risks].sort((a, b) => a - b),
    );
    assert.ok((risks.at(-1) ?? 1) < 1);
  });

  it("lies above that of every sentence without a fault where one is found", () => {
    const worst: WordSigns = { strange: 1, apart: 1, covered: 0, checked: 0 };
    const without = riskOf(riskSignsOf([], worst), { isFaulty: false });
    assert.ok(risk([judged("name", "unsupported", 0.1)], true) > without);
  });

  it("goes the way that each sign says", () => {
    const none = Object.fromEntries(riskSignNames.map((name) => [name, 0.5]));
    for (const name of riskSignNames) {
      const [low, high] = [0, 1].map((seen) =>
        // Every sign is there.
        riskOf({ ...none, [name]: seen } as Record<(typeof riskSignNames)[number], number>, {
          isFaulty: false,
        }),
      );
      const isUp = (high ?? 0) >= (low ?? 0);
      assert.ok(riskSigns[name] === "+" ? isUp : (high ?? 0) <= (low ?? 0), name);
    }
  });

  it("has doubts of a figure that is borne out weakly, and of no name that is", () => {
    assert.ok(Math.abs(doubtOf(judged("date", "supported", 0.7)) - 0.3) < 1e-9);
    assert.equal(doubtOf(judged("name", "supported", 0.1)), 0);
  });

  it("takes sources that differ for less than one that gainsays", () => {
    assert.ok(
      doubtOf(judged("figure", "disputed", 0.8)) < doubtOf(judged("figure", "contradicted", 0.8)),
    );
  });
});

describe("the confidence of a finding", () => {
  it("lies between 0 and 1, with three digits", () => {
    const rows = [-1, 0, 0.123456, 1, 7].map((sureness) => confidenceOf({ sureness }));
    assert.deepEqual(rows, [0, 0, 0.123, 1, 1]);
  });
});

function judged(kind: string, verdict: Judged["verdict"], sureness: number): Judged {
  const check = checks.find((each) => each.kind === kind);
  if (check === undefined) throw new Error(`no check of kind ${kind}`);
  const span = { start: 0, end: 1 };
  return {
    check,
    verdict,
    sureness,
    span,
    reason: "",
    expected: [],
    grounds: [],
    replacements: [],
  };
}
