import assert from "node:assert/strict";
import fc from "fast-check";
import { chooseBest } from "../../../../src/engine/evidence/search/chooseBest.js";
import { inOrder } from "../../../../src/engine/text/order.js";

const inPlace = (a: number, b: number): number => a - b;

describe("chooseBest", () => {
  it("takes those that a sort by value, then by place, puts first", () => {
    const lists = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (values, most) => {
        const entries = values.map((_, at) => at * 2);
        const value = (entry: number): number => values[entry / 2] ?? 0;
        const sorted = [...entries].sort((a, b) => inOrder(value(b) - value(a), inPlace(a, b)));
        const chosen = chooseBest(Uint32Array.from(entries), Float32Array.from(values), {
          most,
          compare: inPlace,
        });
        assert.deepEqual([...chosen].sort(inPlace), sorted.slice(0, most).sort(inPlace));
      }),
    );
  });

  it("gives all where there are no more than wanted, and leaves the values as they were", () => {
    const values = Float32Array.of(3, 1, 2);
    const all = chooseBest(Uint32Array.of(7, 8, 9), values, { most: 3, compare: inPlace });
    assert.deepEqual([...all], [7, 8, 9]);
    const best = chooseBest(Uint32Array.of(7, 8, 9), values, { most: 1, compare: inPlace });
    assert.deepEqual([[...best], [...values]], [[7], [3, 1, 2]]);
  });
});
