import assert from "node:assert/strict";
import { fitLine, type Line } from "../../src/calibrate/fitLine.js";

/** At each number one in four more is so than at the one before. */
const sights = [0, 1, 2, 3, 4].flatMap((number) =>
  Array.from({ length: 40 }, (_, i) => ({ number, isSo: i % 4 < number })),
);

describe("the line from scores to chances", () => {
  it("gives what it was fitted to as many in ten as were so", () => {
    const line = fitLine(sights, { even: false });
    for (const [number, share] of [
      [1, 0.25],
      [2, 0.5],
      [3, 0.75],
    ] as const)
      assert.ok(Math.abs(chanceAt(line, number) - share) < 0.1, String(number));
  });

  it("gives the same chances where all scores are ten times as high", () => {
    const tenfold = sights.map(({ number, isSo }) => ({ number: 10 * number, isSo }));
    const [line, other] = [fitLine(sights, { even: false }), fitLine(tenfold, { even: false })];
    for (const number of [0, 1, 2, 3, 4])
      assert.ok(Math.abs(chanceAt(line, number) - chanceAt(other, 10 * number)) < 0.02);
  });

  it("takes what is seldom so for as heavy as what is not, if told to", () => {
    const seldom = sights.filter(({ isSo }, i) => !isSo || i % 3 === 0);
    const [even, uneven] = [true, false].map((one) => fitLine(seldom, { even: one }));
    assert.ok(even !== undefined && uneven !== undefined);
    assert.ok(Math.abs(chanceAt(even, 2) - 0.5) < 0.1);
    assert.ok(chanceAt(uneven, 2) < 0.4);
  });

  it("never falls, and says nothing where there is nothing to tell apart", () => {
    const turned = sights.map(({ number, isSo }) => ({ number, isSo: !isSo }));
    assert.equal(fitLine(turned, { even: false }).slope, 0);
    assert.deepEqual(fitLine(sights.slice(0, 9), { even: true }), { bias: 0, slope: 1 });
  });
});

function chanceAt({ bias, slope }: Line, number: number): number {
  return 1 / (1 + Math.exp(-bias - slope * number));
}
