import assert from "node:assert/strict";
import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { makeZip, withClaims, type ZipFiles } from "../zip/makeZip.js";
import { documentXml, makeDocx, paragraph, run } from "./makeDocx.js";

const read = (bytes: Uint8Array, path = "a.docx"): Promise<Source> =>
  readSourceFile({ path, id: "a", bytes });
const docWith = (files: ZipFiles): Uint8Array =>
  makeZip({ "[Content_Types].xml": "<Types/>", ...files });
const mainPart = (xml: string): Uint8Array => docWith({ "word/document.xml": xml });

describe("a hostile Word document", () => {
  const nested = (tag: string): string =>
    `<${tag}>`.repeat(10_000) + paragraph("Nine") + `</${tag}>`.repeat(10_000);
  const entities = `<!DOCTYPE x [<!ENTITY a "ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
  const body = paragraph("Nine died.");

  const rows: readonly (readonly [string, () => Uint8Array, string])[] = [
    ["200 MB of zeros", () => mainPart(`<w:p>${"0".repeat(200_000_000)}</w:p>`), "too-large"],
    ["11 MB of one word", () => makeDocx({ body: paragraph("0".repeat(11_000_000)) }), "too-large"],
    ["a million paragraphs", () => makeDocx({ body: "<w:p/>".repeat(1_000_000) }), "too-large"],
    [
      "sizes that lie",
      () => withClaims(makeDocx({ body }), "word/document.xml", { size: 20 }),
      "unreadable",
    ],
    [
      "a password on its parts",
      () => withClaims(makeDocx({ body }), "word/document.xml", { flags: 1 }),
      "encrypted",
    ],
    ["boxes in boxes", () => makeDocx({ body: nested("w:sdt") }), "unreadable"],
    [
      "tables in tables",
      () =>
        makeDocx({
          body: nested("w:tbl><w:tr><w:tc").replaceAll(
            "</w:tbl><w:tr><w:tc>",
            "</w:tc></w:tr></w:tbl>",
          ),
        }),
      "unreadable",
    ],
    [
      "entities that grow",
      () => mainPart(`${entities}${documentXml(paragraph("&c;"))}`),
      "unreadable",
    ],
    [
      "an entity from a file",
      () =>
        mainPart(
          `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${documentXml(paragraph("&a;"))}`,
        ),
      "unreadable",
    ],
    ["a text that is not there", () => makeDocx({ body: "" }), "empty"],
    ["a text that is no XML", () => mainPart("PK"), "unreadable"],
    ["a text of nothing", () => mainPart(""), "unreadable"],
    ["tags that cross", () => mainPart("<a><b></a></b>"), "unreadable"],
    ["another archive", () => docWith({ "notes.txt": "Nine died." }), "unsupported-format"],
    ["a spreadsheet", () => docWith({ "xl/workbook.xml": "<x/>" }), "unsupported-format"],
    ["half a file", () => makeDocx({ body }).slice(0, 300), "unreadable"],
  ];
  for (const [what, bytes, code] of rows)
    it(`of ${what} is ${code}`, async () => {
      const source = await read(bytes());
      assert.deepEqual(
        source.problems.map((problem) => problem.code),
        [code],
      );
      assert.match(source.problems[0]?.message ?? "", /^a\.docx .{10,}\.$/u);
      assert.equal(source.raw, "");
    }).timeout(60_000);

  it("is read up to where it is damaged", async () => {
    const whole = documentXml(`${body}${paragraph("Two fled.")}`);
    const source = await read(mainPart(whole.slice(0, whole.indexOf("fled"))));
    assert.equal(source.raw, "Nine died.\n\nTwo");
    assert.deepEqual(
      source.problems.map(({ code }) => code),
      ["cut-short"],
    );
  });

  it("is known by its content under any name", async () => {
    assert.equal((await read(makeDocx({ body }), "a.txt")).raw, "Nine died.");
    assert.equal((await read(new TextEncoder().encode("Nine died."), "a.docx")).raw, "Nine died.");
  });

  it("never has anything fetched", async () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (place) => {
      asked.push(place);
      return Promise.reject(new Error("no network"));
    };
    try {
      const link =
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://tracker.example/a.png" TargetMode="External"/>';
      const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`;
      const picture = '<w:r><w:drawing><a:blip r:link="r1"/></w:drawing></w:r>';
      const source = await read(
        makeDocx({
          body: paragraph(`${picture}${run("Nine died.")}<w:altChunk r:id="r1"/>`),
          others: { "word/_rels/document.xml.rels": rels },
        }),
      );
      assert.equal(source.raw, "Nine died.");
      assert.deepEqual(
        source.problems.map(({ code }) => code),
        ["cut-short"],
      );
      assert.deepEqual(asked, []);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe("a file of an old Office program", () => {
  const container = (...names: readonly string[]): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [index, name] of names.entries()) {
      const at = 1024 + index * 128;
      for (let place = 0; place < name.length; place += 1)
        bytes[at + place * 2] = name.charCodeAt(place);
      bytes[at + 64] = name.length * 2 + 2;
      bytes[at + 66] = 2;
    }
    return bytes;
  };
  const rows: readonly (readonly [readonly string[], string, RegExp])[] = [
    [["EncryptionInfo", "EncryptedPackage"], "encrypted", /without a password/u],
    [["WordDocument", "1Table"], "unsupported-format", /old Word; open it and save it as \.docx/u],
    [["Workbook"], "unsupported-format", /\.csv/u],
  ];
  for (const [names, code, message] of rows)
    it(`with ${names.join(", ")} is ${code}`, async () => {
      const { problems } = await read(container(...names));
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
      assert.match(problems[0]?.message ?? "", message);
    });
});
