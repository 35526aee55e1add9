import { isFigureCell, isYearCell } from "../tables/figureCell.js";
import { readRecords } from "./records.js";

const delimiters = ["\t", ";", ",", "|"] as const;
const lookedAt = 64_000;
const recordsLookedAt = 40;

/** What stands between the fields: what divides most lines into the same number of them. Undefined for a text without columns. */
export function findDelimiter(raw: string): string | undefined {
  const named = /^sep=(?<delimiter>.)\r?\n/u.exec(raw)?.groups?.["delimiter"];
  if (named !== undefined) return named;
  const sample = raw.slice(0, lookedAt);
  const scored = delimiters.map((delimiter) => {
    const counts = readRecords(sample, delimiter, recordsLookedAt).map(
      ({ fields }) => fields.length,
    );
    const wide = counts.filter((count) => count > 1);
    const usual = commonest(wide);
    const share = wide.filter((count) => count === usual).length / Math.max(1, counts.length);
    return { delimiter, share, usual };
  });
  const [best] = scored
    .filter(({ share, usual }) => usual > 1 && share >= 0.5)
    .sort((a, b) => (a.share === b.share ? b.usual - a.usual : b.share - a.share));
  return best?.delimiter;
}

/** Whether `1.240,5` is how the file writes 1,240.5, or `1.385.200` how it writes 1,385,200: never where commas divide the fields, or where a field says otherwise. */
export function hasDecimalComma(delimiter: string, fields: readonly string[]): boolean {
  if (delimiter === ",") return false;
  const written = fields.filter((field) => /\d[.,]\d/u.test(field) && isFigureCell(field));
  const isComma = (field: string): boolean =>
    /\d\.\d{3}(?:\.\d{3})*,\d|\d(?:\.\d{3}){2}|^\D{0,4}\d{1,12},(?:\d{1,2}|\d{4,9})\D{0,4}$/u.test(
      field,
    );
  const isPoint = (field: string): boolean =>
    /\d,\d{3}(?:,\d{3})*\.\d|\d(?:,\d{3}){2}|^\D{0,4}\d{1,12}\.(?:\d{1,2}|\d{4,9})\D{0,4}$/u.test(
      field,
    );
  return written.some(isComma) && !written.some(isPoint);
}

/** Whether a first line names the columns: no figures or gaps in it, and figures below. */
export function isHeadLine(
  first: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  const [, ...others] = first;
  if (others.length === 0 || first.some((field) => isFigureCell(field) || field.length > 100))
    return false;
  if (others.some((field) => field === "" || /^(?:n\/?a|[^\p{L}\p{N}]{1,4})$/iu.test(field)))
    return false;
  return others.some((field, index) => {
    const column = below.map((row) => row[index + 1] ?? "").filter((cell) => cell !== "");
    const fit = isYearCell(field) ? isFigureCell : isFigureOrYear;
    return column.length > 0 && column.filter(fit).length * 2 >= column.length;
  });
}

function isFigureOrYear(field: string): boolean {
  return isFigureCell(field) || isYearCell(field);
}

function commonest(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => (a[1] === b[1] ? b[0] - a[0] : b[1] - a[1]))[0]?.[0] ?? 0;
}
