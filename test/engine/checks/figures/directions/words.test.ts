import assert from "node:assert/strict";
import {
  formsOfWay,
  wayOfWord,
  type Way,
} from "../../../../../src/engine/checks/figures/directions/words.js";
import { wayToldBefore } from "../../../../../src/engine/checks/figures/directions/wayTold.js";

describe("a word of direction", () => {
  for (const way of ["up", "down"] as const)
    it(`tells the way ${way} in every form of its verb`, () => {
      for (const form of formsOfWay(way)) assert.equal(wayOfWord(form), way, form);
    });

  const words: readonly (readonly [word: string, way: Way | undefined])[] = [
    ["growth", "up"],
    ["sliding", "down"],
    ["slipped", "down"],
    ["lower", "down"],
    ["steady", undefined],
    ["opened", undefined],
  ];
  for (const [word, way] of words)
    it(`${word}: ${way ?? "none"}`, () => {
      assert.equal(wayOfWord(word), way);
    });
});

describe("the change told before a figure", () => {
  const rows: readonly (readonly [words: string, told: string | undefined])[] = [
    ["The harvest rose slightly to ", "up to"],
    ["Membership has slid by ", "down by"],
    ["Rents were up ", "up -"],
    ["Ticket sales slipped in 2025 by £26, to ", "down to"],
    ["The network expanded to ", "up to"],
    // Things, and no verbs.
    ["After some gains the club has ", undefined],
    ["A drop of ", undefined],
    ["The orchard fell silent, and then came ", undefined],
    ["The tower stands at ", undefined],
  ];
  for (const [words, told] of rows)
    it(`${words}…`, () => {
      const found = wayToldBefore(words);
      assert.equal(found && `${found.way} ${found.link ?? "-"}`, told);
    });
});
