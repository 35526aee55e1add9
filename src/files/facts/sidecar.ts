import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from "yaml";
import { problemAt, type FactFile, type FactPlace, type SidecarEntry } from "./factEntry.js";
import { nearestWord } from "./nearestWord.js";
import { factReaders, type FactName } from "./factReaders.js";

/** A sidecar's text and where it stands. */
export interface SidecarText {
  /** As the user knows it. */
  readonly path: string;
  /** The folder that holds it, with forward slashes. */
  readonly folder: string;
  readonly text: string;
}

/**
 * Reads `stet.sources.json`. Total: each mistake is a problem with its line and column, and the rest is used. YAML's
 * parser is used since JSON is a part of YAML and this parser, unlike JSON's own, goes on after a mistake.
 */
export function parseSidecar({ path, folder, text }: SidecarText): FactFile<SidecarEntry> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const placeAt = (offset: number): FactPlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: path, line, column: col };
  };
  const problems: string[] = [];
  const told = new Set<number>();
  for (const { code, pos } of document.errors) {
    const place = placeAt(pos[0]);
    // One slip makes several errors; the first on a line tells where it is.
    if (told.has(place.line)) continue;
    told.add(place.line);
    problems.push(problemAt(place, code === "DUPLICATE_KEY" ? repeated : noJson));
  }
  const root: unknown = document.contents;
  if (!isMap(root)) {
    if (problems.length === 0) problems.push(problemAt(placeAt(0), `this must be ${shape}.`));
    return { entries: [], problems };
  }
  const reading = { folder, placeAt, problems };
  return { entries: readRoot(root, reading), problems };
}

const shape = '{ "sources": { "article.txt": { "title": "…" } } }';
const noJson =
  "this is no JSON; a comma, a quotation mark or a bracket may be missing here or before.";
const repeated = "this key stands here twice; the later one counts.";

interface Reading {
  readonly folder: string;
  readonly placeAt: (offset: number) => FactPlace;
  readonly problems: string[];
}

function readRoot(root: YAMLMap, reading: Reading): readonly SidecarEntry[] {
  const entries: SidecarEntry[] = [];
  for (const pair of root.items) {
    const { name, place } = keyOf(pair, reading);
    if (name === "$schema") continue;
    if (name !== "sources") {
      reading.problems.push(problemAt(place, unknownKey(name, ["sources"])));
    } else if (isMap(pair.value)) {
      for (const entry of pair.value.items) entries.push(readEntry(entry, reading));
    } else reading.problems.push(problemAt(place, `"sources" must be an object of paths.`));
  }
  return entries;
}

function readEntry(pair: Pair, reading: Reading): SidecarEntry {
  const { name: pattern, place } = keyOf(pair, reading);
  const problems: string[] = [];
  const base = { place, folder: reading.folder, pattern, problems };
  if (!isMap(pair.value)) {
    problems.push(problemAt(place, `what is said of "${pattern}" must be an object.`));
    return { ...base, facts: {} };
  }
  const facts: Partial<Record<FactName, string>> = {};
  let exclude = false;
  let sameAs: string | undefined;
  for (const field of pair.value.items) {
    const { name, place: at } = keyOf(field, reading);
    const value = isScalar(field.value) ? field.value.value : undefined;
    if (name === "exclude") {
      if (typeof value === "boolean") exclude = value;
      else problems.push(problemAt(at, `"exclude" must be true or false.`));
    } else if (name === "sameAs") {
      if (typeof value === "string" && value !== "") sameAs = value;
      else problems.push(problemAt(at, `"sameAs" must be the path of another source.`));
    } else if (isFactName(name)) {
      const { read, wanted } = factReaders[name];
      const fact = read(value);
      if (fact !== undefined) facts[name] = fact;
      else problems.push(problemAt(at, `"${name}" must be ${wanted}.`));
    } else problems.push(problemAt(at, unknownKey(name, [...factNames, "exclude", "sameAs"])));
  }
  return {
    ...base,
    facts,
    ...(exclude ? { exclude } : {}),
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

const factNames = Object.keys(factReaders);

function isFactName(name: string): name is FactName {
  return factNames.includes(name);
}

function keyOf(pair: Pair, { placeAt }: Reading): { name: string; place: FactPlace } {
  const { key } = pair;
  if (!isScalar(key)) return { name: "", place: placeAt(0) };
  return { name: String(key.value), place: placeAt(key.range?.[0] ?? 0) };
}

function unknownKey(name: string, known: readonly string[]): string {
  const near = nearestWord(name, known);
  const advice = near === undefined ? `known are ${known.join(", ")}` : `did you mean "${near}"?`;
  return `"${name}" is no key that is known here; ${advice}${near === undefined ? "." : ""}`;
}
