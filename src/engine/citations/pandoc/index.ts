import type { CitationStyle } from "../citation.js";

// "[@smith]", "[see @smith, p. 12; -@jones]"; no link such as "[@smith](https://…)".
const MARK = /\[(?=[^\]\n]{0,300}@)(?:[^[\]@\n]{0,60}[\s-])?@[^[\]\n]{1,300}\](?![([:])/gu;
const KEY =
  /(?<![\p{L}\p{N}.])@\{?(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,78}[\p{L}\p{N}_/])?)/gu;

/** Pandoc's citations: `[@newsweek2024]`, `[@newsweek2024, p. 12]`. The facts stand in a bibliography. */
export const pandoc: CitationStyle = {
  id: "pandoc",
  notes: "key",
  writesNotes: false,
  place: "before",
  gap: " ",
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      style: "pandoc",
      labels: [...words.matchAll(KEY)].map(({ groups }) => groups?.["key"] ?? ""),
    })),
  writeMark: (cited) => `[${reference(cited)}]`,
  writeHead: (label) => `@${label}:`,
  join: (mark, cited) => `${mark.slice(0, -1)}; ${reference(cited)}]`,
};

function reference({
  label,
  page,
}: {
  readonly label: string;
  readonly page: string | undefined;
}): string {
  return page === undefined ? `@${label}` : `@${label}, p. ${page}`;
}
