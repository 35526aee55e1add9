import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import type { Span } from "../text/span.js";
import type { RecordedWeighing } from "./record.js";

/** All that led to the verdict on one draft sentence, noted down by the run that gave it. */
export interface SentenceTrace {
  readonly claim: Claim;
  /** One for each figure and date, in the order in which they were weighed. */
  readonly weighings: readonly RecordedWeighing[];
  /** What the checks said. */
  readonly judgements: readonly Judged[];
  /** What of it stands: see `settle`. */
  readonly settled: readonly Judged[];
}

/** Who wants to know how some sentences came to their verdicts. Spans point into the draft's `plain`. */
export interface Tracer {
  readonly wants: (sentence: Span) => boolean;
  readonly take: (trace: SentenceTrace) => void;
}
