import type { Evidence } from "../report/report.js";
import type { Source } from "../text/readText.js";

/** `Title. Outlet, 2025-03-04, p. 12. <https://…> “words”`: what there is of it. */
export function describeSource(
  source: Source,
  relied: Evidence | undefined,
  page: string | undefined,
): string {
  const title = oneLine(source.title ?? source.id);
  const place = [source.outlet, source.published, page === undefined ? undefined : `p. ${page}`]
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(", ");
  const parts = [
    /[.!?]$/u.test(title) ? title : `${title}.`,
    ...(place === "" ? [] : [`${place}.`]),
    ...(source.url === undefined
      ? []
      : [`<${source.url.replace(/[\s<>]/gu, encodeURIComponent)}>`]),
    ...(relied === undefined ? [] : [`“${oneLine(relied.text).replace(/[“”"]/gu, "’")}”`]),
  ];
  return parts.join(" ");
}

/** The page of `source` on which the passage begins; undefined where it has no pages. */
export function pageOf(source: Source, relied: Evidence | undefined): string | undefined {
  if (relied?.source !== source.id) return undefined;
  return source.pages?.findLast(({ start }) => start <= relied.start)?.label;
}

// Words of a source must not turn into markup that hides a part of the note.
function oneLine(words: string): string {
  return words
    .replace(/\s{1,200}/gu, " ")
    .replace(/[[\]]/gu, "\\$&")
    .trim();
}
