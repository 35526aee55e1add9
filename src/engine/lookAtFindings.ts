import { analyze } from "./analyze.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { SentenceTrace } from "./explain/tracer.js";
import type { Verdict } from "./report/report.js";
import { ratedKinds } from "./sureness/kinds.js";
import { ratedNameOf, type RatedName } from "./sureness/ratedName.js";
import type { SurenessSigns } from "./sureness/signs.js";
import { toRaw, type Draft } from "./text/readText.js";
import type { Span } from "./text/span.js";

/** A fault found, held back or not, and all that its confidence is told by. Offsets point into the draft's raw text. */
export interface SeenFinding extends Span {
  readonly rated: RatedName;
  readonly verdict: Verdict;
  readonly signs: SurenessSigns;
}

/** What is seen of every fault found in a draft of a kind that is rated: what the weights of their confidence are learnt from. */
export function lookAtFindings(draft: Draft, sources: SourceSet): readonly SeenFinding[] {
  const traces: SentenceTrace[] = [];
  analyze(draft, sources, { tracer: { wants: () => true, take: (trace) => traces.push(trace) } });
  return traces.flatMap(({ claim, judgements, settled }) =>
    settled.flatMap((one) => {
      const rated = ratedNameOf(one);
      if (rated === undefined) return [];
      const signs = ratedKinds[rated].look(claim, one, judgements);
      return [{ ...toRaw(draft, one.span), rated, verdict: one.verdict, signs }];
    }),
  );
}
