import type { ExtensionContext, LogOutputChannel } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import {
  notificationNames,
  requestNames,
  type CheckResult,
  type DocumentParams,
  type DocumentStatus,
  type InitializationOptions,
  type SelectionParams,
  type SourcesParams,
  type SourcesResult,
} from "../protocol/index.js";
import { checkedLanguages, checkedSchemes } from "./drafts.js";

/** What the running server is asked. */
export interface RunningServer {
  readonly checkDocument: (params: DocumentParams) => Promise<CheckResult>;
  readonly checkSelection: (params: SelectionParams) => Promise<CheckResult>;
  readonly checkWorkspace: () => Promise<CheckResult>;
  readonly findSources: (params: SourcesParams) => Promise<SourcesResult>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a server reports to. */
export interface ServerHost {
  readonly log: LogOutputChannel;
  readonly onStatus: (status: DocumentStatus) => void;
}

/** Starts the server in a process of its own. This module is loaded only when that is wanted: it is the heavy part. */
export async function startServer(
  context: ExtensionContext,
  { log, onStatus }: ServerHost,
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
      documentSelector: checkedLanguages.flatMap((language) =>
        checkedSchemes.map((scheme) => ({ scheme, language })),
      ),
      diagnosticCollectionName: "stet",
      initializationOptions: {
        reportLinks: "workspace",
        showsProblems: true,
      } satisfies InitializationOptions,
      outputChannel: log,
    },
  );
  client.onNotification(notificationNames.status, onStatus);
  await client.start();
  return {
    checkDocument: (params) => client.sendRequest(requestNames.checkDocument, params),
    checkSelection: (params) => client.sendRequest(requestNames.checkSelection, params),
    checkWorkspace: () => client.sendRequest(requestNames.checkWorkspace, {}),
    findSources: (params) => client.sendRequest(requestNames.sources, params),
    restart: () => client.restart(),
    stop: () => client.dispose(),
  };
}
