import type { ProtocolConnection, PublishDiagnosticsParams } from "vscode-languageserver/node";
import {
  notificationNames,
  type DocumentStatus,
  type FlaggedSentences,
} from "../../src/protocol/index.js";

/** What an editor in a test has heard of the server, and the settings that it answers with. */
export interface Heard {
  readonly settings: unknown;
  readonly diagnostics: PublishDiagnosticsParams[];
  readonly statuses: DocumentStatus[];
  readonly flagged: FlaggedSentences[];
  readonly logged: string[];
  readonly watched: string[];
}

/** Answers what the server asks of an editor and notes what it tells; `arrived` is called at each news of a document. */
export function answerServer(client: ProtocolConnection, heard: Heard, arrived: () => void): void {
  client.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) =>
    items.map(() => heard.settings ?? null),
  );
  client.onRequest(
    "client/registerCapability",
    (params: {
      registrations: readonly { registerOptions?: { watchers?: { globPattern: string }[] } }[];
    }) => {
      for (const { registerOptions } of params.registrations) {
        heard.watched.push(
          ...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern),
        );
      }
      return null;
    },
  );
  client.onRequest("client/unregisterCapability", () => null);
  client.onNotification("window/logMessage", ({ message }: { message: string }) => {
    heard.logged.push(message);
  });
  client.onNotification(notificationNames.status, (status: DocumentStatus) => {
    heard.statuses.push(status);
    arrived();
  });
  client.onNotification(notificationNames.flaggedSentences, (params: FlaggedSentences) => {
    heard.flagged.push(params);
  });
  client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    heard.diagnostics.push(params);
    arrived();
  });
}
