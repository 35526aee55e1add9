import assert from "node:assert/strict";
import { withValues } from "../../../src/engine/text/withValues.js";

describe("withValues", () => {
  it("leaves out what is undefined and keeps what is empty", () => {
    const title: string | undefined = undefined;
    assert.deepEqual(Object.entries(withValues({ title, outlet: "", pages: 0, isKept: false })), [
      ["outlet", ""],
      ["pages", 0],
      ["isKept", false],
    ]);
  });
});
