import assert from "node:assert/strict";
import { checks, type Span } from "../../../src/engine/index.js";
import { isFault, settle, type Judged } from "../../../src/engine/report/settle.js";

function judged(kind: string, verdict: Judged["verdict"], span: Span): Judged {
  const check = checks.find((other) => other.kind === kind);
  if (check === undefined) throw new Error(`no check of ${kind}`);
  return {
    check,
    verdict,
    span,
    sureness: 0.9,
    reason: "a reason",
    expected: [],
    grounds: [],
    replacements: [],
  };
}

const at = (start: number, end: number): Span => ({ start, end });

describe("settling", () => {
  const exact = judged("quote", "supported", at(10, 60));
  const sentence = judged("statement", "unsupported", at(0, 80));
  const figure = judged("figure", "contradicted", at(20, 22));

  const rows: readonly (readonly [string, readonly Judged[], readonly Judged[]])[] = [
    ["nothing", [], []],
    ["drops a fault inside an exact quotation", [exact, figure], [exact]],
    [
      "keeps a fault beside an exact quotation",
      [exact, judged("figure", "contradicted", at(64, 66))],
      [exact, judged("figure", "contradicted", at(64, 66))],
    ],
    [
      "keeps a fault that only begins in an exact quotation",
      [exact, judged("name", "unsupported", at(55, 65))],
      [exact, judged("name", "unsupported", at(55, 65))],
    ],
    [
      "keeps a fault inside a quotation that is faulted elsewhere",
      [judged("quote", "contradicted", at(30, 34)), figure],
      [judged("quote", "contradicted", at(30, 34)), figure],
    ],
    ["keeps the earlier of two faults in the same words", [figure, sentence], [figure]],
    ["keeps a whole sentence without other faults", [exact, sentence], [exact, sentence]],
    [
      "keeps what is borne out beside a fault in the same words",
      [figure, judged("name", "supported", at(18, 30))],
      [figure, judged("name", "supported", at(18, 30))],
    ],
    [
      "keeps faults in other words",
      [figure, judged("date", "unsupported", at(70, 74))],
      [figure, judged("date", "unsupported", at(70, 74))],
    ],
    [
      "keeps neighbours that touch",
      [figure, judged("date", "disputed", at(22, 26))],
      [figure, judged("date", "disputed", at(22, 26))],
    ],
  ];
  for (const [what, judgements, kept] of rows)
    it(what, () => {
      assert.deepEqual(settle(judgements), kept);
    });

  it("settles once for all", () => {
    const once = settle([exact, figure, sentence]);
    assert.deepEqual(settle(once), once);
  });

  it("tells faults from what is borne out", () => {
    assert.deepEqual([exact, figure, sentence].map(isFault), [false, true, true]);
  });
});
