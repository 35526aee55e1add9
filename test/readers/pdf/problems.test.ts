import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { linesAt, pdfOf, problemsOf, sourceOf } from "./kit.js";

const story = linesAt(60, 700, [
  "The ferry sank on Monday with 412 people on board,",
  "and nine of them died, the harbour office said.",
]);
const told =
  "paragraph: The ferry sank on Monday with 412 people on board, and nine of them died, the harbour office said.";

describe("a PDF that can't be read, or not all of it", () => {
  it("names the file that wants a password", async () => {
    const source = await sourceOf({ pages: [story], password: "harbour" });
    assert.deepEqual(problemsOf(source), [
      "encrypted: report.pdf opens with a password only; save a copy without one.",
    ]);
  });

  it("reads what is encrypted without a password", async () => {
    const source = await sourceOf({ pages: [story], password: "" });
    assert.deepEqual(problemsOf(source), []);
    assert.deepEqual(blocksOf(source), [told]);
  });

  it("says that a scan is a scan", async () => {
    const picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    assert.deepEqual(problemsOf(await sourceOf({ pages: [picture] })), [
      "empty: report.pdf is a scan: its page is a picture without text; run text recognition (OCR) on it.",
    ]);
    assert.match(
      problemsOf(await sourceOf({ pages: [picture, picture] })).join(),
      /^empty: report\.pdf is a scan: its 2 pages are pictures/u,
    );
  });

  it("reads a file that breaks off as far as it goes", async () => {
    const whole = pdfOf({ pages: [story, story] });
    const end = Buffer.from(whole).lastIndexOf("xref\n0");
    const source = await sourceOf(whole.subarray(0, end));
    assert.deepEqual(problemsOf(source), [
      "cut-short: report.pdf breaks off before its end; only what is there was read. Get it again.",
    ]);
    assert.equal(blocksOf(source)[0], told);
  });

  it("stops at a page with words without end", async () => {
    const source = await sourceOf({ pages: [story, "BT /F0 1 Tf (abcdefgh) Tj ".repeat(100_000)] });
    assert.match(problemsOf(source).join(), /^cut-short: report\.pdf is too long/u);
    assert.equal(blocksOf(source)[0], told);
  });

  it("names a file that is too large, and does not open it", async () => {
    const bytes = new Uint8Array(100_000_001);
    bytes.set(Buffer.from("%PDF-1.4\n"));
    assert.deepEqual(problemsOf(await sourceOf(bytes)), [
      "too-large: report.pdf has more than 100 MB; split it or save it as text.",
    ]);
  });
});

describe("what a PDF is", () => {
  it("is told by content", async () => {
    const bytes = pdfOf({ pages: [story] });
    assert.deepEqual(blocksOf(await sourceOf(bytes, "story.txt")), [told]);
    const late = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\n\n"), bytes]);
    assert.deepEqual(blocksOf(await sourceOf(new Uint8Array(late))), [told]);
  });

  it("is left as it is by the reader, a Buffer too", async () => {
    const bytes = Buffer.from(pdfOf({ pages: [story] }));
    const before = Buffer.from(bytes);
    assert.deepEqual(blocksOf(await sourceOf(bytes)), [told]);
    assert.ok(bytes.equals(before));
  });

  it("is no text about PDF", async () => {
    const text = "A file of that kind begins with %PDF-1.4, said the archive of Orrin on Monday.";
    const source = await sourceOf(new Uint8Array(Buffer.from(text)), "story.txt");
    assert.equal(source.raw, text);
  });
});
