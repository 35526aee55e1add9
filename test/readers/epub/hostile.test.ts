import assert from "node:assert/strict";
import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { makeZip, withClaims } from "../zip/makeZip.js";
import { makeEpub, type EpubParts } from "./makeEpub.js";

const read = (bytes: Uint8Array, path = "a.epub"): Promise<Source> =>
  readSourceFile({ path, id: "a", bytes });
const book = (parts: Partial<EpubParts>): Uint8Array =>
  makeEpub({ chapters: { "a.xhtml": "<p>Nine died.</p>" }, ...parts });
const encryption = (path: string): Record<string, string> => ({
  "META-INF/encryption.xml": `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData>
    <enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`,
});

describe("a hostile book", () => {
  const zeros = "0".repeat(200_000_000);
  const rows: readonly (readonly [string, () => Uint8Array, string])[] = [
    ["200 MB of zeros", () => book({ others: { "OEBPS/b.bin": zeros } }), "too-large"],
    [
      "21 MB of one word",
      () => book({ chapters: { "a.xhtml": "0".repeat(21_000_000) } }),
      "too-large",
    ],
    [
      "a million paragraphs",
      () => book({ chapters: { "a.xhtml": "<p>9</p>".repeat(1_000_000) } }),
      "too-large",
    ],
    [
      "a million tags in each other",
      () => book({ chapters: { "a.xhtml": "<div>".repeat(1_000_000) } }),
      "too-large",
    ],
    ["sizes that lie", () => withClaims(book({}), "OEBPS/a.xhtml", { size: 9 }), "unreadable"],
    ["a password", () => withClaims(book({}), "OEBPS/a.xhtml", { flags: 1 }), "encrypted"],
    ["a shop's lock", () => book({ others: encryption("OEBPS/a.xhtml") }), "encrypted"],
    [
      "no container and no package",
      () => makeZip({ mimetype: "application/epub+zip" }),
      "unreadable",
    ],
    ["an empty spine", () => book({ chapters: {} }), "unreadable"],
    [
      "chapters elsewhere",
      () => book({ chapters: { "http://a.example/a.xhtml": "<p>Nine.</p>" } }),
      "unreadable",
    ],
    [
      "chapters above",
      () => makeEpub({ chapters: { "../../../etc/hosts": "<p>Nine.</p>" } }),
      "unreadable",
    ],
    ["an empty text", () => book({ chapters: { "a.xhtml": "<p></p>" } }), "empty"],
    [
      "a package with entities that grow",
      () =>
        book({
          others: {
            "OEBPS/book.opf":
              '<!DOCTYPE x [<!ENTITY a "ha ha"><!ENTITY b "&a;&a;">]><package>&b;</package>',
          },
        }),
      "unreadable",
    ],
    [
      "a package nested too deep",
      () => book({ others: { "OEBPS/book.opf": "<x>".repeat(100_000) } }),
      "unreadable",
    ],
  ];
  for (const [what, bytes, code] of rows)
    it(`of ${what} is ${code}`, async () => {
      const source = await read(bytes());
      assert.deepEqual(
        source.problems.map((problem) => problem.code),
        [code],
      );
      assert.match(source.problems[0]?.message ?? "", /^a\.epub .{10,}\.$/u);
      assert.equal(source.raw, "");
    }).timeout(60_000);

  it("goes ten thousand elements deep", async () => {
    const body = `${"<div><section>".repeat(10_000)}<p>Nine died.</p>`;
    assert.equal((await read(book({ chapters: { "a.xhtml": body } }))).raw, "Nine died.");
  });

  it("makes no entity grow", async () => {
    const body =
      '<!DOCTYPE html [<!ENTITY a "ha ha ha">]><html><body><p>Nine died. &a;</p></body></html>';
    assert.equal(
      (await read(book({ chapters: { "a.xhtml": body } }))).raw.includes("ha ha"),
      false,
    );
  });

  it("is read but for what is missing", async () => {
    const lost = await read(
      withClaims(
        makeEpub({ chapters: { "a.xhtml": "<p>Nine died.</p>", "b.xhtml": "<p>Two.</p>" } }),
        "OEBPS/b.xhtml",
        { crc: 9 },
      ),
    );
    assert.equal(lost.raw, "Nine died.");
    assert.deepEqual(lost.problems, [
      {
        code: "cut-short",
        message: "a.epub was read in part: OEBPS/b.xhtml is missing or damaged.",
      },
    ]);
  });

  it("may have garbled fonts", async () => {
    const source = await read(book({ others: encryption("OEBPS/font.otf") }));
    assert.equal(source.raw, "Nine died.");
  });

  it("is known by its content under any name", async () => {
    assert.equal((await read(book({}), "a.txt")).raw, "Nine died.");
  });

  it("never has anything fetched", async () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (place) => {
      asked.push(place);
      return Promise.reject(new Error("no network"));
    };
    try {
      const body =
        '<script src="http://a.example/a.js">fetch("http://a.example")</script><img src="http://a.example/a.png" onerror="fetch(1)"/><link rel="stylesheet" href="http://a.example/a.css"/><p>Nine died.</p><iframe src="http://a.example"></iframe>';
      assert.equal((await read(book({ chapters: { "a.xhtml": body } }))).raw, "Nine died.");
      assert.deepEqual(asked, []);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
