import { analyze, type AnalyzeOptions } from "../analyze.js";
import type { SourceSet } from "../evidence/sourceSet.js";
import type { DraftReport } from "../report/report.js";
import { lineStartsOf } from "../text/lines.js";
import { toRaw, type Draft } from "../text/readText.js";
import type { Span } from "../text/span.js";
import { explainSentence } from "./explainSentence.js";
import type { Explanation } from "./explanation.js";
import type { SentenceTrace } from "./tracer.js";

/** A report, and how its sentences came to their verdicts. */
export interface ExplainedDraft {
  readonly report: DraftReport;
  /** In the order of the draft. */
  readonly explanations: readonly Explanation[];
}

/**
 * Judges a draft as `analyze` does, noting down on the way how the sentences for which `wants` says so come to their
 * verdicts. Spans point into the draft's raw text.
 */
export function explainDraft(
  draft: Draft,
  sources: SourceSet,
  {
    wants,
    ...options
  }: Omit<AnalyzeOptions, "tracer"> & { readonly wants: (sentence: Span) => boolean },
): ExplainedDraft {
  const traces: SentenceTrace[] = [];
  const tracer = {
    wants: (sentence: Span) => wants(toRaw(draft, sentence)),
    take: (trace: SentenceTrace) => void traces.push(trace),
  };
  const report = analyze(draft, sources, { ...options, tracer });
  const lineStarts = lineStartsOf(draft.raw);
  return {
    report,
    explanations: traces.map((trace) => explainSentence(trace, { draft, report, lineStarts })),
  };
}
