import type { SourceFacts } from "../../engine/index.js";

/** A line of a book's metadata: `<dc:creator opf:role="aut">Jo Marsh</dc:creator>`. */
export interface BookEntry {
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a book says of itself: in so many words, and by the file's own dates. */
export interface BookFacts extends SourceFacts {
  readonly presumed?: SourceFacts;
}

/** What the metadata of a book come to. */
export function bookFacts(entries: readonly BookEntry[]): BookFacts {
  const of = (name: string): readonly BookEntry[] =>
    entries.filter((entry) => entry.name === name && entry.text.trim() !== "");
  const title = wordsOf(of("title")[0]);
  const author = authorsIn(entries).join(", ");
  const outlet = wordsOf(of("publisher")[0]);
  const dates = of("date");
  const date = dates.find(({ attributes }) => attributes.get("event") === "publication");
  const published = dayIn((date ?? dates[0])?.text ?? "");
  const modified = of("meta").find(
    ({ attributes }) => attributes.get("property") === "dcterms:modified",
  );
  const updated = dayIn(modified?.text ?? "");
  const language = /^\s*(?<code>[a-z]{2,3})(?=$|[-_\s])/iu.exec(of("language")[0]?.text ?? "");
  const url = addressIn([...of("identifier"), ...of("source")].map(({ text }) => text.trim()));
  return {
    ...(title === "" ? {} : { title }),
    ...(author === "" ? {} : { author }),
    ...(outlet === "" ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(language?.groups === undefined
      ? {}
      : { language: (language.groups["code"] ?? "").toLowerCase() }),
    ...(url === undefined ? {} : { url }),
    ...(updated === undefined ? {} : { presumed: { updated } }),
  };
}

function wordsOf(entry: BookEntry | undefined): string {
  return (entry?.text ?? "").replace(/\s+/gu, " ").trim();
}

const mostAuthors = 12;

// Editors and illustrators are creators too; a role says so, here or in a line of its own.
function authorsIn(entries: readonly BookEntry[]): readonly string[] {
  const roles = new Map(
    entries
      .filter(({ attributes }) => attributes.get("property") === "role")
      .map(({ attributes, text }) => [attributes.get("refines") ?? "", text.trim()]),
  );
  return entries
    .filter(({ name, attributes, text }) => {
      const role = attributes.get("role") ?? roles.get(`#${attributes.get("id") ?? ""}`) ?? "aut";
      return name === "creator" && role === "aut" && text.trim() !== "";
    })
    .slice(0, mostAuthors)
    .map(wordsOf);
}

// "2019-05-01", "2019-05-01T00:00:00+00:00"; a year alone is no day.
function dayIn(value: string): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|T)/u.exec(value.trim())?.[0];
}

// An address on the web, else the ISBN: "urn:isbn:9780000000002", "978-0-00-000000-2".
function addressIn(identifiers: readonly string[]): string | undefined {
  const page = identifiers.find((value) => /^https?:\/\/\S{4,}$/iu.test(value));
  if (page !== undefined) return page;
  for (const value of identifiers) {
    const digits = value.replace(/^(?:urn:)?isbn[:\s]{0,3}/iu, "").replace(/[\s-]/gu, "");
    if (/^(?:97[89]\d{10}|\d{9}[\dX])$/iu.test(digits)) return `urn:isbn:${digits.toUpperCase()}`;
  }
  return undefined;
}
