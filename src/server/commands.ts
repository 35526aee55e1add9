import type {
  CancellationToken,
  Connection,
  WorkDoneProgressReporter,
} from "vscode-languageserver";
import type { Span } from "../engine/index.js";
import {
  requestNames,
  type CheckResult,
  type DocumentParams,
  type SelectionParams,
  type Settings,
} from "../protocol/index.js";
import type { Client } from "./client.js";
import { resultOf, resultOfAll, resultWithin, type ResultOptions } from "./checkResults.js";
import type { DraftChecker, Outcome } from "./draftChecker.js";
import type { Ports } from "./ports.js";
import { registerComparison } from "./comparison.js";
import { registerExplain } from "./explain.js";
import type { LinkTo } from "./reportPage.js";
import { badParams, isRecord } from "./params.js";
import type { SettingsFiles } from "./settingsFiles.js";
import type { SourceLibrary } from "./sourceLibrary.js";
import { registerSourceRequests } from "./sourceRequests.js";
import { checkWorkspace } from "./workspaceCheck.js";

/** What the commands need of the server. */
export interface CommandHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly settingsFiles: SettingsFiles;
  readonly checker: DraftChecker;
  readonly openUris: () => readonly string[];
  readonly unsavedText: (uri: string) => string | undefined;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: () => readonly string[];
  readonly linkTo: () => LinkTo;
  readonly client: () => Client;
  readonly onFailure: (uri: string, error: unknown) => void;
}

/** Answers the requests that an editor sends for its commands. Each looks at the disk anew. */
export function registerCommands(connection: Connection, host: CommandHost): void {
  connection.onRequest(
    requestNames.checkDocument,
    async (params: unknown): Promise<CheckResult> => {
      if (!isDocumentParams(params)) throw badParams("a document's uri");
      return resultOf(await checkAnew(host, params.uri), resultOptions(host));
    },
  );

  connection.onRequest(
    requestNames.checkSelection,
    async (params: unknown): Promise<CheckResult> => {
      if (!isSelectionParams(params)) throw badParams("a document's uri and ranges");
      const outcome = await checkAnew(host, params.uri);
      return resultWithin(outcome, chosenSpans(outcome, params), resultOptions(host));
    },
  );

  connection.onRequest(
    requestNames.checkWorkspace,
    // Of a request without parameters the token is the first argument: then there is no second.
    async (_params: unknown, token: CancellationToken | undefined): Promise<CheckResult> => {
      host.library.forget();
      host.settingsFiles.forget();
      const progress = host.client().progress
        ? await connection.window.createWorkDoneProgress()
        : undefined;
      const { t } = host.client();
      progress?.begin(t("Fact-checking the workspace"), 0, undefined, true);
      try {
        const check = await checkWorkspace({
          ...host,
          folderUris: host.folderUris(),
          t,
          onProgress: (done, total) => {
            report(progress, t("{done} of {total} drafts", { done, total }), done / total);
            return (
              token?.isCancellationRequested !== true &&
              progress?.token.isCancellationRequested !== true
            );
          },
        });
        return resultOfAll(check, resultOptions(host));
      } finally {
        progress?.done();
      }
    },
  );

  registerSourceRequests(connection, host);
  registerComparison(connection, host);
  registerExplain(connection, host);
}

function resultOptions(host: CommandHost): ResultOptions {
  return { linkTo: host.linkTo(), t: host.client().t };
}

/** The outcome for the text as it is at the end: who types on meanwhile gets a second and a third try. */
async function checkAnew(host: CommandHost, uri: string): Promise<Outcome | undefined> {
  host.library.forget();
  host.settingsFiles.forget();
  for (let tries = 0; tries < 3; tries++) {
    const outcome = await host.checker.checkNow(uri);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** What was selected; an empty selection stands for the sentence it is in. */
function chosenSpans(outcome: Outcome | undefined, { ranges }: SelectionParams): readonly Span[] {
  const judged = outcome?.judged;
  if (judged === undefined) return [];
  const { spanOf } = judged.positions;
  return ranges.map((range) => {
    const span = spanOf(range);
    return span.start === span.end ? { start: span.start, end: span.end + 1 } : span;
  });
}

function report(progress: WorkDoneProgressReporter | undefined, words: string, part: number): void {
  progress?.report(Math.floor(100 * part), words);
}

function isDocumentParams(params: unknown): params is DocumentParams {
  return isRecord(params) && typeof params["uri"] === "string";
}

function isSelectionParams(params: unknown): params is SelectionParams {
  return isDocumentParams(params) && "ranges" in params && Array.isArray(params.ranges);
}
