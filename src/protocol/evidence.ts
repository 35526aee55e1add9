import type { FindingKind, Verdict } from "../engine/index.js";
import type { DocumentState, Place, Stretch } from "./messages.js";

/** A question for what bears out, right or wrong, the sentence at a place of an open draft. */
export interface EvidenceParams {
  readonly uri: string;
  readonly place: Place;
}

/** The editor's command that shows how the verdict at a place came about. Its one argument is an `EvidenceParams`. */
export const EXPLAIN_VERDICT = "stet.explainVerdict";

/** How the verdict at a place came about. */
export interface VerdictExplained {
  /** Of the page: `Verdict on line 12`. */
  readonly title: string;
  /** The page in Markdown; missing where no sentence is there that was checked. */
  readonly markdown?: string;
}

/** What the last report says of a place. Nothing is judged for it. */
export interface EvidenceThere {
  /** Where the server stands with the draft. */
  readonly state: DocumentState;
  /** Missing where no judged sentence is there. */
  readonly sentence?: SentenceEvidence;
}

/** How a part of a sentence fared; `put aside` where the user said so. */
export type PartVerdict = Verdict | "put aside";

/** A draft sentence with all that is known of it. */
export interface SentenceEvidence {
  readonly stretch: Stretch;
  readonly verdict: PartVerdict | "unchecked";
  /** In a few words: `Borne out by Reuters and Sky`. */
  readonly headline: string;
  /** Its mentions in order, then what is wrong with it as a whole. */
  readonly parts: readonly EvidencePart[];
  /** What the sources say of it, the deciding passages first. */
  readonly passages: readonly EvidencePassage[];
  /** What else is to be said: `3 sources, 2 independent`, an ignore that has expired. */
  readonly remarks: readonly string[];
}

/** A mention, the sentence as a whole or a citation, with its verdict. */
export interface EvidencePart {
  readonly kind: FindingKind;
  /** The draft's words; empty for the sentence as a whole. */
  readonly text: string;
  readonly stretch: Stretch;
  readonly verdict: PartVerdict;
  /** Why, without the verdict in front. */
  readonly reason: string;
}

/** A source sentence that speaks of a draft sentence. */
export interface EvidencePassage {
  /** The source file. */
  readonly uri: string;
  readonly stretch: Stretch;
  readonly text: string;
  readonly bears: "contradicts" | "mentions" | "supports";
  /** The words of `text` that decide, as offsets, in order and not overlapping. */
  readonly marks: readonly PassageMark[];
  /** `Reuters, 2024-12-02` */
  readonly byline: string;
  readonly title?: string;
  /** Of a source with pages: `12`. */
  readonly page?: string;
}

/** Words that decide: half-open, in UTF-16 code units of the passage's text. */
export interface PassageMark {
  readonly start: number;
  readonly end: number;
  readonly bears: "contradicts" | "mentions" | "supports";
}
