import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { linesAt, pdfOf, problemsOf, sourceOf } from "./kit.js";
import { fileOf, packed, type PdfObject, type StreamObject } from "./objects.js";

const story = linesAt(60, 700, ["Nine people died, the harbour office said."]);
const told = "paragraph: Nine people died, the harbour office said.";
const shows = packed("BT /F0 10 Tf 60 700 Td (Nine people died, the harbour office said.) Tj ET");

describe("a hostile PDF", () => {
  const damaged: readonly (readonly [string, Uint8Array])[] = [
    ["nothing but the mark", Buffer.from("%PDF-1.4\n")],
    ["the first 200 bytes", pdfOf({ pages: [story] }).subarray(0, 200)],
    ["no pages", fileOf(["<< /Type /Catalog >>", "<< >>", "<< >>"])],
    ["pages in a circle", fileOf(circle())],
    ["a catalog of dictionaries 10,000 deep", fileOf(["<< /A ".repeat(10_000), "<< >>", "<< >>"])],
  ];
  for (const [what, bytes] of damaged)
    it(`is damaged: ${what}`, async () => {
      const source = await sourceOf(new Uint8Array(bytes));
      assert.match(problemsOf(source).join(), /^unreadable: report\.pdf is damaged/u);
      assert.equal(source.raw, "");
    });

  const deep = "[".repeat(10_000) + "]".repeat(10_000);
  for (const [what, paper] of [
    ["in its catalog", { pages: [story], catalog: `/Odd ${deep}` }],
    ["in its information", { pages: [story], info: `/Title ${deep}` }],
    ["on a page", { pages: [story, `${deep} TJ`] }],
  ] as const)
    it(`is read or refused, arrays 10,000 deep ${what}`, async () => {
      const source = await sourceOf(paper);
      if (source.raw === "") assert.match(problemsOf(source).join(), /^unreadable: /u);
      else assert.equal(blocksOf(source)[0], told);
    });

  it("is not unpacked where it grows without end", async () => {
    const bomb = packed(Buffer.alloc(200_000_000, " "));
    const source = await sourceOf(fileOf([...pageOf("[6 0 R 7 0 R]"), bomb, shows]));
    assert.deepEqual(problemsOf(source), [
      "cut-short: report.pdf holds a part that grows beyond 32 MB when unpacked; that part was not read.",
    ]);
    assert.deepEqual(blocksOf(source), [told]);
  });

  it("is not unpacked where it is packed twice", async () => {
    const { stream } = packed(packed(Buffer.alloc(60_000_000, " ")).stream);
    const twice = { stream, dictionary: "/Filter [/FlateDecode /FlateDecode]" };
    const source = await sourceOf(fileOf([...pageOf("[6 0 R 7 0 R]"), twice, shows]));
    assert.match(problemsOf(source).join(), /^cut-short: /u);
    assert.deepEqual(blocksOf(source), [told]);
  });

  it("may have large pictures and packed text", async () => {
    const dictionary =
      "/Type /XObject /Subtype /Image /Width 7746 /Height 7746 /Filter /FlateDecode";
    const picture: StreamObject = { ...packed(Buffer.alloc(60_000_000, "x")), dictionary };
    const long = packed(`q Q ${" ".repeat(5_000_000)}`);
    const source = await sourceOf(fileOf([...pageOf("[6 0 R 8 0 R]"), shows, picture, long]));
    assert.deepEqual(problemsOf(source), []);
    assert.deepEqual(blocksOf(source), [told]);
  });

  it("runs no script and fetches nothing", async () => {
    const fetched: unknown[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (address) => {
      fetched.push(address);
      return Promise.reject(new Error("no network"));
    };
    try {
      const script = "/S /JavaScript /JS (globalThis.ranInPdf = true; app.alert(1))";
      const catalog = `/OpenAction << ${script} >> /Names << /JavaScript << /Names [(a) << ${script} >>] >> >>`;
      const source = await sourceOf({ pages: [story], catalog });
      assert.deepEqual(blocksOf(source), [told]);
      await sourceOf(fileOf(foreignFonts()));
    } finally {
      globalThis.fetch = real;
    }
    assert.equal("ranInPdf" in globalThis, false);
    assert.deepEqual(fetched, []);
  });

  it("may lie about its page count", async () => {
    const objects = [...pageOf("6 0 R"), shows];
    objects[1] = "<< /Type /Pages /Count 900000000 /Kids [4 0 R] >>";
    const source = await sourceOf(fileOf(objects));
    assert.equal(blocksOf(source)[0], told);
  });
});

function circle(): readonly PdfObject[] {
  const pages = "<< /Type /Pages /Count 2 /Kids [2 0 R 4 0 R] >>";
  return ["<< /Type /Catalog /Pages 2 0 R >>", pages, "<< >>", "<< /Type /Pages /Kids [2 0 R] >>"];
}

/** One page whose content is given; its own object is the sixth. */
function pageOf(contents: string): PdfObject[] {
  const resources = "/Font << /F0 5 0 R >> /XObject << /I 7 0 R >>";
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
    "<< >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${contents} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
  ];
}

// A font that is not in the file, with a character map that is not there either.
function foreignFonts(): readonly PdfObject[] {
  const objects = [...pageOf("6 0 R"), shows];
  objects[4] =
    "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [7 0 R] >>";
  objects.push(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>",
  );
  return objects;
}
