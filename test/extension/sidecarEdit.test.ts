import assert from "node:assert/strict";
import { leaveOut } from "../../src/extension/sidecarEdit.js";

describe("a source that is left out", () => {
  const rows: readonly (readonly [before: string, after: unknown])[] = [
    ["", { sources: { "old/a.txt": { exclude: true } } }],
    ["{}", { sources: { "old/a.txt": { exclude: true } } }],
    [
      '{ "$schema": "s", "sources": { "b.txt": { "key": "b" }, "old/a.txt": { "title": "A" } } }',
      {
        $schema: "s",
        sources: { "b.txt": { key: "b" }, "old/a.txt": { title: "A", exclude: true } },
      },
    ],
  ];
  for (const [before, after] of rows)
    it(`is noted beside what stands there: ${before}`, () => {
      const text = leaveOut(before, "old/a.txt") ?? "";
      assert.deepEqual(JSON.parse(text), after);
      assert.ok(text.endsWith("}\n"));
    });

  for (const broken of ["{", "[]", "null", '{ "sources": 1 }', '{ "sources": { "old/a.txt": 1 } }'])
    it(`leaves ${broken} as it is`, () => {
      assert.equal(leaveOut(broken, "old/a.txt"), undefined);
    });
});
