import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import { problemAt, type FactPlace } from "./facts/factEntry.js";
import { nearestWord } from "./facts/nearestWord.js";

/** A JSON file as far as it could be read, with places. */
export interface JsonTree {
  /** Undefined where the file holds no object. */
  readonly root: YAMLMap | undefined;
  readonly placeAt: (offset: number) => FactPlace;
  /** Takes what else is found wrong, a sentence each. */
  readonly problems: string[];
}

/**
 * Reads JSON. Total: each mistake is a problem with its line and column, and the rest is used. YAML's parser is used since
 * JSON is a part of YAML and this parser, unlike JSON's own, goes on after a mistake. `shape` shows what is wanted.
 */
export function readJsonTree(path: string, text: string, shape: string): JsonTree {
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
  if (isMap(root)) return { root, placeAt, problems };
  if (problems.length === 0) problems.push(problemAt(placeAt(0), `this must be ${shape}.`));
  return { root: undefined, placeAt, problems };
}

const noJson =
  "this is no JSON; a comma, a quotation mark or a bracket may be missing here or before.";
const repeated = "this key stands here twice; the later one counts.";

/** The key of a pair and where it stands. */
export function keyOf(
  { key }: Pair,
  { placeAt }: JsonTree,
): { readonly name: string; readonly place: FactPlace } {
  if (!isScalar(key)) return { name: "", place: placeAt(0) };
  return { name: String(key.value), place: placeAt(key.range?.[0] ?? 0) };
}

/** Where a value stands. */
export function placeOf(value: unknown, { placeAt }: JsonTree): FactPlace {
  // Values in a tree are nodes; what is none has no place of its own.
  const { range } = (value ?? {}) as Partial<Pick<Node, "range">>;
  return placeAt(range?.[0] ?? 0);
}

/** Says that a key is not known, and which may be meant. */
export function unknownKey(name: string, known: readonly string[]): string {
  const near = nearestWord(name, known);
  const advice = near === undefined ? `known are ${known.join(", ")}` : `did you mean "${near}"?`;
  return `"${name}" is no key that is known here; ${advice}${near === undefined ? "." : ""}`;
}
