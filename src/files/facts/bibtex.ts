import type { Creator, Entry } from "@retorquere/bibtex-parser";
import { problemAt, type BibliographyEntry, type FactFile, type FactPlace } from "./factEntry.js";
import { dayFromParts, statedFacts } from "./statedFacts.js";

/** Reads a BibTeX or BibLaTeX file. A broken entry is a problem, and those after it are read. `path` is for messages. */
export async function parseBibtex(
  path: string,
  text: string,
): Promise<FactFile<BibliographyEntry>> {
  // Big and slow to load: only who has a bibliography waits for it.
  const { parseAsync } = await import("@retorquere/bibtex-parser");
  const problems: string[] = [];
  const entries: BibliographyEntry[] = [];
  const placeOf = placesIn(path, text);
  try {
    const library = await parseAsync(text, { sentenceCase: false, unsupported: "ignore" });
    for (const { error, input } of library.errors) {
      const place = placeOf(input ?? "");
      problems.push(problemAt(place, `this entry can't be read: ${withoutPlace(error)}.`));
    }
    for (const entry of library.entries) {
      // What is left of a broken entry: it has been told.
      if (entry.input === "" || Object.keys(entry.fields).length === 0) continue;
      entries.push(readEntry(entry, placeOf(entry.input)));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(problemAt({ file: path, line: 1, column: 1 }, `no BibTeX: ${reason}.`));
  }
  return { entries, problems };
}

function readEntry({ key, fields }: Entry, place: FactPlace): BibliographyEntry {
  const text = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value: unknown = fields[name];
      const words = Array.isArray(value) ? value.join(", ") : value;
      if (typeof words === "string" && words.trim() !== "") return plainText(words);
    }
    return undefined;
  };
  const doi = text("doi");
  return {
    place,
    key,
    facts: statedFacts({
      key,
      title: text("title"),
      outlet: text("journaltitle", "journal", "publisher", "organization", "institution"),
      author: namesOf(fields.author),
      published: text("date") ?? dayFromParts(text("year"), text("month"), text("day")),
      url: text("url"),
      language: languageCodes.get((text("langid", "language") ?? "").toLowerCase()),
    }),
    files: attachedFiles(text("file") ?? ""),
    ...(doi === undefined ? {} : { doi }),
  };
}

/**
 * The paths in a `file` field: `a.pdf`, `Full Text:files/12/a.pdf:application/pdf` (Zotero and JabRef), several with
 * semicolons between them. A backslash before a colon or another mark belongs to the field, not to the path.
 */
export function attachedFiles(field: string): readonly string[] {
  return split(field, ";").flatMap((file) => {
    const parts = split(file, ":").map((part) => part.replace(/\\(?<mark>[:;\\_&])/gu, "$<mark>"));
    // "C", "\a.pdf": the drive of a path is no part of its own.
    const path = parts.length >= 3 ? parts.slice(1, -1).join(":") : parts.join(":");
    const trimmed = path.replaceAll("\\", "/").trim();
    return trimmed === "" ? [] : [trimmed];
  });
}

function split(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") {
      part += text.slice(at, at + 2);
      at += 1;
    } else if (character === mark) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}

function namesOf(creators: readonly Creator[] | undefined): string | undefined {
  const names = (creators ?? []).flatMap(({ name, firstName, prefix, lastName, suffix }) => {
    const whole = name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(" ");
    return whole === "" || whole === "others" ? [] : [plainText(whole)];
  });
  return names.length === 0 ? undefined : names.join(", ");
}

// The parser marks italics and protected capitals as HTML.
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,60}>/giu, "")
    .normalize("NFC")
    .trim();
}

function withoutPlace(error: string): string {
  const [first = ""] = error.split("\n");
  return first
    .replace(/ ?"[^"]{0,200}"?/u, "")
    .replace(/ at line \d.*$/u, "")
    .trim();
}

// Entries come in the order of the file, so each is looked for after the one before.
function placesIn(file: string, text: string): (input: string) => FactPlace {
  let cursor = 0;
  return (input) => {
    const start = input.trimStart();
    const after = text.indexOf(start, cursor);
    const at = after === -1 ? text.indexOf(start) : after;
    if (at === -1) return { file, line: 1, column: 1 };
    cursor = after === -1 ? cursor : at + 1;
    const before = text.slice(0, at).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}

const languageCodes: ReadonlyMap<string, string> = new Map([
  ...[
    "american",
    "australian",
    "british",
    "canadian",
    "english",
    "newzealand",
    "uk",
    "ukenglish",
    "usenglish",
  ].map((name) => [name, "en"] as const),
  ["arabic", "ar"],
  ["dutch", "nl"],
  ["french", "fr"],
  ["german", "de"],
  ["italian", "it"],
  ["ngerman", "de"],
  ["portuguese", "pt"],
  ["russian", "ru"],
  ["spanish", "es"],
  ...["ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru"].map((code) => [code, code] as const),
  ["en-gb", "en"],
  ["en-us", "en"],
]);
