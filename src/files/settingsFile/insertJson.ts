import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Edit } from "../../engine/index.js";

/** What is to be added to a JSON text. */
export interface JsonInsertion {
  /** Keys that lead from the root to the list, made where they are missing. */
  readonly keys: readonly string[];
  readonly value: unknown;
  /** Tells whether an entry of the list, as plain data, comes after the new one. */
  readonly isAfter: (entry: unknown) => boolean;
  /** Tells whether an entry is the new one in another version, which is replaced. */
  readonly isSame?: (entry: unknown) => boolean;
}

/**
 * The one edit that adds a value to a list, in order, with all else left as it is written. Undefined where `text` has a
 * mistake or something else than lists and objects on the way.
 */
export function insertJson(
  text: string,
  { keys, value, isAfter, isSame = () => false }: JsonInsertion,
): Edit | undefined {
  if (text.trim() === "") {
    const root = wrapped(keys, [value]);
    return { start: 0, end: text.length, newText: `${render(root, "", layoutOf(""))}\n` };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  let container: unknown = document.contents;
  for (const [depth, key] of keys.entries()) {
    if (!isMap(container)) return undefined;
    const pair = container.items.find(({ key: name }) => isScalar(name) && name.value === key);
    if (pair === undefined) {
      const missing = wrapped(keys.slice(depth + 1), [value]);
      return addTo(text, container, { at: container.items.length, key, value: missing });
    }
    container = pair.value;
  }
  if (!isSeq(container)) return undefined;
  const entries = container.items;
  const same = entries.findIndex((entry) => isSame(plainOf(entry)));
  if (same !== -1) return replaceIn(text, container, { at: same, value });
  const later = entries.findIndex((entry) => isAfter(plainOf(entry)));
  return addTo(text, container, { at: later === -1 ? entries.length : later, value });
}

/**
 * The one edit that takes an entry out of the list that `keys` lead to: the one that begins at `start` of `text`.
 * Undefined where there is none.
 */
export function removeJson(text: string, keys: readonly string[], start: number): Edit | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const list: unknown = document.getIn(keys, true);
  if (!isSeq(list)) return undefined;
  const spans = list.items.map(spanOf);
  const at = spans.findIndex((span) => span.start === start);
  const own = spans[at];
  const before = spans[at - 1];
  const after = spans[at + 1];
  if (own === undefined) return undefined;
  if (before !== undefined) return { start: before.end, end: own.end, newText: "" };
  if (after !== undefined) return { start: own.start, end: after.start, newText: "" };
  return { start: list.range?.[0] ?? own.start, end: list.range?.[1] ?? own.end, newText: "[]" };
}

/** `["a", "b"]` and `x` give `{ a: { b: x } }`. */
function wrapped(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function plainOf(entry: unknown): unknown {
  return isMap(entry) || isSeq(entry) || isScalar(entry) ? (entry.toJSON() as unknown) : undefined; // Looked at by who asked.
}

interface Addition {
  /** Before which entry; the number of entries for the end. */
  readonly at: number;
  /** For objects. */
  readonly key?: string;
  readonly value: unknown;
}

function addTo(text: string, container: YAMLMap | YAMLSeq, { at, key, value }: Addition): Edit {
  const layout = layoutOf(text);
  const name = key === undefined ? "" : `${JSON.stringify(key)}: `;
  const spans = container.items.map(spanOf);
  const [start, end] = container.range ?? [0, text.length];
  const first = spans[0];
  if (first === undefined) {
    const outer = /^[ \t]*/u.exec(text.slice(text.lastIndexOf("\n", start) + 1))?.[0] ?? "";
    const inner = `${outer}${layout.unit}`;
    const { br } = layout;
    const [open, close] = [text.charAt(start), text.charAt(end - 1)];
    const words = `${name}${render(value, inner, layout)}`;
    return { start, end, newText: `${open}${br}${inner}${words}${br}${outer}${close}` };
  }
  const next = spans[at];
  // The white space before the first entry is how each begins.
  const gap = text.slice(start + 1, first.start);
  const isOneLine = !gap.includes("\n");
  const indent = gap.slice(gap.lastIndexOf("\n") + 1);
  const words = `${name}${isOneLine ? inOneLine(value) : render(value, indent, layout)}`;
  const between = isOneLine ? " " : gap;
  if (next !== undefined) return insert(next.start, `${words},${between}`);
  return insert(spans.at(-1)?.end ?? end, `,${between}${words}`);
}

function replaceIn(text: string, { items }: YAMLSeq, { at, value }: Addition): Edit {
  const { start, end } = spanOf(items[at]);
  const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const isOneLine = before.trim() !== "";
  return {
    start,
    end,
    newText: isOneLine ? inOneLine(value) : render(value, before, layoutOf(text)),
  };
}

function insert(at: number, newText: string): Edit {
  return { start: at, end: at, newText };
}

/** From the key, where there is one, to the end of the value. */
function spanOf(entry: unknown): { readonly start: number; readonly end: number } {
  // Entries of a parsed text are nodes or pairs of nodes.
  const { key, value } = entry as Partial<Pair>;
  const first = (key ?? entry) as { readonly range?: readonly number[] | null };
  const last = (key === undefined ? entry : value) as typeof first;
  return { start: first.range?.[0] ?? 0, end: last.range?.[1] ?? 0 };
}

/** How a text is set: what a step of indentation is, and how lines end. */
interface Layout {
  readonly unit: string;
  readonly br: string;
}

function layoutOf(text: string): Layout {
  const unit = /\n(?<unit>[ \t]{1,8})\S/u.exec(text)?.groups?.["unit"] ?? "  ";
  return { unit, br: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** JSON over several lines; lists of mere words stay in one. */
function render(value: unknown, indent: string, layout: Layout): string {
  const { unit, br } = layout;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries: readonly string[] = isList
    ? value.map((entry: unknown) => render(entry, `${indent}${unit}`, layout))
    : Object.entries(value).map(
        ([key, entry]) => `${JSON.stringify(key)}: ${render(entry, `${indent}${unit}`, layout)}`,
      );
  const areWords = isList && value.every((entry) => typeof entry === "string");
  if (areWords) return inOneLine(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const lines = entries.map((entry) => `${indent}${unit}${entry}`).join(`,${br}`);
  return `${open}${br}${lines}${br}${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}: ${inOneLine(entry)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}
