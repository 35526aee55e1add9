import { sourceName } from "../report/sourceName.js";
import type { Evidence, Fix, SentenceReport } from "../report/report.js";
import type { Draft, Source } from "../text/readText.js";
import type { CitationStyle } from "./citation.js";
import { footnote } from "./footnote/index.js";

/** The ways of citing, the usual one first. */
export const citationStyles: readonly CitationStyle[] = [footnote];

/** The fix that cites `source` at the end of `sentence`, with the words relied on; undefined where it is cited there already. */
export function citeFix(
  draft: Draft,
  sentence: SentenceReport,
  source: Source,
  relied: Evidence | undefined,
): Fix | undefined {
  const edits = footnote.cite({ draft, at: sentence.end, source, relied });
  if (edits.length === 0) return undefined;
  return { title: `Cite ${sourceName(source)}`, safety: "safe", edits };
}
