import { dayOf } from "../metadata/day.js";
import type { Stated } from "../reader.js";
import { attribute, elementsBelow, wordsIn, type Element, type Node } from "./elements.js";

/** What a page's head, its `<time>` and its byline state. */
export function readPageMetadata(roots: readonly Node[]): Stated {
  const found = new Map<string, string>();
  const note = (field: string, value: string): void => {
    if (value.trim() !== "" && !found.has(field))
      found.set(field, value.replace(/\s+/gu, " ").trim());
  };
  for (const element of elementsBelow(roots)) look(element, note);
  const site = found.get("site");
  const pageTitle = found.get("pageTitle");
  const title = found.get("h1") ?? found.get("ogTitle") ?? pageTitle?.replace(siteSuffix, "");
  const outlet =
    site ?? (pageTitle === undefined ? undefined : siteSuffix.exec(pageTitle)?.groups?.["site"]);
  const author = found.get("author") ?? found.get("byline");
  const published = dayOf(found.get("published") ?? found.get("time") ?? "");
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}

// "Girl found alive | Northern Globe", "Quarter in review - The Ledger"
const siteSuffix = / [|–—-] (?<site>[^|–—]{2,60})$/u;

const fieldOfMeta: ReadonlyMap<string, string> = new Map([
  ["article:author", "author"],
  ["article:published_time", "published"],
  ["author", "author"],
  ["date", "published"],
  ["datepublished", "published"],
  ["dc.date", "published"],
  ["og:site_name", "site"],
  ["og:title", "ogTitle"],
  ["publish-date", "published"],
]);

function look(element: Element, note: (field: string, value: string) => void): void {
  const { tagName } = element;
  if (tagName === "meta") {
    const names = ["property", "name", "itemprop"].map((attr) => attribute(element, attr));
    const name = names.find((value) => value !== "") ?? "";
    const field = fieldOfMeta.get(name.toLowerCase());
    const content = attribute(element, "content");
    // Some sites give the author's page in place of a name.
    if (field !== undefined && !(field === "author" && /^https?:/u.test(content)))
      note(field, content);
  } else if (tagName === "title") note("pageTitle", textOfTitle(element));
  else if (tagName === "h1") note("h1", wordsIn(element));
  else if (tagName === "time") note("time", attribute(element, "datetime"));
  else if (/(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])/u.test(attribute(element, "class"))) {
    const name = bylineName.exec(wordsIn(element, 200))?.groups?.["name"];
    if (name !== undefined) note("byline", name);
  }
}

// "By Jo Ray in Port Ansel" keeps "Jo Ray".
const bylineName =
  /^(?:By\s+)?(?<name>\p{Lu}[\p{L}.'’-]{0,30}(?:(?: (?:al|bin|de|del|der|la|van|von|and|&))? \p{Lu}[\p{L}.'’-]{0,30}){1,6})/u;

function textOfTitle(element: Element): string {
  const [child] = element.childNodes;
  return child !== undefined && "value" in child ? child.value : "";
}
