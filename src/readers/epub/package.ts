import { readXml, type XmlFault } from "../xml.js";
import { bookFacts, type BookEntry, type BookFacts } from "./facts.js";
import { placeOf } from "./paths.js";

/** A book's package file: what it is, and which files make it up in which order. */
export interface BookPackage {
  readonly facts: BookFacts;
  /** Paths of the texts in reading order. */
  readonly spine: readonly string[];
  /** Where the contents are listed: EPUB 3's document, EPUB 2's table. */
  readonly navigation: readonly string[];
  /** What a text is, where the package says so: `copyright-page`. By path. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly fault?: XmlFault;
}

interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: string;
}

/** Reads a package file (`.opf`) that stands at `path`. */
export function readPackage(path: string, xml: string): BookPackage {
  const items = new Map<string, ManifestItem>();
  const order: string[] = [];
  const kinds = new Map<string, string>();
  const entries: BookEntry[] = [];
  let entry: { name: string; text: string; attributes: ReadonlyMap<string, string> } | undefined;
  let inMetadata = false;
  const fault = readXml(xml, {
    open: ({ name, attributes }) => {
      const of = (key: string): string => attributes.get(key) ?? "";
      if (inMetadata) entry = { name, text: "", attributes };
      else if (name === "metadata") inMetadata = true;
      else if (name === "item") {
        const place = placeOf(path, of("href"));
        if (place !== undefined)
          items.set(of("id"), {
            path: place.path,
            type: of("media-type"),
            properties: of("properties"),
          });
      } else if (name === "itemref") order.push(of("idref"));
      else if (name === "reference") {
        const place = placeOf(path, of("href"));
        // A mark in a text says something of a part of it only.
        if (place?.mark === "") kinds.set(place.path, of("type").toLowerCase());
      }
    },
    close: ({ name }) => {
      if (name === "metadata") inMetadata = false;
      else if (entry !== undefined) entries.push(entry);
      entry = undefined;
    },
    text: (words) => {
      if (entry !== undefined) entry.text += words.slice(0, 2000);
    },
  });
  const all = [...items.values()];
  const isNavigation = ({ type, properties }: ManifestItem): boolean =>
    /(?:^|\s)nav(?:\s|$)/u.test(properties) || type === "application/x-dtbncx+xml";
  return {
    facts: bookFacts(entries),
    spine: order.flatMap((id) => {
      const item = items.get(id);
      return item !== undefined && /html|dtbook/u.test(item.type) ? [item.path] : [];
    }),
    navigation: all.filter(isNavigation).map((item) => item.path),
    kinds,
    ...(fault === undefined ? {} : { fault }),
  };
}
