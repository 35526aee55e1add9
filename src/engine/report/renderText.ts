import type { Report } from "./report.js";

/** What rendering needs beside the report: the raw text of each draft, by path, and whether to colour. */
export interface RenderOptions {
  readonly draftTexts: ReadonlyMap<string, string>;
  readonly color: boolean;
}

/** The report underlined like a compiler's output. */
export function renderText(report: Report, options: RenderOptions): string {
  void options;
  return `${String(report.summary.sentences)} sentences\n`;
}
