import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { problemAt, type BibliographyEntry, type FactFile } from "./factEntry.js";
import { dayFromParts, statedFacts } from "./statedFacts.js";

/**
 * Reads CSL-JSON. A JSON file that is anything else has no entries and no problems; a broken entry is a problem, and the
 * others are read. `path` is for messages.
 */
export function parseCslJson(path: string, text: string): FactFile<BibliographyEntry> {
  // A list of objects, the first of which has an "id" or a "type".
  if (!/^\s{0,200}\[\s{0,200}\{/u.test(text.slice(0, 500))) return { entries: [], problems: [] };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const placeAt = (offset: number): BibliographyEntry["place"] => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: path, line, column: col };
  };
  const list: unknown = document.contents;
  if (!isSeq(list)) return { entries: [], problems: [] };
  const entries: BibliographyEntry[] = [];
  const problems: string[] = [];
  let isCsl = false;
  for (const node of list.items) {
    if (!isMap(node)) continue;
    const place = placeAt(node.range?.[0] ?? 0);
    const fields: unknown = node.toJS(document);
    if (!isRecord(fields)) continue;
    isCsl ||= typeof fields["type"] === "string" && "id" in fields;
    const entry = readEntry(fields, place);
    if (entry !== undefined) entries.push(entry);
    else problems.push(problemAt(place, 'this entry has no "id", so nothing can be cited by it.'));
  }
  if (!isCsl) return { entries: [], problems: [] };
  const [error] = document.errors;
  if (error !== undefined)
    problems.unshift(
      problemAt(placeAt(error.pos[0]), "this is no JSON; a comma or a bracket may be missing."),
    );
  return { entries, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function readEntry(
  fields: Fields,
  place: BibliographyEntry["place"],
): BibliographyEntry | undefined {
  const id = fields["citation-key"] ?? fields["id"];
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const key = String(id);
  const doi = fields["DOI"];
  return {
    place,
    key,
    facts: statedFacts({
      key,
      title: fields["title"],
      outlet: fields["container-title"] ?? fields["publisher"],
      author: namesOf(fields["author"]),
      published: dayOfIssue(fields["issued"]),
      url: fields["URL"],
      language: fields["language"],
    }),
    files: typeof fields["file"] === "string" ? [fields["file"].replaceAll("\\", "/")] : [],
    ...(typeof doi === "string" ? { doi } : {}),
  };
}

function namesOf(authors: unknown): string | undefined {
  if (!Array.isArray(authors)) return undefined;
  const names = authors.filter(isRecord).flatMap((author) => {
    const { literal, given, family } = {
      literal: author["literal"],
      given: author["given"],
      family: author["family"],
    };
    const whole = [literal, given, family].filter((part) => typeof part === "string").join(" ");
    return whole === "" ? [] : [whole];
  });
  return names.length === 0 ? undefined : names.join(", ");
}

// { "date-parts": [[2024, 12, 2]] } or { "raw": "2024-12-02" }
function dayOfIssue(issued: unknown): string | undefined {
  if (!isRecord(issued)) return undefined;
  const raw = issued["raw"] ?? issued["literal"];
  if (typeof raw === "string") return raw;
  const parts = issued["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return undefined;
  const [year, month, day] = first.map((part) =>
    typeof part === "number" || typeof part === "string" ? part : undefined,
  );
  return dayFromParts(year, month, day);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
