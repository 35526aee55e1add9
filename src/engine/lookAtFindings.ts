import { analyze } from "./analyze.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { SentenceTrace } from "./explain/tracer.js";
import type { Verdict } from "./report/report.js";
import { lookAtJudgement } from "./sureness/lookAtJudgement.js";
import type { SurenessSigns } from "./sureness/signs.js";
import { isRated } from "./sureness/withSureness.js";
import { toRaw, type Draft } from "./text/readText.js";
import type { Span } from "./text/span.js";

/** A fault found with a figure or a date, held back or not, and all that its confidence is told by. Offsets point into the draft's raw text. */
export interface SeenFinding extends Span {
  readonly kind: "date" | "figure";
  readonly verdict: Verdict;
  readonly signs: SurenessSigns;
}

/** What is seen of every fault found with a draft's figures and dates: what the weights of their confidence are learnt from. */
export function lookAtFindings(draft: Draft, sources: SourceSet): readonly SeenFinding[] {
  const traces: SentenceTrace[] = [];
  analyze(draft, sources, { tracer: { wants: () => true, take: (trace) => traces.push(trace) } });
  return traces.flatMap(({ claim, judgements, settled }) =>
    settled.filter(isRated).map((one) => ({
      ...toRaw(draft, one.span),
      kind: one.check.kind === "date" ? ("date" as const) : ("figure" as const),
      verdict: one.verdict,
      signs: lookAtJudgement(claim, one, judgements),
    })),
  );
}
