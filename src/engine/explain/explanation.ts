import type { FindingKind, SentenceReport, Verdict } from "../report/report.js";
import type { Span } from "../text/span.js";

/** How one draft sentence came to its verdict. Plain data. Offsets point into the draft's raw text. */
export interface Explanation extends Span {
  /** Counts from 1. */
  readonly line: number;
  /** The sentence, white space folded. */
  readonly text: string;
  readonly verdict: SentenceReport["verdict"];
  /** Why a sentence without a verdict has none, and what citations of the draft did to it. */
  readonly remarks: readonly string[];
  /** What the sources were asked for. */
  readonly lookedFor: readonly LookedFor[];
  /** The passages that were found, best first. */
  readonly passages: readonly ExplainedPassage[];
  /** What was judged, in the order of the sentence. */
  readonly parts: readonly ExplainedPart[];
}

/** A mention as it was read. */
export interface LookedFor {
  readonly kind: FindingKind;
  readonly text: string;
  /** `at least 25; counts civilians` */
  readonly reading: string;
}

/** A passage that speaks of the sentence. */
export interface ExplainedPassage {
  /** The source's `id`. */
  readonly source: string;
  /** The passage, white space folded. */
  readonly text: string;
  /** Where it stands in the source's raw text. */
  readonly place: Span;
  /** 0 to 1: how much of the sentence it has, its neighbours and headings included. */
  readonly share: number;
  /** Words of the sentence that it has itself, has nearby, and lacks. */
  readonly here: readonly string[];
  readonly nearby: readonly string[];
  readonly lacking: readonly string[];
}

/** A mention, or the sentence as a whole, with what was made of it. */
export interface ExplainedPart {
  readonly kind: FindingKind;
  /** Empty for the sentence as a whole. */
  readonly text: string;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly sureness: number;
  /** What made it surer or less sure than findings usually are, for faults found with figures and dates. */
  readonly drivers?: string;
  /** What the check says. */
  readonly reason: string;
  /** The rule that decided, for figures and dates. */
  readonly rule?: string;
  /** Why the next best did not decide. */
  readonly runnerUp?: string;
  /** Why it is not shown, where it is not. */
  readonly setAside?: string;
  /** What was compared with it, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** A source's value or sentence that was held against a part. */
export interface Candidate {
  /** The source's `id`. */
  readonly source: string;
  readonly value: string;
  readonly bears: "contradicts" | "mentions" | "supports";
  /** 0 to 1: how well what surrounds the two agrees, and of that the nearest words. */
  readonly share: number;
  readonly local?: number;
}
