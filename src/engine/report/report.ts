import type { Page, Skip, SourceFacts } from "../text/readText.js";
import type { Span } from "../text/span.js";
import type { UncheckedReason } from "./whyUnchecked.js";

/** What the sources say of a mention or a sentence (DESIGN, section 2). */
export type Verdict = "contradicted" | "disputed" | "supported" | "unsupported";

/** The verdicts that are underlined. */
export type FaultVerdict = Exclude<Verdict, "supported">;

/** What is underlined. */
export type FindingKind = "citation" | "date" | "figure" | "name" | "quote" | "statement";

/** A source sentence that speaks of a claim. `start` and `end` point into that source's raw text. */
export interface Evidence extends Span {
  /** The source's `id`. */
  readonly source: string;
  /** The sentence, white space folded. */
  readonly text: string;
  readonly bears: "contradicts" | "mentions" | "supports";
  /** The source's own words for the value compared: `at least 25`. */
  readonly value?: string;
}

/** A replacement in the draft's raw text. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A titled list of edits. `safe` keeps the meaning; a `suggestion` changes it. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "suggestion";
  readonly edits: readonly Edit[];
}

/** One underline. `start` and `end` point into the draft's raw text; `line` and `column` count from 1. */
export interface Finding extends Span {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly sentence: Span;
  readonly kind: FindingKind;
  readonly verdict: FaultVerdict;
  /** The check's id: `contradicted-figure`. */
  readonly check: string;
  /** 0 to 1: how sure the engine is that it is right. */
  readonly confidence: number;
  /** Begins with the verdict and stands alone. */
  readonly message: string;
  /** The sources' own values, best first. */
  readonly expected: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** A draft sentence and how it fared. Offsets point into the draft's raw text. */
export interface SentenceReport extends Span {
  readonly verdict: Verdict | "unchecked";
  /** Why it is `unchecked`; missing where it is not, or where a finding in it is put aside or held back. */
  readonly unchecked?: UncheckedReason;
  /** 0 to 1: how sure the engine is that the sentence is not borne out. */
  readonly risk: number;
  /** Ids of the sources that bear the sentence out, best first; of a contradicted one those that it is told from, to be cited once it is mended. */
  readonly citations: readonly string[];
  /** Ids of the sources that the draft itself cites for it, where it cites any that are there. */
  readonly cited?: readonly string[];
  /** The best passages for the sentence, one a source at most. */
  readonly evidence: readonly Evidence[];
  /** How values that the sources write otherwise are borne out. */
  readonly notes?: readonly Note[];
  /** Its figures, dates, names and quotations as they were judged, in order; missing for none. */
  readonly mentions?: readonly MentionReport[];
}

/** A mention of a draft sentence and how it fared. Offsets point into the draft's raw text. */
export interface MentionReport extends Span {
  readonly text: string;
  readonly kind: MentionReportKind;
  readonly verdict: Verdict;
  /** Why, in words that go on after a colon: `Reuters says so`. */
  readonly reason: string;
  /** The passages that decided, best first, one a source at most. */
  readonly evidence: readonly Evidence[];
}

/** What a mention is. */
export type MentionReportKind = Exclude<FindingKind, "citation" | "statement">;

/** A remark on words of the draft: how a value is borne out (`1.24 billion rounds to 1.2 billion`). Offsets point into the draft's raw text. */
export interface Note extends Span {
  readonly text: string;
}

/** What was found in one draft. */
export interface DraftReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly sentences: readonly SentenceReport[];
  readonly skips: readonly Skip[];
  /** How many findings a stricter check would show beside these; missing for none. */
  readonly heldBack?: number;
  /** What would be a finding, had nobody put it aside; missing for none. */
  readonly ignored?: readonly IgnoredFinding[];
  /** What is to be said of ignores: one that has expired, a comment with a mistake. Missing for none. */
  readonly notes?: readonly Note[];
}

/** A finding that is not shown, and what keeps it back. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: "comment" | "stet.json";
  readonly reason?: string;
}

/** An ignore that put nothing aside in the drafts that were checked. */
export interface UnusedIgnore {
  /** `stet.json:4:5`, `draft.md:12:1`. */
  readonly place: string;
  /** `“45” (contradicted-figure)`, or the comment. */
  readonly what: string;
}

/** A source as the report shows it. `bodySpans` point into its raw text. */
export interface SourceReport extends SourceFacts {
  readonly id: string;
  readonly path: string;
  /** The `id` of the source that leads its witness: the same for all copies and rewrites of one story. */
  readonly witness: string;
  readonly bodySpans: readonly Span[];
  /** Where each page begins, for formats that have pages. */
  readonly pages?: readonly Page[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Counts over all drafts of a report. `skipped` counts skipped spans, the others sentences. */
export interface Summary {
  readonly sentences: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly disputed: number;
  readonly unsupported: number;
  readonly unchecked: number;
  readonly skipped: number;
  /** Findings put aside; missing for none. */
  readonly ignored?: number;
  /** Findings that a stricter check would show; missing for none. */
  readonly heldBack?: number;
}

/** The report, version 1 (DESIGN, section 3). Plain data. */
export interface Report {
  readonly version: 1;
  readonly sources: readonly SourceReport[];
  readonly drafts: readonly DraftReport[];
  readonly summary: Summary;
  /** Missing for none. */
  readonly unusedIgnores?: readonly UnusedIgnore[];
}
