import assert from "node:assert/strict";
import { describeMention } from "../../../src/engine/explain/describeMention.js";
import { indexSources } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";

/** How the first mention of a sentence was read. */
function read(text: string): string {
  const source = readSource({ path: "a.txt", id: "a", raw: text });
  const set = indexSources([{ ...source, published: "2025-03-04" }]);
  const [mention] = set.indexed[0]?.passages[0]?.statement.mentions ?? [];
  assert.ok(mention !== undefined, text);
  return describeMention(mention, set.entities);
}

describe("describeMention", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["at least 25 people came.", "at least 25; counts people"],
    ["about 18,400 people came.", "about 18,400; counts people"],
    ["it costs $1.24 million.", "1,240,000 USD"],
    ["nearly 12 percent came.", "nearly 12 percent"],
    ["between 200 and 300 people came.", "200 to 300; counts people"],
    ["it began in 1961.", "1961-01-01 to 1961-12-31"],
    ["it began at 4:15 p.m.", "16:15"],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      assert.equal(read(text), expected);
    });
});
