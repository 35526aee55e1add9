import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Connection, InitializeResult } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { settingsFileName } from "../files/index.js";
import {
  editorNotificationNames,
  notificationNames,
  type DocumentStatus,
} from "../protocol/index.js";
import { clientOf, unknownClient } from "./client.js";
import { registerCommands } from "./commands.js";
import { completionTriggers, registerCompletion } from "./completion.js";
import { diagnosticsOf } from "./diagnostics.js";
import { DraftChecker } from "./draftChecker.js";
import { DraftWatches } from "./draftWatches.js";
import { updateDocument } from "./edits.js";
import { failureReporter } from "./failures.js";
import { registerFeatures } from "./features.js";
import { codeActionKinds } from "./fixes.js";
import { flaggedSentences } from "./flaggedSentences.js";
import { caretOf, isRecord } from "./params.js";
import type { Ports } from "./ports.js";
import { ReadingProgress } from "./readingProgress.js";
import { linksFor } from "./reportPage.js";
import { SettingsFiles } from "./settingsFiles.js";
import { SettingsStore } from "./settingsStore.js";
import { SourceLibrary } from "./sourceLibrary.js";
import { statusBefore, statusOf } from "./status.js";
import { Underlines, type Shown } from "./underlines.js";
import { fileNameOf, uriKey } from "./uris.js";
import { speaksOfSources, Watching } from "./watching.js";

