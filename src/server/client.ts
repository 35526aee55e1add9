import type { InitializeParams } from "vscode-languageserver";
import {
  inEnglish,
  translator,
  type InitializationOptions,
  type ReportLinks,
  type Translate,
  type WordBundle,
} from "../protocol/index.js";

/** What the client on the other side can do, and what it said when it started us. */
export interface Client {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets settings be watched. */
  readonly settingsEvents: boolean;
  /** Lets file watching be asked for while running. */
  readonly dynamicWatching: boolean;
  /** Watches folders outside of the workspace too. */
  readonly watchesAnyFolder: boolean;
  /** Tells when workspace folders come and go. */
  readonly folderEvents: boolean;
  /** Shows a progress bar that the server opens. */
  readonly progress: boolean;
  /** Takes edits for one version of a document only. */
  readonly versionedEdits: boolean;
  /** Makes files that an edit asks for. */
  readonly createsFiles: boolean;
  /** Has the command `SAVE_SETTINGS`. */
  readonly savesSettings: boolean;
  /** Has the command `CHOOSE_CITATION`. */
  readonly choosesCitations: boolean;
  readonly folderUris: readonly string[];
  /** Where readings may be kept. */
  readonly cacheFolder: string | undefined;
  readonly reportLinks: ReportLinks;
  /** Shows a diagnostic's message in its hover by itself. */
  readonly showsProblems: boolean;
  /** Has the command `EXPLAIN_VERDICT`. */
  readonly explains: boolean;
  /** Shows sources under `SOURCE_SCHEME` and has the command `OPEN_PASSAGE`. */
  readonly opensSources: boolean;
  /** Takes the sentences that have an underline. */
  readonly marksSentences: boolean;
  /** Takes links that say which words lead where; else plain places. */
  readonly definitionLinks: boolean;
  /** Asks for lenses anew when told to. */
  readonly lensRefresh: boolean;
  /** The section `stet` as sent along. */
  readonly settings: unknown;
  /** Puts our messages into the user's language. */
  readonly t: Translate;
}

/** A client that can do nothing, until `initialize` says more. */
export const unknownClient: Client = {
  configuration: false,
  settingsEvents: false,
  dynamicWatching: false,
  watchesAnyFolder: false,
  folderEvents: false,
  progress: false,
  versionedEdits: false,
  createsFiles: false,
  savesSettings: false,
  choosesCitations: false,
  explains: false,
  folderUris: [],
  cacheFolder: undefined,
  reportLinks: "uri",
  showsProblems: false,
  opensSources: false,
  marksSentences: false,
  definitionLinks: false,
  lensRefresh: false,
  settings: undefined,
  t: inEnglish,
};

/** Reads `initialize`. What is not said is taken for not there. */
export function clientOf(params: InitializeParams): Client {
  const { textDocument, workspace, window } = params.capabilities;
  const options = optionsOf(params.initializationOptions);
  return {
    configuration: workspace?.configuration === true,
    settingsEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnyFolder: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    folderEvents: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    savesSettings: options.savesSettings === true,
    choosesCitations: options.choosesCitations === true,
    explains: options.explains === true,
    folderUris: foldersOf(params),
    cacheFolder: typeof options.cacheFolder === "string" ? options.cacheFolder : undefined,
    reportLinks: options.reportLinks === "workspace" ? "workspace" : "uri",
    showsProblems: options.showsProblems === true,
    opensSources: options.opensSources === true,
    marksSentences: options.marksSentences === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    settings: options.settings,
    t: translator(wordsOf(options.words)),
  };
}

// Clients without workspace folders send a root; `null` there: a single file is open.
function foldersOf(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const { rootUri } = params; // eslint-disable-line @typescript-eslint/no-deprecated -- older clients have nothing else
  return folders.length === 0 && typeof rootUri === "string" ? [rootUri] : folders;
}

function wordsOf(words: unknown): WordBundle {
  if (typeof words !== "object" || words === null) return {};
  const entries: readonly (readonly [string, unknown])[] = Object.entries(words);
  return Object.fromEntries(
    entries.flatMap(([message, said]) => (typeof said === "string" ? [[message, said]] : [])),
  );
}

// All fields are optional and looked at one by one, so that any object will do.
function optionsOf(options: unknown): InitializationOptions {
  return typeof options === "object" && options !== null ? options : {};
}
