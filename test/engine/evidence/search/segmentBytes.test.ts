import assert from "node:assert/strict";
import { SearchIndex } from "../../../../src/engine/evidence/search/searchIndex.js";
import { stories } from "../stories.js";
import { indexOf } from "./kit.js";

const bytes = indexOf(stories).toBytes();

describe("a saved index", () => {
  it("answers like the one that was saved", () => {
    const opened = SearchIndex.open(bytes.slice());
    assert.ok(opened instanceof SearchIndex);
    const question = "A storm sank two boats.";
    assert.deepEqual(opened.find(question, 9), indexOf(stories).find(question, 9));
  });

  it("is the same again when it is saved again", () => {
    const opened = SearchIndex.open(bytes.slice());
    assert.ok(opened instanceof SearchIndex);
    assert.deepEqual(opened.toBytes(), bytes);
  });

  it("opens when nothing is in it", () => {
    const opened = SearchIndex.open(indexOf([]).toBytes());
    assert.ok(opened instanceof SearchIndex);
    assert.deepEqual(opened.find("storm", 9), []);
  });

  it("may stand anywhere in a buffer that is on a word's edge", () => {
    const wide = new Uint8Array(bytes.length + 12);
    wide.set(bytes, 8);
    const opened = SearchIndex.open(wide.subarray(8, 8 + bytes.length));
    assert.ok(opened instanceof SearchIndex);
    assert.equal(opened.sentenceCount, 30);
  });

  it("is refused when it is cut short anywhere", () => {
    for (let length = 0; length < bytes.length; length += 7) {
      assert.equal(typeof SearchIndex.open(bytes.slice(0, length)), "string", String(length));
    }
  });

  it("is refused when any byte is another", () => {
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      assert.equal(typeof SearchIndex.open(damaged), "string", String(at));
    }
  });
});
