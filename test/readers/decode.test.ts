import assert from "node:assert/strict";
import { decode } from "../../src/readers/index.js";

describe("decode", () => {
  const rows: readonly (readonly [string, readonly number[], string])[] = [
    ["UTF-8", [0xe2, 0x80, 0x9c, 0x61], "“a"],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x61], "a"],
    ["UTF-16 little-endian", [0xff, 0xfe, 0x61, 0x00, 0xfc, 0x00], "aü"],
    ["UTF-16 big-endian", [0xfe, 0xff, 0x00, 0x61, 0x00, 0xfc], "aü"],
    ["windows-1252", [0x93, 0x61, 0x94, 0x96, 0x80, 0xfc], "“a”–€ü"],
    ["nothing", [], ""],
  ];
  for (const [name, bytes, text] of rows)
    it(name, () => {
      assert.deepEqual(decode("a.txt", Uint8Array.from(bytes)), { text });
    });
});
