import {
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Connection, InitializeResult } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { notificationNames } from "../protocol/index.js";
import { clientOf, unknownClient } from "./client.js";
import { registerCommands } from "./commands.js";
import { diagnosticsOf } from "./diagnostics.js";
import { DraftChecker, type Outcome } from "./draftChecker.js";
import { DraftWatches } from "./draftWatches.js";
import { codeActionKinds, fixesFor } from "./fixes.js";
import { hoverAt } from "./hover.js";
import type { Ports } from "./ports.js";
import { ReadingProgress } from "./readingProgress.js";
import { linksFor } from "./reportPage.js";
import { SettingsStore } from "./settingsStore.js";
import { SourceLibrary } from "./sourceLibrary.js";
import { checkingStatus, statusOf } from "./status.js";
import { fileNameOf, uriKey } from "./uris.js";
import { speaksOfSources, Watching } from "./watching.js";

/** Answers `connection` until it closes. The caller starts listening. All access to the outside is in `ports`. */
export function createServer(connection: Connection, ports: Ports): void {
  let client = unknownClient;
  let folderUris: readonly string[] = [];
  let settings = settingsStore();
  const documents = new TextDocuments(TextDocument);
  const failures = new Set<string>();
  const watching = new Watching(connection);
  const watches = new DraftWatches();
  const progress = new ReadingProgress(connection, ports.clock, () => client.progress);
  const library = new SourceLibrary(ports, {
    unsavedText,
    onFailure: reportFailure,
    log: (line) => {
      connection.console.info(line);
    },
    beginReading: (total) => progress.begin(total),
  });
  const checker = new DraftChecker({
    ports,
    library,
    documentAt: (uri) => documents.get(uri),
    openDocuments: () => documents.all(),
    settingsOf: (uri) => settings.of(uri),
    folderUris: () => folderUris,
    onOutcome: show,
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
    connection
      .sendNotification(notificationNames.status, checkingStatus(document.uri))
      .catch(ignore);
    checker.checkSoon(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    checker.checkSoon(document.uri);
    checker.checkDependentsSoon(document.uri);
  });
  documents.onDidSave(({ document }) => {
    if (speaksOfSources(fileNameOf(document.uri))) lookAgain();
    library.forget();
    checker.checkDependentsSoon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    checker.checkDependentsSoon(uri); // Its unsaved text no longer counts.
    checker.close(uri);
    watches.close(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
  });

  connection.onHover(({ textDocument, position }) => {
    const outcome = checker.current(textDocument.uri);
    if (outcome?.judged === undefined) return null; // The protocol's word for nothing.
    const { severity } = outcome.settings;
    return hoverAt(outcome.judged, position, { severity, client }) ?? null;
  });

  connection.onCodeAction((params) => {
    const { uri } = params.textDocument;
    const outcome = checker.current(uri);
    if (outcome?.judged === undefined) return [];
    return fixesFor(outcome.judged, params, {
      uri,
      version: outcome.version,
      judge: ports.judge,
      severity: outcome.settings.severity,
      versionedEdits: client.versionedEdits,
    });
  });

  registerCommands(connection, {
    ports,
    library,
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

  function show(outcome: Outcome): void {
    const { uri, version, judged, settings: resolved } = outcome;
    const { severity } = resolved;
    const diagnostics =
      judged === undefined
        ? []
        : diagnosticsOf(judged, { severity, helpUri: ports.helpUri, client });
    connection.sendNotification(notificationNames.status, statusOf(outcome)).catch(ignore);
    connection.sendDiagnostics({ uri, version, diagnostics }).catch(ignore);
    if (watches.note(outcome)) void watchSources();
  }

  function lookAgain(): void {
    library.forget();
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

  function reportFailure(uri: string, error: unknown): void {
    const failure = `${uri} could not be checked: ${String(error)}`;
    if (failures.has(failure)) return;
    failures.add(failure);
    const stack = error instanceof Error ? error.stack : undefined;
    connection.console.error(stack === undefined ? failure : `${failure}\n${stack}`);
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
