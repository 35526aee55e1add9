import { withValues } from "../../engine/index.js";
import { parseDocument } from "yaml";
import { dayOf } from "../metadata/day.js";
import { findDayOrder } from "../metadata/dayOrder.js";
import { languageIn, localeIn, urlIn } from "../metadata/fields.js";
import { namesIn } from "../metadata/people.js";
import type { Stated } from "../reader.js";

/** What YAML front matter states of the article. Broken YAML states nothing. */
export function readFrontMatter(yaml: string | undefined): Stated {
  const fields = readFields(yaml);
  const find = (...names: readonly string[]): string | undefined =>
    names.map((name) => wordsOf(fields.get(name))).find((words) => words !== undefined);
  const title = find("title", "headline");
  const url = [find("url"), find("canonical_url", "canonical"), find("link"), find("source")]
    .map(urlIn)
    .find((each) => each !== undefined);
  const source = find("source");
  const outlet =
    find("outlet", "publication", "publisher", "site_name", "site", "website") ??
    (urlIn(source) === undefined ? source : undefined);
  const author = authorOf(find("author", "authors", "by", "byline", "creator"));
  const locale = localeIn(find("locale", "language", "lang"));
  const language = languageIn(find("language", "lang", "locale"));
  const order = findDayOrder({ text: yaml ?? "", locale, url });
  const day = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : dayOf(words, { order });
  const published = day(
    find(
      "date",
      "published",
      "date_published",
      "datepublished",
      "publishdate",
      "publish_date",
      "pubdate",
      "issued",
    ),
  );
  const updated = day(
    find("updated", "modified", "date_modified", "datemodified", "lastmod", "last_modified"),
  );
  const key = find("citekey", "citation_key", "citation-key", "key");
  const sources = listOf(fields.get("sources"));
  return {
    ...withValues({ title, outlet, author, published, updated, url, language, locale, key }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(fields.get("stet") === false ? { off: true as const } : {}),
  };
}

// A web clipper writes "[[Jo Ray]]"; a name in one word, "echo_desk", is one too.
function authorOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  return namesIn(words) ?? words.replace(/\[\[|\]\]/gu, "");
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
  // "author: { name: Jo Ray }"
  if (typeof value === "object" && value !== null && "name" in value) return wordsOf(value.name);
  return undefined;
}
