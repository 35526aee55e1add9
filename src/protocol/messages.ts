import type { FaultVerdict } from "../engine/index.js";
import type { SourceUse } from "./sources.js";
import type { WordBundle } from "./words.js";

/** A place in a document, lines and characters from 0, as the language server protocol counts. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Half-open stretch between two places. */
export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Names of the requests that the editor may send beyond the protocol's own. */
export const requestNames = {
  /** `DocumentParams` -> `CheckResult` */
  checkDocument: "stet/checkDocument",
  /** `SelectionParams` -> `CheckResult` */
  checkSelection: "stet/checkSelection",
  /** `{}` -> `CheckResult` */
  checkWorkspace: "stet/checkWorkspace",
  /** `SourcesParams` -> `SourcesResult` */
  sources: "stet/sources",
  /** `SourcesParams` -> `FoundInSources` */
  findInSources: "stet/findInSources",
  /** `PassagesParams` -> `PassagesResult` */
  passages: "stet/passages",
  /** `SourceTextParams` -> `SourceText | null` */
  sourceText: "stet/sourceText",
  /** `CompareParams` -> `SourcesCompared` */
  compareSources: "stet/compareSources",
  /** `EvidenceParams` -> `VerdictExplained` */
  explain: "stet/explain",
  /** `EvidenceParams` -> `EvidenceThere` */
  evidence: "stet/evidence",
  /** `DocumentParams` -> `IgnoresResult` */
  ignores: "stet/ignores",
  /** `RemoveIgnoreParams` -> `WorkspaceEdit | null` */
  removeIgnore: "stet/removeIgnore",
  /** `DocumentParams` -> `AcceptResult` */
  acceptAll: "stet/acceptAll",
  /** `CitableParams` -> `CitableSources` */
  citable: "stet/citable",
  /** `CiteParams` -> `WorkspaceEdit | null` */
  cite: "stet/cite",
} as const;

/** Names of the notifications that the server sends. */
export const notificationNames = {
  /** `DocumentStatus` */
  status: "stet/status",
  /** `{}`: sources came, went or changed. */
  sourcesChanged: "stet/sourcesChanged",
  /** `FlaggedSentences`, for clients that mark sentences. */
  flaggedSentences: "stet/flaggedSentences",
} as const;

/** Names of the notifications that the editor may send. */
export const editorNotificationNames = {
  /** `CaretParams` */
  caret: "stet/caret",
  /** `DraftingParams` */
  drafting: "stet/drafting",
} as const;

/** Where the caret is. An editor that never says so has its findings at once, also in the sentence being written. */
export interface CaretParams {
  /** Missing where no document is in front. */
  readonly caret?: { readonly uri: string; readonly place: Place };
}

/** Whether the editor is in drafting mode: nothing is underlined and nothing is checked by itself. */
export interface DraftingParams {
  readonly on: boolean;
}

/** All sentences of a document that have an underline, for one version of it. */
export interface FlaggedSentences {
  readonly uri: string;
  readonly version: number;
  readonly sentences: readonly FlaggedSentence[];
}

/** A sentence with the worst verdict in it. */
export interface FlaggedSentence {
  readonly stretch: Stretch;
  readonly verdict: FaultVerdict;
}

/** A request about one open document. */
export interface DocumentParams {
  readonly uri: string;
}

/** A request about parts of one open document. */
export interface SelectionParams extends DocumentParams {
  readonly ranges: readonly Stretch[];
}

/** What came of a check that was asked for. */
export interface CheckResult {
  readonly state: DocumentState;
  /** One line for a person: `12 sentences borne out, 3 to look at`. */
  readonly summary: string;
  readonly counts: Counts;
  /** The report as a Markdown page; undefined where nothing could be checked. */
  readonly markdown?: string;
}

/** Sentences of one or more drafts by how they fared, and the underlines in them. */
export interface Counts {
  readonly sentences: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly disputed: number;
  readonly unsupported: number;
  readonly unchecked: number;
  /** Underlines. */
  readonly findings: number;
  /** Spans that were not checked. */
  readonly skipped: number;
}

/** Counts of nothing. */
export const noCounts: Counts = {
  sentences: 0,
  supported: 0,
  contradicted: 0,
  disputed: 0,
  unsupported: 0,
  unchecked: 0,
  findings: 0,
  skipped: 0,
};

/** Where the server stands with a document. */
export type DocumentState =
  /** Judged as it is now. */
  | "checked"
  /** About to be judged. */
  | "checking"
  /** Not checked since the last change, as `stet.run` says. */
  | "waiting"
  /** The check failed; the log says why. */
  | "failed"
  /** There are no sources for it. */
  | "no sources"
  /** The reading of its sources was stopped by the user. */
  | "stopped"
  /** Switched off by `stet.enable`. */
  | "off"
  /** It is a source itself, or of no kind that is checked. */
  | "not a draft";

/** What the status bar shows of one document. */
export interface DocumentStatus {
  readonly uri: string;
  readonly state: DocumentState;
  readonly counts: Counts;
  /** How many sources are in force. */
  readonly sourceCount: number;
  /** Some of them by name, those with problems first. */
  readonly sources: readonly SourceName[];
  /** Where the sources come from, in a few words; empty for nowhere. */
  readonly setInForce: string;
  /** How often each source speaks for or against the document; those that do neither are left out. */
  readonly uses: readonly SourceUse[];
  /** What was not checked and why, one line each. */
  readonly skips: readonly string[];
  /** One line for a person. */
  readonly summary: string;
}

/** A source in a word or two. */
export interface SourceName {
  readonly id: string;
  /** `Reuters: Blast kills 42`, else its id. */
  readonly label: string;
  /** What is wrong with it, one sentence each. */
  readonly problems: readonly string[];
}

/** What a client may tell the server when it starts it. All of it may be missing. */
export interface InitializationOptions {
  /** The value of the section `stet`, for clients that can't be asked for settings. */
  readonly settings?: unknown;
  /**
   * How a report links to files. `uri` (the default): `file:///press/sources/a.txt#L3`. `workspace`: `/sources/a.txt#L3`,
   * from the first workspace folder on, which is all that the Markdown preview of VS Code follows.
   */
  readonly reportLinks?: ReportLinks;
  /** Whether the client shows a diagnostic's message in its hover by itself, so that ours need not say it again. */
  readonly showsProblems?: boolean;
  /** Whether the client shows sources under `SOURCE_SCHEME` and has the command `OPEN_PASSAGE`. */
  readonly opensSources?: boolean;
  /** Whether the client takes `stet/flaggedSentences`. */
  readonly marksSentences?: boolean;
  /** Whether the client has the command `EXPLAIN_VERDICT`. */
  readonly explains?: boolean;
  /** Whether the client has the command `SAVE_SETTINGS`. */
  readonly savesSettings?: boolean;
  /** Whether the client has the command `CHOOSE_CITATION`. */
  readonly choosesCitations?: boolean;
  /** A folder's path in which the server may keep what it has read; without it the user's own cache folder is taken. */
  readonly cacheFolder?: string;
  /** Our messages in the user's language by their English words; those that are missing are shown in English. */
  readonly words?: WordBundle;
}

/** How a report links to files. */
export type ReportLinks = "uri" | "workspace";

/** A command of the client's own: saves the document with the URI given, a `stet.json` that a quick fix has changed. */
export const SAVE_SETTINGS = "stet.saveSettings";
