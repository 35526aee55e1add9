import type { FaultVerdict, FindingKind } from "../report/report.js";

/** What can be wrong with a claim. */
export interface Check {
  /** Named for the fault: `contradicted-figure`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly verdict: FaultVerdict;
  /** One sentence for lists and settings. */
  readonly title: string;
}

/** All checks. The help page of a check is `media/help/<id>.md`. */
export const checks: readonly Check[] = [];
