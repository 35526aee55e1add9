import type { Match } from "../evidence/findPassages.js";
import type { Passage, SourceSet } from "../evidence/sourceSet.js";
import type { Statement } from "../evidence/statement.js";
import type { Recorder } from "../explain/record.js";
import type { FaultVerdict, FindingKind, Verdict } from "../report/report.js";
import type { Span } from "../text/span.js";

/** A draft sentence to be judged, with the passages that speak of it. */
export interface Claim {
  readonly statement: Statement;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly sources: SourceSet;
  /** The text that the statement's offsets point into: the sentence's own words, or the draft's `plain`. */
  readonly plain: string;
  /** Notes down how values are weighed, where a trace is wanted. */
  readonly record?: Recorder;
}

/** A passage that a judgement rests on. */
export interface Ground {
  readonly passage: Passage;
  readonly bears: "contradicts" | "mentions" | "supports";
  /** The source's own words for the value compared. */
  readonly value?: string;
  /** How well it fits the claim, 0 to 1. */
  readonly share: number;
}

/** What one check makes of one part of a claim. Spans point into the draft's `plain`. */
export interface Judgement {
  /** What is underlined if the verdict is a fault. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** How sure the check is of the verdict, 0 to 1. */
  readonly sureness: number;
  /** Which fault, where there is one: an id of the check's `faults`. */
  readonly fault?: string;
  /** Why, in a sentence without the verdict in front. */
  readonly reason: string;
  /** How a value that is written otherwise is borne out: `1.24 billion rounds to 1.2 billion`, `12 + 7 = 19`. */
  readonly note?: string;
  readonly expected: readonly string[];
  /** Best first. */
  readonly grounds: readonly Ground[];
  readonly replacements: readonly Replacement[];
}

/** Other words for a part of the draft. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** The source that says so. */
  readonly source?: string;
}

/** A fault that a check can find. */
export interface Fault {
  /** Named for what is wrong: `contradicted-figure`. */
  readonly id: string;
  readonly verdict: FaultVerdict;
  /** One sentence for lists. */
  readonly title: string;
}

/** Finds what is wrong with one side of a claim. A check that throws loses only its own judgements. */
export interface Check {
  readonly kind: FindingKind;
  readonly faults: readonly Fault[];
  readonly judge: (claim: Claim) => readonly Judgement[];
}
