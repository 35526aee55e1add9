import { analyze } from "./analyze.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { SentenceTrace } from "./explain/tracer.js";
import { riskSignsOf } from "./report/risk.js";
import { isFaulty } from "./report/strictness.js";
import { lookAtWords } from "./risk/lookAtWords.js";
import type { RiskSigns } from "./risk/signs.js";
import { toRaw, type Draft } from "./text/readText.js";
import type { Span } from "./text/span.js";

/** A sentence of a draft, and all that its risk is told by. Offsets point into the draft's raw text. */
export interface SeenSentence extends Span {
  readonly signs: RiskSigns;
  /** Whether a fault is shown in it. */
  readonly isFaulty: boolean;
}

/** What is seen of every sentence of a draft: what the weights of the risk are learnt from. */
export function lookAtSentences(draft: Draft, sources: SourceSet): readonly SeenSentence[] {
  const traces: SentenceTrace[] = [];
  analyze(draft, sources, { tracer: { wants: () => true, take: (trace) => traces.push(trace) } });
  return traces.map(({ claim, settled }) => ({
    ...toRaw(draft, claim.statement.sentence.span),
    signs: riskSignsOf(settled, lookAtWords(claim)),
    isFaulty: isFaulty(settled),
  }));
}
