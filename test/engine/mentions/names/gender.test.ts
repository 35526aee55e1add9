import assert from "node:assert/strict";
import { mayMean } from "../../../../src/engine/mentions/names/gender.js";
import { mensNames, womensNames } from "../../../../src/engine/mentions/names/lists/givenNames.js";
import { names } from "../../../../src/engine/mentions/names/index.js";
import { sentenceOf } from "./bracketed.js";

/** A sentence with one name, and which pronouns may mean it. */
const rows: readonly (readonly [sentence: string, ...pronouns: readonly string[]])[] = [
  ["They met Mr Crewe.", "he"],
  ["They met Ms. Crewe.", "she"],
  ["They met Charlotte Crewe.", "she"],
  ["They met Stuart Crewe.", "he"],
  ["They met Robin Crewe.", "he", "she"],
  ["They met his wife, Robin Crewe.", "she"],
  ["They met Dr Crewe.", "he", "she"],
  ["They met Charlotte.", "he", "she"],
];

describe("whom he and she may mean", () => {
  for (const [plain, ...pronouns] of rows)
    it(plain, () => {
      const [name] = names.find(sentenceOf(plain), { plain });
      assert.ok(name !== undefined);
      assert.deepEqual(
        ["he", "she"].filter((pronoun) => mayMean(pronoun, name)),
        pronouns,
      );
    });

  it("has no name for both", () => {
    assert.deepEqual(
      [...mensNames].filter((name) => womensNames.has(name)),
      [],
    );
  });
});
