import assert from "node:assert/strict";
import { knownWords } from "../../../src/engine/text/knownWords.js";

describe("words that are kept", () => {
  it("are read once, unless they are long", () => {
    const read: string[] = [];
    const lengthOf = knownWords((word) => {
      read.push(word);
      return word.length;
    });
    const words = ["ferry", "antidisestablishment", "ferry", "Ferry", "antidisestablishment"];
    assert.deepEqual(
      words.map((word) => lengthOf(word)),
      [5, 20, 5, 5, 20],
    );
    assert.deepEqual(read, ["ferry", "antidisestablishment", "Ferry", "antidisestablishment"]);
  });
});
