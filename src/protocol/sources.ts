import type { Place, SourceName, Stretch } from "./messages.js";

/** The scheme under which the editor shows the text of sources that are no text files: what was read out of a PDF. */
export const SOURCE_SCHEME = "stet-source";

/** The editor's command that opens a source at a passage. Its one argument is a `PassagePlace`. */
export const OPEN_PASSAGE = "stet.openPassage";

/** A question for sources. Without `uri`: those of all open drafts and workspace folders. */
export interface SourcesParams {
  readonly uri?: string;
  /** Words of a title, outlet, author or id; empty for all. */
  readonly query: string;
}

/** Sources that answer a question, best first. */
export interface SourcesResult {
  readonly sources: readonly SourceRow[];
  /** Where they come from, in a few words: `folder sources beside the draft`. Empty for nowhere. */
  readonly setInForce: string;
  /** The folder into which a further source belongs; undefined where there is none yet. */
  readonly folderUri?: string;
  /** What went wrong while looking for them, one sentence each. */
  readonly problems: readonly string[];
}

/** How far a source can be used: `error` is not at all, `warning` is worth a look. */
export type SourceHealth = "error" | "ok" | "warning";

/** A source as a list shows it. */
export interface SourceRow extends SourceName {
  readonly uri: string;
  readonly path: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  /** What it is cited by. */
  readonly key: string;
  readonly health: SourceHealth;
  /** How many words are evidence. */
  readonly wordCount: number;
  /** What is not evidence, by reason, the most frequent first. */
  readonly dropped: readonly DroppedCount[];
  /** Labels of the sources that tell the same story: together they are one witness. */
  readonly sameStory: readonly string[];
  /** Where its text begins. */
  readonly place: Place;
}

/** How many parts of a source were left out for one reason. */
export interface DroppedCount {
  readonly reason: string;
  readonly count: number;
}

/** How often a source speaks for or against a draft, in sentences of the draft. */
export interface SourceUse {
  readonly uri: string;
  readonly supports: number;
  readonly contradicts: number;
}

/** A stretch of a source. */
export interface PassagePlace {
  /** The source file. */
  readonly uri: string;
  readonly stretch?: Stretch;
  /** Whether it is shown beside the draft, which keeps the focus. */
  readonly beside?: true;
}

/** A question for what a source says of an open draft. */
export interface PassagesParams {
  /** The draft. */
  readonly uri: string;
  /** The source file. */
  readonly sourceUri: string;
}

/** What a source says of a draft, in the order of the draft. */
export interface PassagesResult {
  readonly passages: readonly SourcePassage[];
}

/** A source sentence that speaks for or against a sentence of the draft. */
export interface SourcePassage {
  readonly bears: "contradicts" | "supports";
  /** The source's sentence. */
  readonly text: string;
  /** The draft's sentence. */
  readonly claim: string;
  /** Where the source's sentence stands. */
  readonly stretch: Stretch;
}

/** A question for the text of a source. */
export interface SourceTextParams {
  readonly sourceUri: string;
}

/** A source as it was read; `null` for a file that is no source in force. */
export interface SourceText {
  /** Where an editor shows that text: the file itself, or an address under `SOURCE_SCHEME`. */
  readonly textUri: string;
  readonly label: string;
  readonly text: string;
  readonly dropped: readonly DroppedPart[];
}

/** A part of a source that is not evidence, and why. */
export interface DroppedPart {
  readonly reason: string;
  /** Its first words. */
  readonly words: string;
  readonly stretch: Stretch;
}

/** Sources and sentences of sources that answer a question, best first. */
export interface FoundInSources {
  readonly sources: readonly SourceRow[];
  readonly sentences: readonly FoundSentence[];
}

/** A sentence of a source. */
export interface FoundSentence {
  readonly uri: string;
  readonly text: string;
  /** `Reuters, 2024-12-02` */
  readonly byline: string;
  readonly title: string;
  readonly stretch: Stretch;
}
