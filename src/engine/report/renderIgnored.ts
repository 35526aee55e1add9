import { positionAt } from "../text/lines.js";
import type { DraftReport, Report } from "./report.js";

/** Sets words in a style where colours are shown. */
export type Paint = (style: "bold" | "cyan" | "grey" | "red" | "yellow", text: string) => string;

/** How ignored findings are shown. */
export interface IgnoredView {
  readonly paint: Paint;
  readonly showIgnored: boolean;
}

/** A line for each note of a draft and, where they are asked for, for each finding that was put aside. */
export function describeIgnored(
  { path, ignored = [], notes = [] }: DraftReport,
  lineStarts: readonly number[],
  { paint, showIgnored }: IgnoredView,
): readonly string[] {
  const listed = showIgnored ? ignored : [];
  return [
    ...listed.map(({ finding, by, reason }) => {
      const { line, column, text, check } = finding;
      const why = reason === undefined ? by : `${by}: ${reason}`;
      const words = `ignored: “${text.replace(/\s+/gu, " ")}” ${check} (${why})`;
      return paint("grey", `${path}:${String(line)}:${String(column)}: ${words}`);
    }),
    ...notes.map(({ start, text }) => {
      const { line, column } = positionAt(lineStarts, start);
      return paint("yellow", `${path}:${String(line + 1)}:${String(column + 1)}: note: ${text}`);
    }),
  ];
}

/** One part that lists the ignores without use; none where all are of use. */
export function renderUnused({ unusedIgnores = [] }: Report, paint: Paint): readonly string[] {
  if (unusedIgnores.length === 0) return [];
  const lines = unusedIgnores.map(({ place, what }) => `${place}: ignores nothing here: ${what}\n`);
  return [lines.map((line) => paint("grey", line.trimEnd())).join("\n") + "\n"];
}
