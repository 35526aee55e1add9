import { isMap, isScalar, isSeq, type Pair } from "yaml";
import { faults, type Ignore } from "../../engine/index.js";
import { problemAt } from "../facts/factEntry.js";
import { nearestWord } from "../facts/nearestWord.js";
import { keyOf, placeOf, readJsonTree, unknownKey, type JsonTree } from "../jsonTree.js";
import {
  faultVerdicts,
  noSettingsFile,
  type PlacedIgnore,
  type SettingsFile,
} from "./settingsFile.js";

/**
 * Reads `stet.json`; `path` is the file as the user knows it. Total: each mistake is a problem with its line and column,
 * and the rest is used.
 */
export function parseSettingsFile(path: string, text: string): SettingsFile {
  if (text.trim() === "") return noSettingsFile;
  const tree = readJsonTree(path, text, shape);
  const { root, problems } = tree;
  const sameAs: (readonly string[])[] = [];
  const notNames: string[] = [];
  const ignores: PlacedIgnore[] = [];
  for (const pair of root?.items ?? []) {
    const { name, place } = keyOf(pair, tree);
    if (name === "ignores") ignores.push(...readList(pair, tree, readIgnore));
    else if (name === "names" && isMap(pair.value)) {
      for (const list of pair.value.items) {
        const { name: kind, place: at } = keyOf(list, tree);
        if (kind === "sameAs") sameAs.push(...readList(list, tree, readGroup));
        else if (kind === "notNames") notNames.push(...readList(list, tree, readWords));
        else problems.push(problemAt(at, unknownKey(kind, ["sameAs", "notNames"])));
      }
    } else if (name === "names") problems.push(problemAt(place, `"names" must be an object.`));
    else if (name !== "$schema")
      problems.push(problemAt(place, unknownKey(name, ["ignores", "names"])));
  }
  return { names: { sameAs, notNames }, ignores, problems };
}

const shape = '{ "names": { … }, "ignores": [ … ] }';

function readList<Entry>(
  pair: Pair,
  tree: JsonTree,
  read: (entry: unknown, tree: JsonTree) => Entry | undefined,
): readonly Entry[] {
  if (isSeq(pair.value))
    return pair.value.items
      .map((entry) => read(entry, tree))
      .filter((entry) => entry !== undefined);
  const { name, place } = keyOf(pair, tree);
  tree.problems.push(problemAt(place, `"${name}" must be a list: [ … ].`));
  return [];
}

function readWords(entry: unknown, tree: JsonTree): string | undefined {
  const words = isScalar(entry) && typeof entry.value === "string" ? entry.value.trim() : "";
  if (words !== "") return words;
  tree.problems.push(problemAt(placeOf(entry, tree), "this must be a name."));
  return undefined;
}

function readGroup(entry: unknown, tree: JsonTree): readonly string[] | undefined {
  const names = isSeq(entry) ? entry.items.flatMap((name) => readWords(name, tree) ?? []) : [];
  if (names.length >= 2) return names;
  const wanted = 'this must be a list of two or more names: ["Araqchi", "Araghchi"].';
  tree.problems.push(problemAt(placeOf(entry, tree), wanted));
  return undefined;
}

/** What each key of an ignore must hold. */
const readers: Readonly<
  Record<keyof Ignore, { readonly wanted: string; readonly fits: (value: unknown) => boolean }>
> = {
  sentence: { wanted: "a sentence", fits: isText },
  nth: {
    wanted: "a number from 1 on",
    fits: (value) => Number.isInteger(value) && Number(value) > 0,
  },
  text: { wanted: "the words that are underlined", fits: isText },
  check: { wanted: 'the name of a check, such as "contradicted-figure"', fits: isText },
  verdict: {
    wanted: `one of ${faultVerdicts.join(", ")}`,
    fits: (value) => faultVerdicts.some((verdict) => verdict === value),
  },
  path: { wanted: "the path of a draft", fits: isText },
  passage: { wanted: "a sentence of a source", fits: isText },
  reason: { wanted: "a text", fits: (value) => typeof value === "string" },
  date: {
    wanted: 'a day such as "2024-12-02"',
    fits: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value),
  },
};

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isIgnoreKey(name: string): name is keyof Ignore {
  return name in readers;
}

/** An entry with a mistake is left out: with a part of it missing it would put more aside than was meant. */
function readIgnore(entry: unknown, tree: JsonTree): PlacedIgnore | undefined {
  const place = placeOf(entry, tree);
  const before = tree.problems.length;
  const fields: Partial<Record<keyof Ignore, unknown>> = {};
  if (!isMap(entry)) tree.problems.push(problemAt(place, "an ignore must be an object."));
  for (const field of isMap(entry) ? entry.items : []) {
    const { name, place: at } = keyOf(field, tree);
    const value = isScalar(field.value) ? field.value.value : undefined;
    if (!isIgnoreKey(name))
      tree.problems.push(problemAt(at, unknownKey(name, Object.keys(readers))));
    else if (readers[name].fits(value)) fields[name] = value;
    else tree.problems.push(problemAt(at, `"${name}" must be ${readers[name].wanted}.`));
    if (name === "check" && typeof value === "string" && !checkIds.includes(value))
      tree.problems.push(problemAt(at, unknownCheck(value)));
  }
  for (const name of ["text", "check"] as const)
    if (isMap(entry) && !entry.has(name))
      tree.problems.push(problemAt(place, `"${name}" is missing in this ignore.`));
  if (tree.problems.length > before) return undefined;
  // Each field was looked at above.
  return { ...(fields as Partial<Ignore> & Pick<Ignore, "check" | "text">), place };
}

const checkIds = faults.map(({ id }) => id);

function unknownCheck(id: string): string {
  const near = nearestWord(id, checkIds);
  const advice =
    near === undefined ? "reports name the check of each finding." : `did you mean "${near}"?`;
  return `"${id}" is no check; ${advice}`;
}
