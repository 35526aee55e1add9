import {
  attribute,
  elementsBelow,
  isElement,
  wordsIn,
  type Element,
  type Node,
} from "./elements.js";
import { readLinked } from "./jsonLd.js";

/** What a page states, by field; the most trusted first. */
export interface PageFields {
  readonly first: (field: string) => string | undefined;
  readonly all: (field: string) => readonly string[];
}

// Names of `<meta>` in order of trust. "article:author" is an address on some sites; that is sorted out later.
const metaNames: Readonly<Record<string, readonly string[]>> = {
  author: words(
    "author article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author byl byline",
  ),
  language: words(
    "og:locale content-language dc.language dcterms.language citation_language language inlanguage",
  ),
  published: words(
    `article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date
    citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date dcterms.date
    dcterms.created publish-date publish_date publication_date publication-date pubdate date cxenseparse:recs:publishtime`,
  ),
  site: words(
    "og:site_name citation_journal_title dc.publisher dcterms.publisher publisher application-name",
  ),
  title: words(
    "og:title twitter:title citation_title dc.title dcterms.title parsely-title sailthru.title headline title",
  ),
  updated: words(
    "article:modified_time article:modified og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod revised",
  ),
  url: words("og:url parsely-link citation_public_url citation_fulltext_html_url twitter:url"),
};

const fieldOfMeta: ReadonlyMap<string, { readonly field: string; readonly rank: number }> = new Map(
  Object.entries(metaNames).flatMap(([field, names]) =>
    names.map((name, rank) => [name, { field, rank: rank + 10 }] as const),
  ),
);

const linkedRank = 5;
const microdataRank = 50;

/** Collects what the page states of itself in its head, in JSON-LD, in microdata and in its text. */
export function collectFields(roots: readonly Node[]): PageFields {
  const found = new Map<string, { readonly value: string; readonly rank: number }[]>();
  const note = (field: string, value: string, rank: number): void => {
    const folded = value.replace(/\s+/gu, " ").trim();
    if (folded === "") return;
    const values = found.get(field) ?? [];
    if (values.length < 40) values.push({ value: folded, rank });
    found.set(field, values);
  };
  const scripts: string[] = [];
  for (const element of elementsBelow(roots)) {
    if (element.tagName === "script" && /^application\/ld\+json/iu.test(attribute(element, "type")))
      scripts.push(textOf(element));
    else look(element, note);
  }
  for (const [field, values] of readLinked(scripts))
    for (const value of values)
      note(field === "headline" ? "title" : field, value, field === "headline" ? 12 : linkedRank);
  for (const values of found.values()) values.sort((a, b) => a.rank - b.rank);
  const all = (field: string): readonly string[] =>
    (found.get(field) ?? []).map(({ value }) => value);
  return {
    all: (field) => bestOf(field, found.get(field) ?? []) ?? all(field),
    first: (field) => all(field)[0],
  };
}

// Three "citation_author" are three authors; an "author" beside them is one of the three.
function bestOf(
  field: string,
  values: readonly { readonly value: string; readonly rank: number }[],
): readonly string[] | undefined {
  if (field !== "author") return undefined;
  const ranks = [...new Set(values.map(({ rank }) => rank))];
  const rank = ranks.find((each) =>
    values.some((entry) => entry.rank === each && !/^https?:/iu.test(entry.value)),
  );
  return values.filter((entry) => entry.rank === rank).map(({ value }) => value);
}

type Note = (field: string, value: string, rank: number) => void;

function look(element: Element, note: Note): void {
  const { tagName } = element;
  if (tagName === "html") note("language", attribute(element, "lang"), 5);
  else if (tagName === "meta") lookAtMeta(element, note);
  else if (tagName === "link" && /^canonical$/iu.test(attribute(element, "rel")))
    note("url", attribute(element, "href"), 0);
  else if (tagName === "title") note("pageTitle", textOf(element), 0);
  else if (tagName === "h1") note("h1", wordsIn(element), 0);
  else lookAtText(element, note);
}

function lookAtMeta(element: Element, note: Note): void {
  const content = attribute(element, "content");
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attribute(element, key).toLowerCase();
    const known = fieldOfMeta.get(name);
    if (known !== undefined) note(known.field, content, known.rank);
  }
}

function lookAtText(element: Element, note: Note): void {
  const role = attribute(element, "itemprop").toLowerCase();
  const value = given(
    attribute(element, "datetime"),
    attribute(element, "content"),
    wordsIn(element, 100),
  );
  if (role === "datepublished") note("published", value, microdataRank);
  else if (role === "datemodified") note("updated", value, microdataRank);
  else if (role === "author" || role === "creator") note("author", nameIn(element), microdataRank);
  else if (element.tagName === "time") note(isUpdate(element) ? "updatedTime" : "time", value, 0);
  else if (/(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])/u.test(attribute(element, "class"))) {
    const words = wordsIn(element, 200);
    if (/^(?:by\s)?\p{Lu}/iu.test(words)) note("byline", words.replace(/ in \p{Lu}.*$/u, ""), 0);
  }
}

// "Updated <time>": the word stands in its class, its parent's, or right before it.
function isUpdate(element: Element): boolean {
  const parent = element.parentNode;
  const near = parent !== null && "attrs" in parent ? parent : undefined;
  const names = [element, near].map((each) =>
    each === undefined ? "" : `${attribute(each, "class")} ${attribute(each, "itemprop")}`,
  );
  if (names.some((name) => /modif|updat/iu.test(name))) return true;
  const siblings = near?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  const words =
    before === undefined
      ? ""
      : isElement(before)
        ? wordsIn(before, 100)
        : "value" in before
          ? before.value
          : "";
  return /\b(?:modified|updated?|revised)\b[^.]{0,12}$/iu.test(words.trim());
}

function nameIn(element: Element): string {
  for (const inner of elementsBelow(element.childNodes))
    if (attribute(inner, "itemprop").toLowerCase() === "name")
      return given(attribute(inner, "content"), wordsIn(inner, 100));
  return given(attribute(element, "content"), wordsIn(element, 100));
}

function given(...values: readonly string[]): string {
  return values.find((value) => value !== "") ?? "";
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

function words(list: string): readonly string[] {
  return list.split(/\s+/u);
}
