import assert from "node:assert/strict";
import { moveSpans } from "../../../src/engine/text/moveSpans.js";

describe("moveSpans", () => {
  const unit = { name: "metre", toBase: 1 };
  const rows: readonly (readonly [what: string, value: unknown, moved: unknown])[] = [
    ["a span", { start: 3, end: 5 }, { start: 13, end: 15 }],
    [
      "a span inside",
      { text: "a", core: { start: 0, end: 1 } },
      { text: "a", core: { start: 10, end: 11 } },
    ],
    ["spans in a list", [{ start: 1, end: 2 }], [{ start: 11, end: 12 }]],
    ["no words that are called so", { start: "Monday" }, { start: "Monday" }],
    ["nothing", undefined, undefined],
    ["numbers by themselves", [1, 2], [1, 2]],
  ];
  for (const [what, value, moved] of rows)
    it(`moves ${what}`, () => {
      assert.deepEqual(moveSpans(value, 10), moved);
    });

  it("leaves parts without spans the objects they were", () => {
    assert.equal(moveSpans({ span: { start: 0, end: 1 }, unit }, 1).unit, unit);
  });
});
