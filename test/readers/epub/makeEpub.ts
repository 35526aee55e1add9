import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { makeZip, type ZipFiles } from "../zip/makeZip.js";

/** What a book is made of. */
export interface EpubParts {
  /** The body of each text by its file, in reading order. */
  readonly chapters: Readonly<Record<string, string>>;
  /** Lines of the package's metadata. */
  readonly metadata?: string;
  /** Lines of its manifest beside the texts. */
  readonly manifest?: string;
  /** What stands behind the spine: EPUB 2's guide. */
  readonly guide?: string;
  readonly others?: ZipFiles;
}

/** A book. */
export function makeEpub({
  chapters,
  metadata = "",
  manifest = "",
  guide = "",
  others,
}: EpubParts): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, at) => `<item id="c${String(at)}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((_, at) => `<itemref idref="c${String(at)}"/>`);
  const texts = Object.entries(chapters).map(([name, body]): [string, string] => [
    `OEBPS/${name}`,
    page(body),
  ]);
  return makeZip({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    "OEBPS/book.opf": `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata>
      <manifest>${items.join("")}${manifest}</manifest><spine>${spine.join("")}</spine>${guide}</package>`,
    ...Object.fromEntries(texts),
    ...others,
  });
}

/** A text of a book: a whole page, or a body to make one of. */
export function page(body: string): string {
  if (/^<(?:\?xml|html|!DOCTYPE)/u.test(body)) return body;
  const inside = body.startsWith("<body") ? body : `<body>${body}</body>`;
  return `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"
    xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="a.js"/></head>${inside}</html>`;
}

/** A book as a source. */
export function bookOf(parts: EpubParts): Promise<Source> {
  return readSourceFile({ path: "a.epub", id: "a", bytes: makeEpub(parts) });
}

/** What stands on each page of a source. */
export function pagesOf({ raw, pages = [] }: Source): readonly (readonly [string, string])[] {
  return pages.map(({ label, start }, at) => [
    label,
    raw.slice(start, pages[at + 1]?.start).trim(),
  ]);
}