/** Answers `connection` until it closes. The caller starts listening. All access to the outside is in `ports`. */
export function createServer(connection: Connection, ports: Ports): void {
  let client = unknownClient;
  let folderUris: readonly string[] = [];
  let settings = settingsStore();
  const documents = new TextDocuments({
    create: (...of: Parameters<typeof TextDocument.create>) => TextDocument.create(...of),
    update: (document: TextDocument, changes, version) => {
      underlines.changed(document, updateDocument(document, changes, version));
      return document;
    },
  });
  const underlines = new Underlines({ clock: ports.clock, show });
  const reportFailure = failureReporter(connection);
  const completion = registerCompletion(connection, ports.judge, (uri) => documents.get(uri));
  const watching = new Watching(connection);
  const watches = new DraftWatches();
  const progress = new ReadingProgress(connection, ports.clock, () => client);
  const library = new SourceLibrary(ports, {
    unsavedText,
    onFailure: reportFailure,
    log: (line) => {
      connection.console.info(line);
    },
    beginReading: (total) => progress.begin(total),
  });
  const settingsFiles = new SettingsFiles(ports, unsavedText);
  const checker = new DraftChecker({
    ports,
    library,
    settingsFiles,
    documentAt: (uri) => documents.get(uri),
    openDocuments: () => documents.all(),
    settingsOf: (uri) => settings.of(uri),
    folderUris: () => folderUris,
    isDrafting: () => underlines.isDrafting,
    onOutcome: (outcome) => {
      completion.note(outcome);
      underlines.take(outcome);
    },
    onUnchecked: (uri, resolved) => {
      underlines.restate(uri, resolved);
      sendStatus(statusBefore("waiting", uri, client.t));
    },
    onFailure: reportFailure,
  });

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folderUris = client.folderUris;
    settings = settingsStore();
    ports.files.keeping?.begin(client.cacheFolder, (line) => {
      connection.console.info(line);
    });
    return {
      serverInfo: { name: "Stet" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds },
        definitionProvider: true,
        referencesProvider: true,
        codeLensProvider: {},
        completionProvider: { triggerCharacters: completionTriggers },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    void watchSources();
    if (client.settingsEvents) {
      const register = connection.client.register(DidChangeConfigurationNotification.type, {
        section: "stet",
      });
      register.catch(ignore); // Then a change counts from the next start on.
    }
    if (!client.folderEvents) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uriKey(uri)));
      folderUris = [
        ...folderUris.filter((uri) => !gone.has(uriKey(uri))),
        ...added.map(({ uri }) => uri),
      ];
      lookAgain();
    });
  });

  connection.onDidChangeConfiguration(({ settings: pushed }: { settings: unknown }) => {
    settings.changed(sectionOf(pushed));
    void watchSources();
    lookAgain();
  });

  connection.onDidChangeWatchedFiles(lookAgain);

  documents.onDidOpen(({ document }) => {
    library.forget();
    sendStatus(statusBefore("checking", document.uri, client.t));
    checker.checkSoon(document.uri, "sources");
  });
  documents.onDidChangeContent(({ document }) => {
    if (fileNameOf(document.uri) === settingsFileName) checker.checkAllSoon();
    checker.checkSoon(document.uri, "edit");
    checker.checkDependentsSoon(document.uri);
  });
  documents.onDidSave(({ document }) => {
    const name = fileNameOf(document.uri);
    if (speaksOfSources(name) || name === settingsFileName) lookAgain();
    library.forget();
    checker.checkDependentsSoon(document.uri);
    void settings.of(document.uri).then(({ run }) => {
      if (run === "onSave") checker.checkSoon(document.uri, "save");
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    checker.checkDependentsSoon(uri); // Its unsaved text no longer counts.
    checker.close(uri);
    underlines.close(uri);
    completion.close(uri);
    watches.close(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
  });

  connection.onNotification(editorNotificationNames.caret, (params: unknown) => {
    const caret = caretOf(params);
    const document = caret && documents.get(caret.uri);
    underlines.moveCaret(
      caret && document && { uri: caret.uri, offset: document.offsetAt(caret.place) },
    );
  });
  connection.onNotification(editorNotificationNames.drafting, (params: unknown) => {
    const on = isRecord(params) && params["on"] === true;
    if (on === underlines.isDrafting) return;
    underlines.setDrafting(on);
    if (!on) checker.checkAllSoon();
  });

  registerFeatures(connection, {
    ports,
    settingsFiles,
    folderUris: () => folderUris,
    client: () => client,
    underlines,
  });

  registerCommands(connection, {
    ports,
    library,
    settingsFiles,
    checker,
    openUris: () => documents.all().map(({ uri }) => uri),
    unsavedText,
    settingsOf: (uri) => settings.of(uri),
    folderUris: () => folderUris,
    linkTo: () => linksFor(client, folderUris),
    client: () => client,
    onFailure: reportFailure,
  });

  documents.listen(connection);

  function show({ outcome, findings }: Shown): void {
    const { uri, version, judged, settings: resolved } = outcome;
    const diagnostics =
      judged === undefined
        ? []
        : diagnosticsOf(judged, findings, { levels: resolved, helpUri: ports.helpUri, client });
    sendStatus(statusOf(outcome, { t: client.t, found: findings.length }));
    connection.sendDiagnostics({ uri, version, diagnostics }).catch(ignore);
    if (client.marksSentences) {
      const flagged = flaggedSentences({ outcome, findings });
      connection.sendNotification(notificationNames.flaggedSentences, flagged).catch(ignore);
    }
    if (client.lensRefresh && resolved.codeLens && outcome.isMoved !== true) {
      connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
    }
    if (watches.note(outcome)) void watchSources();
  }

  function sendStatus(status: DocumentStatus): void {
    connection.sendNotification(notificationNames.status, status).catch(ignore);
  }

  function lookAgain(): void {
    library.forget();
    settingsFiles.forget();
    checker.checkAllSoon();
    connection.sendNotification(notificationNames.sourcesChanged, {}).catch(ignore);
  }

  async function watchSources(): Promise<void> {
    if (!client.dynamicWatching) return;
    const all = await Promise.all(folderUris.map((uri) => settings.of(uri)));
    const globs = [...all.flatMap(({ sources }) => sources), ...watches.globs];
    watching.watch(globs, client.watchesAnyFolder ? watches.folders : []);
  }

  function settingsStore(): SettingsStore {
    return new SettingsStore(
      {
        ask: client.configuration ? askClient : undefined,
        complain: (problem) => {
          connection.console.warn(problem);
        },
      },
      client.settings,
    );
  }

  async function askClient(scopeUri: string): Promise<unknown> {
    const section: unknown = await connection.workspace.getConfiguration({
      scopeUri,
      section: "stet",
    });
    return section;
  }

  function unsavedText(uri: string): string | undefined {
    const key = uriKey(uri);
    const document = documents.get(uri) ?? documents.all().find((open) => uriKey(open.uri) === key);
    const text = document?.getText();
    // U+FFFD: the editor opened the file in the wrong encoding, so the file itself is the better text.
    return text?.includes("\uFFFD") === true ? undefined : text;
  }
}

/** The section `stet` of pushed settings; some clients push it bare. */
function sectionOf(pushed: unknown): unknown {
  if (typeof pushed !== "object" || pushed === null) return undefined;
  return "stet" in pushed ? pushed.stet : undefined;
}

/** A connection that is closing takes no more messages, and nobody is left to be told. */
function ignore(): void {
  return;
}
