import { ignoreOrder, type Edit, type Ignore } from "../../engine/index.js";
import { insertJson, removeJson } from "./insertJson.js";

/**
 * The edit that adds an ignore to the text of a `stet.json`, in its place by order; `text` is empty for a file that is
 * not there. One that is the same but for its passage and date is replaced. Undefined where the file has a mistake that must be
 * mended first.
 */
export function addIgnore(text: string, ignore: Ignore): Edit | undefined {
  const order = ignoreOrder(ignore);
  const compare = (entry: unknown): number => compareLists(ignoreOrder(orderable(entry)), order);
  return insertJson(text, {
    keys: ["ignores"],
    value: ignore,
    isAfter: (entry) => compare(entry) > 0,
    isSame: (entry) => compare(entry) === 0,
  });
}

/** The text with all these ignores, each in its place and once; undefined where it has a mistake that must be mended first. */
export function addIgnores(text: string, ignores: readonly Ignore[]): string | undefined {
  if (insertJson(text, { keys: ["ignores"], value: {}, isAfter: () => false }) === undefined)
    return undefined;
  const sorted = [...ignores].sort((a, b) => compareLists(ignoreOrder(a), ignoreOrder(b)));
  return sorted.reduce((changed, ignore) => {
    const edit = addIgnore(changed, ignore);
    return edit === undefined ? changed : withEdit(changed, edit);
  }, text);
}

/** The edit that takes out the ignore that begins at the offset `start`; undefined where none does, or where the file has a mistake. */
export function removeIgnore(text: string, start: number): Edit | undefined {
  return removeJson(text, ["ignores"], start);
}

/** The edit that makes two names one. */
export function addSameAs(text: string, names: readonly [string, string]): Edit | undefined {
  const group = [...names].sort();
  const compare = (entry: unknown): number =>
    Array.isArray(entry) ? compareLists(entry.map(String), group) : -1;
  return insertJson(text, {
    keys: ["names", "sameAs"],
    value: group,
    isAfter: (entry) => compare(entry) > 0,
    isSame: (entry) => compare(entry) === 0,
  });
}

/** The edit that says of words that they are no name. */
export function addNotName(text: string, name: string): Edit | undefined {
  return insertJson(text, {
    keys: ["names", "notNames"],
    value: name,
    isAfter: (entry) => typeof entry === "string" && entry > name,
    isSame: (entry) => entry === name,
  });
}

/** `text` after `edit`. */
export function withEdit(text: string, { start, end, newText }: Edit): string {
  return `${text.slice(0, start)}${newText}${text.slice(end)}`;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** What is written there may be anything: only what orders it is looked at. */
function orderable(entry: unknown): Ignore {
  if (typeof entry !== "object" || entry === null) return { text: "", check: "" };
  const fields = new Map<string, unknown>(Object.entries(entry));
  const nth = fields.get("nth");
  const textOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    text: textOf("text"),
    check: textOf("check"),
    path: textOf("path"),
    sentence: textOf("sentence"),
    ...(typeof nth === "number" ? { nth } : {}),
  };
}
