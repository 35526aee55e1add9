import { withValues } from "../../engine/index.js";
import { dayOf } from "../metadata/day.js";
import { findDayOrder } from "../metadata/dayOrder.js";
import { languageIn, localeIn, urlIn } from "../metadata/fields.js";
import { splitTitle } from "../metadata/pageTitle.js";
import { isOffice, namesIn } from "../metadata/people.js";
import type { Stated } from "../reader.js";
import { collectFields } from "./fields.js";
import type { Node } from "./elements.js";

/** What a page's head, its linked data, its `<time>` and its byline state. */
export function readPageMetadata(roots: readonly Node[], raw: string): Stated {
  const { first, all } = collectFields(roots);
  const heading = headingOf(all("h1"), first("title"), first("site"));
  const named = splitTitle(first("pageTitle") ?? "", { site: first("site"), heading });
  const site = first("site") ?? named.site;
  const ownTitle =
    first("title") === undefined
      ? undefined
      : splitTitle(first("title") ?? "", { site, heading }).title;
  const title = heading ?? ownTitle ?? (named.title === "" ? undefined : named.title);
  const author = authorOf(all("author")) ?? namesIn(first("byline") ?? "");
  const outlet =
    site ?? all("author").find((words) => isOffice(words) && namesIn(words) === undefined);
  const url = [...all("url"), savedFrom(raw) ?? ""].map(urlIn).find((each) => each !== undefined);
  const language = languageIn(first("language"));
  const locale = all("language")
    .map(localeIn)
    .find((each) => each !== undefined);
  const order = findDayOrder({
    text: [...all("published"), ...all("updated")].join("\n"),
    locale,
    url,
  });
  const day = (fields: readonly string[]): string | undefined =>
    fields.map((field) => dayOf(field, { order })).find((each) => each !== undefined);
  const published = day([...all("published"), ...all("time")]);
  const updated = day([...all("updated"), ...all("updatedTime")]);
  return {
    ...withValues({ title, outlet, author, published, updated, url, language, locale }),
  };
}

// Some sites have their own name as the first heading; the article's is the one that its title begins with.
function headingOf(
  headings: readonly string[],
  title: string | undefined,
  site: string | undefined,
): string | undefined {
  const lower = (words = ""): string => words.toLowerCase();
  const own = headings.find((words) => words !== "" && lower(title).startsWith(lower(words)));
  return own ?? headings.find((words) => lower(words) !== lower(site));
}

function authorOf(fields: readonly string[]): string | undefined {
  const names = fields.flatMap((field) => (/^(?:https?:|@)/iu.test(field) ? [] : [namesIn(field)]));
  const found = [
    ...new Set(names.filter((name) => name !== undefined).flatMap((name) => name.split(", "))),
  ];
  return found.length === 0 ? undefined : found.join(", ");
}

// Browsers write it above a page that they save: "<!-- saved from url=(0033)https://…/a -->"
function savedFrom(raw: string): string | undefined {
  return /<!-- ?saved from url=\(\d{4}\)(?<url>https?:[^\s>]{4,2000}) ?-->/u.exec(
    raw.slice(0, 4000),
  )?.groups?.["url"];
}
