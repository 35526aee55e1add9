import type { Source } from "../../text/readText.js";
import { sourceKeys } from "../sourceKeys.js";
import { authorsOf } from "./authors.js";

/** The sources as CSL-JSON, in their order. */
export function toCslJson(sources: readonly Source[]): string {
  const keys = sourceKeys(sources);
  const entries = sources.map((source) => entry(source, keys.get(source.id) ?? source.id));
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function entry(source: Source, key: string): object {
  const { title, outlet, author, published, url, language } = source;
  const authors = author === undefined ? [] : authorsOf(author);
  const parts = published?.split("-").map(Number);
  return {
    id: key,
    type: outlet === undefined ? "document" : "article-newspaper",
    title: title ?? source.id,
    ...(outlet === undefined ? {} : { "container-title": outlet }),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map(({ name, family, given }) =>
            family === undefined ? { literal: name } : { family, given },
          ),
        }),
    ...(parts === undefined ? {} : { issued: { "date-parts": [parts] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
  };
}
