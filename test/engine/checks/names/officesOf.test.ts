import assert from "node:assert/strict";
import { indexSources } from "../../../../src/engine/evidence/sourceSet.js";
import { officesOf } from "../../../../src/engine/checks/names/offices/officesOf.js";
import { sourceOf } from "../../evidence/kit.js";

/** A sentence, and each office it gives: who, what, whose, and `the` where it is a known one. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ["Finance Minister Olga Danek resigned on Monday.", "Olga Danek: finance minister"],
  ["On Monday the chairman, Pia Lund, closed the port.", "Pia Lund: the chairman"],
  ["Odd Larsen, who leads the Centre Alliance, left.", "Odd Larsen: the leader of Centre Alliance"],
  ["The board met Norway's trade envoy, Kari Moe, twice.", "Kari Moe: the trade envoy of Norway"],
  [
    "Rolf Engen, who had run it for years and remains its chairman, left.",
    "Rolf Engen: the chairman",
  ],
  [
    "They met former Peruvian President Ana Quispe there.",
    "Ana Quispe: the president of Peruvian, once",
  ],
  ["Kari Moe led the race from the start."],
  ["A farmer, Ola Lien, found it."],
];

describe("officesOf", () => {
  for (const [sentence, ...offices] of rows) {
    it(sentence, () => {
      const found = officesOf(indexSources([sourceOf("a", sentence)])).map(
        ({ bearer, role, owners, isDefinite, isPast }) =>
          `${bearer.text}: ${isDefinite ? "the " : ""}${role.toLowerCase()}${owners.map(({ text }) => ` of ${text}`).join("")}${isPast ? ", once" : ""}`,
      );
      assert.deepEqual(found, offices);
    });
  }
});
