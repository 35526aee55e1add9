import assert from "node:assert/strict";
import { knownWords } from "../../../src/engine/text/knownWords.js";

describe("words that are kept", () => {
  it("are read once, unless they are long", () => {
    const read: string[] = [];
    const lengthOf = knownWords((word) => {
      read.push(word);
      return word.length;
    });
    const long = "antidisestablishment";
    const endless = `https://${long}.example/${long}`;
    const words = ["ferry", long, "ferry", "Ferry", endless, long, endless];
    assert.deepEqual(
      words.map((word) => lengthOf(word)),
      [5, 20, 5, 5, 57, 20, 57],
    );
    assert.deepEqual(read, ["ferry", long, "Ferry", endless, endless]);
  });
});
