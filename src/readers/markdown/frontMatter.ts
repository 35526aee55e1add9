import { parseDocument } from "yaml";
import { dayOf } from "../metadata/day.js";
import type { Stated } from "../reader.js";

/** What YAML front matter states of the article. Broken YAML states nothing. */
export function readFrontMatter(yaml: string | undefined): Stated {
  const fields = readFields(yaml);
  const title = wordsOf(fields.get("title"));
  const outlet = wordsOf(fields.get("outlet") ?? fields.get("source") ?? fields.get("publisher"));
  const author = wordsOf(fields.get("author") ?? fields.get("authors") ?? fields.get("by"));
  const published = wordsOf(fields.get("date") ?? fields.get("published"));
  const day = published === undefined ? undefined : dayOf(published);
  const sources = listOf(fields.get("sources"));
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(day === undefined ? {} : { published: day }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

// A draft's own list of sources: paths, folders and globs, or one alone.
function listOf(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) =>
    typeof entry === "string" && entry.trim() !== "" ? [entry.trim()] : [],
  );
}

function readFields(yaml: string | undefined): ReadonlyMap<string, unknown> {
  if (yaml === undefined) return new Map();
  try {
    const parsed: unknown = parseDocument(yaml, { logLevel: "silent" }).toJS();
    if (typeof parsed !== "object" || parsed === null) return new Map();
    return new Map(Object.entries(parsed).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    // An alias without an anchor throws only here.
    return new Map();
  }
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((part) => part !== undefined);
    return words.length > 0 ? words.join(", ") : undefined;
  }
  return undefined;
}
