import assert from "node:assert/strict";
import { toldByIn } from "../../../src/engine/report/toldBy.js";
import { readSource } from "../../../src/readers/index.js";

function gainOf(sentence: string, facts: string): number {
  const raw = `---\n${facts}\n---\nNothing was heard of the geese on the pond that evening.\n`;
  return toldByIn(sentence)(readSource({ id: "a", path: "a.md", raw }));
}

describe("a sentence says whose it is", () => {
  const rows: readonly (readonly [sentence: string, facts: string])[] = [
    ["By the Courier's account the geese left at noon.", "outlet: The Orve Courier"],
    ["The health ministry says that nine fell ill.", "outlet: Ministry of Health"],
    ["According to the Lind harbour office, two ships left.", "outlet: Lind Harbour Office"],
    ["By 19 March there were 61 of them.", "published: 2026-03-19"],
  ];
  for (const [sentence, facts] of rows)
    it(sentence, () => {
      assert.ok(gainOf(sentence, facts) > 0);
    });
});

describe("a sentence does not say whose it is", () => {
  const rows: readonly (readonly [sentence: string, facts: string])[] = [
    ["The geese of Orve left at noon, the keeper said.", "outlet: The Orve Courier"],
    ["The health ministry was closed on Monday.", "outlet: Ministry of Health"],
    ["By 18 March there were 61 of them.", "published: 2026-03-19"],
    ["In March there were 61 of them.", "published: 2026-03-19"],
  ];
  for (const [sentence, facts] of rows)
    it(sentence, () => {
      assert.equal(gainOf(sentence, facts), 0);
    });
});
