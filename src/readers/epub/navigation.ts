import { readXml, type XmlElement } from "../xml.js";
import { placeOf } from "./paths.js";

/** What a book's tables of contents tell: names of its texts, pages of the printed book, what a text is. */
export interface Navigation {
  /** By path. */
  readonly titles: Map<string, string>;
  /** By path, `#` and mark. */
  readonly pages: Map<string, string>;
  /** By path: `copyright-page`. */
  readonly kinds: Map<string, string>;
}

interface Entry {
  words: string;
  reference: string;
  readonly kind: string;
}

/** Adds what the document or table at `path` tells. What is broken in it costs names, never texts. */
export function readNavigation(
  path: string,
  xml: string,
  { titles, pages, kinds }: Navigation,
): void {
  // "toc", "page-list" and "landmarks" of EPUB 3; EPUB 2 has an element for each.
  let list = "";
  let entry: Entry | undefined;
  const note = ({ words, reference, kind }: Entry): void => {
    const place = placeOf(path, reference);
    const label = words.replace(/\s+/gu, " ").trim();
    if (place === undefined || reference === "") return;
    // A mark in a text says something of a part of it only.
    if (list === "landmarks" && place.mark === "") kinds.set(place.path, kind);
    if (label === "") return;
    if (list === "page-list") pages.set(`${place.path}#${place.mark}`, label);
    else if (list === "toc" && !titles.has(place.path)) titles.set(place.path, label);
  };
  readXml(xml, {
    open: ({ name, attributes }: XmlElement) => {
      const kind = (attributes.get("type") ?? "").toLowerCase();
      if (name === "nav") list = kind;
      else if (name === "navmap") list = "toc";
      else if (name === "pagelist") list = "page-list";
      else if (name === "a") entry = { words: "", reference: attributes.get("href") ?? "", kind };
      else if (name === "navpoint" || name === "pagetarget")
        entry = { words: "", reference: "", kind };
      else if (name === "content" && entry !== undefined) {
        entry.reference = attributes.get("src") ?? "";
        note(entry);
        entry = undefined;
      }
    },
    close: ({ name }) => {
      if (name === "nav" || name === "navmap" || name === "pagelist") list = "";
      if (name !== "a" || entry === undefined) return;
      note(entry);
      entry = undefined;
    },
    text: (words) => {
      if (entry !== undefined && entry.words.length < 300) entry.words += words.slice(0, 300);
    },
  });
}
