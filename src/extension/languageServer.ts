import { l10n, type ExtensionContext, type LogOutputChannel, type WorkspaceEdit } from "vscode";
import {
  LanguageClient,
  TransportKind,
  type WorkspaceEdit as ServerEdit,
} from "vscode-languageclient/node";
import {
  type AcceptResult,
  editorNotificationNames,
  notificationNames,
  requestNames,
  type CaretParams,
  type CitableParams,
  type CitableSources,
  type CiteParams,
  type CheckResult,
  type CompareParams,
  type DocumentParams,
  type DocumentStatus,
  type DraftingParams,
  type EvidenceParams,
  type EvidenceThere,
  type FlaggedSentences,
  type FoundInSources,
  type IgnoresResult,
  type InitializationOptions,
  type PassagesParams,
  type PassagesResult,
  type RemoveIgnoreParams,
  type SelectionParams,
  type SourcesCompared,
  type SourcesParams,
  type SourcesResult,
  type SourceText,
  type SourceTextParams,
  type VerdictExplained,
} from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import { checkedLanguages, checkedSchemes } from "./drafts.js";

/** What the running server is asked. */
export interface RunningServer {
  readonly checkDocument: (params: DocumentParams) => Promise<CheckResult>;
  readonly checkSelection: (params: SelectionParams) => Promise<CheckResult>;
  readonly checkWorkspace: () => Promise<CheckResult>;
  readonly findSources: (params: SourcesParams) => Promise<SourcesResult>;
  readonly findInSources: (params: SourcesParams) => Promise<FoundInSources>;
  readonly compareSources: (params: CompareParams) => Promise<SourcesCompared>;
  readonly passages: (params: PassagesParams) => Promise<PassagesResult>;
  readonly sourceText: (params: SourceTextParams) => Promise<SourceText | null>;
  readonly citable: (params: CitableParams) => Promise<CitableSources>;
  /** The edit that cites; undefined where the sentence cites the source already or has changed. */
  readonly cite: (params: CiteParams) => Promise<WorkspaceEdit | undefined>;
  readonly ignores: (params: DocumentParams) => Promise<IgnoresResult>;
  /** The edit that takes an entry out; undefined where it is not there any more. */
  readonly removeIgnore: (params: RemoveIgnoreParams) => Promise<WorkspaceEdit | undefined>;
  readonly acceptAll: (params: DocumentParams) => Promise<AcceptResult<WorkspaceEdit>>;
  readonly explain: (params: EvidenceParams) => Promise<VerdictExplained>;
  readonly evidenceAt: (params: EvidenceParams) => Promise<EvidenceThere>;
  readonly moveCaret: (params: CaretParams) => Promise<void>;
  readonly setDrafting: (params: DraftingParams) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a server reports to. */
export interface ServerHost {
  readonly log: LogOutputChannel;
  readonly onStatus: (status: DocumentStatus) => void;
  readonly onSourcesChanged: () => void;
  readonly onFlaggedSentences: (flagged: FlaggedSentences) => void;
  /** Told when a server has started that knows nothing of this window yet. */
  readonly onStart: () => void;
}

/** Starts the server in a process of its own. This module is loaded only when that is wanted: it is the heavy part. */
export async function startServer(
  context: ExtensionContext,
  { log, onStatus, onSourcesChanged, onFlaggedSentences }: ServerHost,
): Promise<RunningServer> {
  const module = context.asAbsolutePath("dist/server.js");
  const client = new LanguageClient(
    "stet",
    "Stet",
    {
      run: { module, transport: TransportKind.ipc },
      debug: {
        module,
        transport: TransportKind.ipc,
        options: { execArgv: ["--enable-source-maps"] },
      },
    },
    {
      documentSelector: [
        ...checkedLanguages.flatMap((language) =>
          checkedSchemes.map((scheme) => ({ scheme, language })),
        ),
        // A quick fix edits it, so the server must know its text as it is.
        { scheme: "file", pattern: "**/stet.json" },
      ],
      diagnosticCollectionName: "stet",
      initializationOptions: {
        reportLinks: "workspace",
        showsProblems: true,
        cacheFolder: context.globalStorageUri.fsPath,
        opensSources: true,
        marksSentences: true,
        savesSettings: true,
        explains: true,
        words: l10n.bundle ?? {},
        choosesCitations: true,
      } satisfies InitializationOptions,
      // Links of hovers may open a passage or an explanation and do nothing else.
      markdown: {
        isTrusted: { enabledCommands: [commandIds.openPassage, commandIds.explainVerdict] },
      },
      outputChannel: log,
    },
  );
  client.onNotification(notificationNames.status, onStatus);
  client.onNotification(notificationNames.sourcesChanged, onSourcesChanged);
  client.onNotification(notificationNames.flaggedSentences, onFlaggedSentences);
  await client.start();
  return {
    checkDocument: (params) => client.sendRequest(requestNames.checkDocument, params),
    checkSelection: (params) => client.sendRequest(requestNames.checkSelection, params),
    checkWorkspace: () => client.sendRequest(requestNames.checkWorkspace, {}),
    findSources: (params) => client.sendRequest(requestNames.sources, params),
    findInSources: (params) => client.sendRequest(requestNames.findInSources, params),
    compareSources: (params) => client.sendRequest(requestNames.compareSources, params),
    passages: (params) => client.sendRequest(requestNames.passages, params),
    sourceText: (params) => client.sendRequest(requestNames.sourceText, params),
    citable: (params) => client.sendRequest(requestNames.citable, params),
    cite: async (params) => {
      const edit: ServerEdit | null = await client.sendRequest(requestNames.cite, params);
      return client.protocol2CodeConverter.asWorkspaceEdit(edit);
    },
    ignores: (params) => client.sendRequest(requestNames.ignores, params),
    removeIgnore: async (params) => {
      const edit: ServerEdit | null = await client.sendRequest(requestNames.removeIgnore, params);
      return client.protocol2CodeConverter.asWorkspaceEdit(edit);
    },
    acceptAll: async (params) => {
      const found: AcceptResult<ServerEdit> = await client.sendRequest(
        requestNames.acceptAll,
        params,
      );
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(found.edit);
      return { ...found, edit: edit ?? null };
    },
    explain: (params) => client.sendRequest(requestNames.explain, params),
    evidenceAt: (params) => client.sendRequest(requestNames.evidence, params),
    moveCaret: (params) => client.sendNotification(editorNotificationNames.caret, params),
    setDrafting: (params) => client.sendNotification(editorNotificationNames.drafting, params),
    restart: () => client.restart(),
    stop: () => client.dispose(),
  };
}
