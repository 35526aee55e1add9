import type { SentenceCitations } from "../citations/citedSentences.js";
import type { CiteOptions } from "../citations/cite.js";
import type { Citations } from "../citations/readCitations.js";
import type { SourceSet } from "../evidence/sourceSet.js";
import type { Finding, FindingKind, SentenceReport } from "../report/report.js";
import type { Draft, Skip } from "../text/readText.js";
import type { Check, Fault, Judgement } from "./check.js";

/** A draft whose sentences have been judged. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly sources: SourceSet;
  readonly citations: Citations;
  /** How a citation is written that a fix puts in. */
  readonly options: CiteOptions;
  readonly sentences: readonly JudgedSentence[];
}

/** A judged sentence with what it cites. */
export interface JudgedSentence {
  readonly report: SentenceReport;
  readonly cites: SentenceCitations;
  /** The judgements that stand. */
  readonly judgements: readonly CheckedPart[];
  /** Judges the sentence anew, by these sources alone. */
  readonly judgeBy: (ids: readonly string[]) => readonly CheckedPart[];
}

/** A judgement and the check that made it. */
export type CheckedPart = Judgement & { readonly check: Pick<Check, "kind"> };

/** Finds what is wrong with a draft as a whole, once its sentences are judged. */
export interface DraftCheck {
  readonly kind: FindingKind;
  readonly faults: readonly Fault[];
  readonly look: (judged: JudgedDraft) => Looked;
}

/** What a look at a whole draft brought. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
}
