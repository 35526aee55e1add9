import type { Passage } from "../evidence/sourceSet.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Verdict } from "../report/report.js";
import type { Rule } from "../weighing/rules.js";

/** How the verdict on one value of a claim came about, as the weighing itself noted it down. */
export interface RecordedWeighing {
  /** The draft's value. */
  readonly mention: MentionBase<string>;
  readonly verdict: Verdict;
  readonly sureness: number;
  /** What decided. */
  readonly rule: Rule;
  /** What else decided, in words. */
  readonly note?: string;
  /** Every value that was compared, the likeliest of the same thing first. */
  readonly values: readonly RecordedValue[];
}

/** A source's value as it was weighed: see `Weighed`. */
export interface RecordedValue {
  readonly value: MentionBase<string>;
  readonly passage: Passage;
  readonly likeness: "different" | "same";
  readonly share: number;
  readonly local: number;
  readonly mass: number;
  readonly surelySame: boolean;
  readonly ownCell: boolean;
}

/** Takes down what a run decides while it decides it. Whoever wants no trace gives none, and nothing is noted. */
export type Recorder = (weighing: RecordedWeighing) => unknown;
