import type { Source } from "../../text/readText.js";
import { sourceKeys } from "../sourceKeys.js";
import { authorsOf } from "./authors.js";

/** The sources as BibTeX, in their order, with fields that BibLaTeX reads as well. */
export function toBibtex(sources: readonly Source[]): string {
  const keys = sourceKeys(sources);
  return sources.map((source) => `${entry(source, keys.get(source.id) ?? source.id)}\n`).join("\n");
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function entry(source: Source, key: string): string {
  const { title, outlet, author, published, url, language } = source;
  const [year, month] = published?.split("-") ?? [];
  const authors = author === undefined ? [] : authorsOf(author);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", authors.length === 0 ? undefined : braced(authors.map(nameOf).join(" and "))],
    // The second pair of braces keeps capitals as they are.
    ["title", braced(`{${escape(title ?? source.id)}}`)],
    ["journal", outlet === undefined ? undefined : braced(escape(outlet))],
    ["year", year === undefined ? undefined : braced(year)],
    ["month", month === undefined ? undefined : MONTHS[Number(month) - 1]],
    ["date", published === undefined ? undefined : braced(published)],
    ["url", url === undefined ? undefined : braced(url.replace(/[\s{}\\]/gu, encodeURIComponent))],
    ["langid", language === undefined ? undefined : braced(LANGUAGES.get(language) ?? language)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return `@${outlet === undefined ? "misc" : "article"}{${key},\n${lines.join("\n")}\n}`;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["de", "german"],
  ["en", "english"],
  ["es", "spanish"],
  ["fr", "french"],
  ["it", "italian"],
]);

function nameOf(author: {
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
}): string {
  const { name, family, given } = author;
  return family === undefined || given === undefined
    ? `{${escape(name)}}`
    : `${escape(family)}, ${escape(given)}`;
}

function braced(value: string): string {
  return `{${value}}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

function escape(words: string): string {
  return words
    .replace(/\s{1,200}/gu, " ")
    .trim()
    .replace(/[\\{}~^&%$#_]/gu, (mark) => ESCAPES.get(mark) ?? `\\${mark}`);
}
