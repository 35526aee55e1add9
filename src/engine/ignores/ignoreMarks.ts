import type { Span } from "../text/span.js";

/** The comments that are known, without `stet-` in front. */
export const forms: readonly string[] = [
  "ignore",
  "ignore-next",
  "ignore-start",
  "ignore-end",
  "ignore-file",
];

/** One comment as written: `<!-- stet-ignore-next contradicted-figure: told by phone -->`. */
export interface IgnoreMark extends Span {
  /** What follows `stet-`: one of `forms`, or a slip. */
  readonly form: string;
  readonly checks: readonly string[];
  readonly reason?: string;
}

// "<!-- stet-ignore -->", "<!--stet-ignore-next misspelt-name: his own spelling-->"; in LaTeX "% stet-ignore" to the line's end.
const comment =
  /<!--\s{0,20}stet-(?<form>[a-z]{1,20}(?:-[a-z]{1,20}){0,3})(?<rest>[^>]{0,400})-->|(?<!\\)%[ \t]{0,20}stet-(?<texForm>[a-z]{1,20}(?:-[a-z]{1,20}){0,3})(?<texRest>[^\r\n]{0,400})/gu;

/** All such comments of a text, in order, wherever they stand. */
export function findMarks(raw: string): readonly IgnoreMark[] {
  if (!raw.includes("stet-")) return [];
  return [...raw.matchAll(comment)].map(({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    form: groups?.["form"] ?? groups?.["texForm"] ?? "",
    ...readRest(groups?.["rest"] ?? groups?.["texRest"] ?? ""),
  }));
}

/** The text with these comments blanked out, every other character in its place. */
export function withoutMarks(raw: string): string {
  if (!raw.includes("stet-")) return raw;
  return raw.replace(comment, (words) =>
    words.replace(/[^\r\n]/gu, (unit) => " ".repeat(unit.length)),
  );
}

// "contradicted-figure, misspelt-name: told by phone"; before the colon, or alone, hyphened words are meant as checks.
function readRest(rest: string): Pick<IgnoreMark, "checks" | "reason"> {
  const words = rest.replace(/\s+/gu, " ").trim();
  const colon = words.indexOf(":");
  const before = colon === -1 ? words : words.slice(0, colon);
  const ids = before.split(/[, ]+/u).filter((id) => id !== "");
  const areIds = ids.every((id) => /^[a-z]{1,30}(?:-[a-z]{1,30}){1,4}$/u.test(id));
  const after = colon === -1 ? "" : words.slice(colon + 1);
  const reason = (areIds ? after : words).trim();
  return { checks: areIds ? ids : [], ...(reason === "" ? {} : { reason }) };
}
