import type {
  AnalyzeOptions,
  CiteOptions,
  CitePlace,
  Comparer,
  Explainer,
  Draft,
  DraftReport,
  Evidence,
  Fix,
  IndexOptions,
  Reference,
  SentenceReport,
  Source,
  SourceSet,
} from "../engine/index.js";

import type { StoreHost } from "../files/index.js";

/** Everything the server needs from outside. Tests put sources in memory and a clock by hand here. */
export interface Ports {
  readonly files: FilesPort;
  readonly judge: JudgePort;
  readonly clock: ClockPort;
  /** The folder of the help pages as a URI that ends in a slash; undefined where none are shipped. */
  readonly helpUri?: string;
}

/** Finding and reading files. Everything is named by URI, so that a workspace need not be a disk. */
export interface FilesPort {
  /** The files that a draft is checked against. May include the draft itself, which then is a source. */
  readonly findSources: (place: DraftPlace) => Promise<FoundSources>;
  /** The source in `file`. Never fails: what can't be read has `problems` and no blocks. */
  readonly readSource: (file: SourceFile) => Promise<Source>;
  /** The source in `file`, from the text that an editor has unsaved. */
  readonly parseSource: (file: SourceFile, text: string) => Source;
  /** Files under `folderUri` that may be drafts, by their ending. */
  readonly findDrafts: (folderUri: string) => Promise<readonly string[]>;
  /** The text of a draft file; undefined where it can't be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly parseDraft: (file: DraftFile, text: string) => Draft;
  /** The `stet.json` that speaks of a draft, or where one would be made; undefined where there can be none. */
  readonly findSettings?: (
    place: Pick<DraftPlace, "folderUris" | "uri">,
  ) => Promise<FoundSettingsFile | undefined>;
  /** Keeping what was read for the next start, where that is possible. */
  readonly keeping?: KeepingPort;
}

/** A `stet.json` as found. */
export interface FoundSettingsFile {
  readonly uri: string;
  /** Undefined for a file that is not there yet. */
  readonly text: string | undefined;
  /** The draft's path from its folder on. */
  readonly draftPath: string;
}

/** Keeps readings between two starts of the server. Until `begin` nothing is kept. */
export interface KeepingPort {
  /** Keeps them in `folder`, or where this user's caches are. Told in a sentence what was thrown away. */
  readonly begin: (folder: string | undefined, log: (line: string) => void) => void;
  /** The place of a set of sources of this name; undefined where nothing is kept. */
  readonly shelf: (name: string) => StoreHost<SourceFile>["shelf"];
  /** Removes what is too old or too much. */
  readonly tidy: () => Promise<void>;
  /** Milliseconds since 1970, as the times of files are. */
  readonly now: () => number;
}

/** Where a draft stands and what its settings say of sources. */
export interface DraftPlace {
  readonly uri: string;
  /** The workspace folders, none where a single file is open. */
  readonly folderUris: readonly string[];
  /** `stet.sources`; empty for the usual folders. */
  readonly globs: readonly string[];
  /** `stet.exclude`. */
  readonly exclude?: readonly string[];
  /** The sources that the draft's own front matter names; they win over the globs. */
  readonly own?: readonly string[];
}

/** What a search for sources brought. A problem is a sentence that names the path. */
export interface FoundSources {
  readonly files: readonly SourceFile[];
  /** Why it is these, in a few words: `folder sources beside the draft`, `stet.sources`. */
  readonly reason?: string;
  readonly problems: readonly string[];
  /** How many files and folders ignore files and `stet.exclude` leave out. */
  readonly excluded?: number;
  /**
   * Applies what the user and bibliographies say of the sources, once they are read. The same sources give the same
   * objects again.
   */
  readonly correct?: (sources: readonly Source[]) => CorrectedSources;
}

/** Sources after correction; those that the user leaves out are missing. */
export interface CorrectedSources {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  readonly excluded: number;
}

/** A source file as found. */
export interface SourceFile {
  readonly uri: string;
  /** The path under the sources folder without the ending. */
  readonly id: string;
  /** As the user knows it, with forward slashes. */
  readonly path: string;
  /** Changes whenever the content may have changed: time and size. */
  readonly stamp: string;
  /** Whether the user named this very file: then it is read whatever its name says of its format. */
  readonly named?: true;
}

/** A draft by name. */
export interface DraftFile {
  readonly path: string;
  /** The id of a format that drafts are written in; it counts where the path's ending tells nothing. */
  readonly format: string;
}

/** The engine's door, as far as the server uses it. */
export interface JudgePort {
  readonly indexSources: (sources: readonly Source[], options?: IndexOptions) => SourceSet;
  readonly analyze: (draft: Draft, sources: SourceSet, options?: AnalyzeOptions) => DraftReport;
  /** The same in short steps, where the judge can do so. */
  readonly analyzeInSteps?: (
    draft: Draft,
    sources: SourceSet,
    options?: AnalyzeOptions,
  ) => Generator<void, DraftReport>;
  /** Brings in what tells where the sources of a set differ, where the judge can tell. */
  readonly loadComparer?: () => Promise<Comparer>;
  /** Brings in what tells how verdicts came about, where the judge can tell. */
  readonly loadExplainer?: () => Promise<Explainer>;
  readonly citeFix: (
    draft: Draft,
    sentence: SentenceReport,
    source: Source,
    relied: Evidence | undefined,
    options?: CiteOptions,
  ) => Fix | undefined;
  readonly citeAllFix: (
    draft: Draft,
    places: readonly CitePlace[],
    options: CiteOptions & { readonly sources: readonly Source[] },
  ) => Fix | undefined;
  readonly referTo: (
    draft: Draft,
    place: CitePlace,
    options: CiteOptions & { readonly sources: readonly Source[] },
  ) => Reference;
}

/** Waiting, and how long something took. No verdict depends on it. */
export interface ClockPort {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** The day, `YYYY-MM-DD`. */
  readonly today?: () => string;
  /** Calls `run` once after `delayMs`, unless the function that comes back is called before. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}
