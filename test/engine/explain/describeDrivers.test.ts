import assert from "node:assert/strict";
import { describeDrivers, type Driver } from "../../../src/engine/explain/describeDrivers.js";

const words = { tide: "how high the tide stood", wind: "the wind", rain: "rain" };

/** Drivers of a chance, and what is said of them. */
const rows: readonly (readonly [drivers: readonly Driver<keyof typeof words>[], told?: string])[] =
  [
    [[]],
    [[{ sign: "tide", part: 0.4 }], "raised by how high the tide stood"],
    [[{ sign: "wind", part: -0.4 }], "lowered by the wind"],
    [
      [
        { sign: "wind", part: -0.9 },
        { sign: "tide", part: 0.6 },
        { sign: "rain", part: 0.5 },
      ],
      "raised by how high the tide stood, rain; lowered by the wind",
    ],
  ];

describe("what drove a chance", () => {
  for (const [drivers, told] of rows)
    it(`is told in words: ${told ?? "nothing"}`, () => {
      assert.equal(describeDrivers(drivers, words), told);
    });
});
