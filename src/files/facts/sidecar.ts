import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { keyOf, readJsonTree, unknownKey, type JsonTree } from "../jsonTree.js";
import { problemAt, type FactFile, type SidecarEntry } from "./factEntry.js";
import { factReaders, type FactName } from "./factReaders.js";

/** A sidecar's text and where it stands. */
export interface SidecarText {
  /** As the user knows it. */
  readonly path: string;
  /** The folder that holds it, with forward slashes. */
  readonly folder: string;
  readonly text: string;
}

/** Reads `stet.sources.json`. Total: each mistake is a problem with its line and column, and the rest is used. */
export function parseSidecar({ path, folder, text }: SidecarText): FactFile<SidecarEntry> {
  const tree = readJsonTree(path, text, shape);
  const { root, problems } = tree;
  return { entries: root === undefined ? [] : readRoot(root, { ...tree, folder }), problems };
}

const shape = '{ "sources": { "article.txt": { "title": "…" } } }';

interface Reading extends JsonTree {
  readonly folder: string;
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
