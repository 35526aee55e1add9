import type { Evidence, Fix, SentenceReport } from "../report/report.js";
import type { Draft, Source } from "../text/readText.js";

/** The fix that cites `source` at the end of `sentence`, with the words relied on; undefined where it is cited there already. */
export function citeFix(draft: Draft, sentence: SentenceReport, source: Source, relied: Evidence | undefined): Fix | undefined {
  void draft;
  void sentence;
  void source;
  void relied;
  return undefined;
}
