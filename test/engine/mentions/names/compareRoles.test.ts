import assert from "node:assert/strict";
import { compareRoles } from "../../../../src/engine/mentions/names/index.js";

const rows: readonly (readonly [a: string, b: string, likeness: string])[] = [
  ["health minister", "minister of health", "same"],
  ["minister", "foreign minister", "same"],
  ["CFO", "chief financial officer", "same"],
  ["finance chief", "chief financial officer", "same"],
  ["chief executive", "CEO", "same"],
  ["spokesman", "foreign ministry spokesperson", "same"],
  ["chairwoman", "chair", "same"],
  ["defense minister", "minister of defence", "same"],
  ["head of the health department", "head", "same"],
  ["deputy minister of health", "deputy health minister", "same"],
  ["minister of health", "deputy minister of health", "different"],
  ["president", "vice-president", "different"],
  ["foreign minister", "interior minister", "different"],
  ["head of the building inspectorate", "head of the health department", "different"],
  ["chief financial officer", "chief executive officer", "different"],
  ["governor", "minister", "incomparable"],
  ["chief executive", "president", "incomparable"],
  ["former treasurer", "treasurer", "incomparable"],
  ["", "minister", "incomparable"],
  ["", "", "incomparable"],
];

describe("compareRoles", () => {
  for (const [a, b, likeness] of rows) {
    it(`${a} / ${b}: ${likeness}`, () => {
      assert.equal(compareRoles(a, b), likeness);
      assert.equal(compareRoles(b, a), likeness, "the other way round");
    });
  }
});
