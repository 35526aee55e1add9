import type { FaultVerdict } from "../report/report.js";

/**
 * A finding that somebody put aside: one entry of `stet.json`. What it says narrows it: without `sentence` it fits the
 * words wherever they stand, without `path` in every draft.
 */
export interface Ignore {
  /** The sentence, as written or in its normal form; both fit. */
  readonly sentence?: string;
  /** The words that are underlined. */
  readonly text: string;
  /** The check's id: `contradicted-figure`. */
  readonly check: string;
  /** What the check had said. For readers of the file; `check` decides. */
  readonly verdict?: FaultVerdict;
  /** The draft, from the folder of `stet.json` on, with forward slashes. */
  readonly path?: string;
  /** Of several equal sentences in one draft the one that is meant, from 1. */
  readonly nth?: number;
  /** The source sentence that decided. Once no source has it any more, the finding counts again. */
  readonly passage?: string;
  readonly reason?: string;
  /** The day it was put aside, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** The order in which ignores stand in a file, so that two people who add one each seldom touch the same lines. */
export function ignoreOrder({ path, sentence, text, check, nth }: Ignore): readonly string[] {
  return [path ?? "", sentence ?? "", text, check, nth === undefined ? "" : String(nth)];
}
