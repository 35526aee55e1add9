import assert from "node:assert/strict";
import { checks } from "../../../src/engine/checks/index.js";
import { confidenceOf, doubtOf, riskOf } from "../../../src/engine/report/risk.js";
import type { Judged } from "../../../src/engine/report/settle.js";

describe("the risk of a sentence", () => {
  it("is none where all is borne out and covered", () => {
    assert.equal(
      riskOf([judged("figure", "supported", 1), judged("name", "supported", 0.4)], 0),
      0,
    );
  });

  it("grows with every doubt and stays under 1", () => {
    const doubts = [0.2, 0.5, 0.9].map((sureness) => judged("figure", "contradicted", sureness));
    const risks = doubts.map((_, at) => riskOf(doubts.slice(0, at + 1), 0.5));
    assert.deepEqual(
      risks,
      [...risks].sort((a, b) => a - b),
    );
    assert.ok((risks.at(-1) ?? 1) < 1);
  });

  it("has doubts of a figure that is borne out weakly, and of no name that is", () => {
    assert.ok(Math.abs(doubtOf(judged("date", "supported", 0.7)) - 0.3) < 1e-9);
    assert.equal(doubtOf(judged("name", "supported", 0.1)), 0);
  });

  it("grows with what no source covers", () => {
    assert.ok(riskOf([], 0.2) < riskOf([], 0.8));
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
