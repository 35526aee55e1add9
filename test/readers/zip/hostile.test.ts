import assert from "node:assert/strict";
import { openZip } from "../../../src/readers/zip/openZip.js";
import { makeZip, withClaims } from "./makeZip.js";

const open = async (bytes: Uint8Array): Promise<string> => {
  const zip = await openZip({ path: "a.zip", bytes });
  if ("problem" in zip) return zip.problem.code;
  const read = await zip.read("a.txt");
  if (read === undefined) return "nothing";
  return "problem" in read ? read.problem.code : read.text;
};

describe("a zip", () => {
  const small = makeZip({ "a.txt": "Nine died, 12 fled. ".repeat(9), "b.txt": "No." });
  const bomb = makeZip({ "a.txt": new Uint8Array(200_000_000) });

  it("is read by names, in any case", async () => {
    const zip = await openZip({ path: "a.zip", bytes: makeZip({ "A.txt": "Nine died.", b: "" }) });
    assert.ok(!("problem" in zip));
    assert.deepEqual(zip.names, ["A.txt", "b"]);
    assert.deepEqual(await zip.read("a.TXT"), { text: "Nine died." });
    assert.deepEqual(await zip.read("b"), { text: "" });
    assert.equal(await zip.read("c"), undefined);
  });

  it("stands behind other bytes and in front of a comment", async () => {
    const zip = makeZip({ "a.txt": "Nine died." });
    const copy = new Uint8Array(zip.length + 9);
    copy.set(zip);
    new DataView(copy.buffer).setUint16(zip.length - 2, 9, true);
    assert.equal(await open(copy), "Nine died.");
  });

  const rows: readonly (readonly [string, () => Uint8Array, string])[] = [
    ["200 MB of zeros", () => bomb, "too-large"],
    [
      "200 MB of zeros that say they are ten bytes",
      () => withClaims(bomb, "a.txt", { size: 10 }),
      "unreadable",
    ],
    ["a file longer than it says", () => withClaims(small, "a.txt", { size: 9 }), "unreadable"],
    ["a file shorter than it says", () => withClaims(small, "a.txt", { size: 999 }), "unreadable"],
    ["a file that says it is huge", () => withClaims(small, "a.txt", { size: 9e8 }), "too-large"],
    ["a file with a password", () => withClaims(small, "a.txt", { flags: 1 }), "encrypted"],
    ["a file with a flipped bit", () => withClaims(small, "a.txt", { crc: 12 }), "unreadable"],
    ["two files under one name", () => makeZip({ "a.txt": "9", "A.TXT": "12" }), "unreadable"],
    [
      "a file outside",
      () => makeZip({ "../a.txt": "9", "/a.txt": "9", "x/../../a.txt": "9" }),
      "nothing",
    ],
    ["a zip cut short", () => small.slice(0, 90), "unreadable"],
    ["a zip whose directory points elsewhere", () => small.slice(9), "unreadable"],
    ["no bytes", () => new Uint8Array(), "unreadable"],
    [
      "more files than any book has",
      () => repeatEntry(makeZip({ "a.txt": "" }), 20_001),
      "too-large",
    ],
  ];
  for (const [what, bytes, expected] of rows)
    it(`of ${what}: ${expected}`, async () => {
      assert.equal(await open(bytes()), expected);
    });

  it("never reads one run of bytes as many files", async () => {
    // Twenty directory entries that all point to the same header.
    const one = makeZip({ "a.txt": "Nine died, two fled and few came back. ".repeat(20) });
    assert.equal(await open(repeatEntry(one, 20)), "unreadable");
  });

  it("leaves nothing but a problem of random bytes behind a zip's first four", async () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const junk = Uint8Array.from({ length: 400 }, (_, index) => (index * seed * 31 + seed) % 256);
      junk.set([0x50, 0x4b, 3, 4]);
      assert.equal(await open(junk), "unreadable");
    }
  });
});

function repeatEntry(zip: Uint8Array, times: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = zip.subarray(start, end);
  const copy = new Uint8Array(start + entry.length * times + 22);
  copy.set(zip.subarray(0, start));
  for (let index = 0; index < times; index += 1) copy.set(entry, start + entry.length * index);
  copy.set(zip.subarray(end), copy.length - 22);
  new DataView(copy.buffer).setUint16(copy.length - 12, times, true);
  return copy;
}
