import { ResponseError } from "vscode-languageserver";
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
  type SourcesParams,
  type SourcesResult,
} from "../protocol/index.js";
import { resultOf, resultOfAll, resultWithin } from "./checkResults.js";
import { placeOf } from "./draftPlaces.js";
import type { DraftChecker, Outcome } from "./draftChecker.js";
import type { Ports } from "./ports.js";
import type { LinkTo } from "./reportPage.js";
import type { SourceLibrary, SourcesInForce } from "./sourceLibrary.js";
import { sourceRows } from "./sourceRows.js";
import { checkWorkspace } from "./workspaceCheck.js";

/** What the commands need of the server. */
export interface CommandHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly checker: DraftChecker;
  readonly openUris: () => readonly string[];
  readonly unsavedText: (uri: string) => string | undefined;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: () => readonly string[];
  readonly linkTo: () => LinkTo;
  readonly canShowProgress: () => boolean;
  readonly onFailure: (uri: string, error: unknown) => void;
}

/** Answers the requests that an editor sends for its commands. Each looks at the disk anew. */
export function registerCommands(connection: Connection, host: CommandHost): void {
  connection.onRequest(
    requestNames.checkDocument,
    async (params: unknown): Promise<CheckResult> => {
      if (!isDocumentParams(params)) throw badParams("a document's uri");
      return resultOf(await checkAnew(host, params.uri), host.linkTo());
    },
  );

  connection.onRequest(
    requestNames.checkSelection,
    async (params: unknown): Promise<CheckResult> => {
      if (!isSelectionParams(params)) throw badParams("a document's uri and ranges");
      const outcome = await checkAnew(host, params.uri);
      return resultWithin(outcome, chosenSpans(outcome, params), host.linkTo());
    },
  );

  connection.onRequest(
    requestNames.checkWorkspace,
    // Of a request without parameters the token is the first argument: then there is no second.
    async (_params: unknown, token: CancellationToken | undefined): Promise<CheckResult> => {
      host.library.forget();
      const progress = host.canShowProgress()
        ? await connection.window.createWorkDoneProgress()
        : undefined;
      progress?.begin("Fact-checking the workspace", 0, undefined, true);
      try {
        const check = await checkWorkspace({
          ...host,
          folderUris: host.folderUris(),
          onProgress: (done, total) => {
            report(progress, done, total);
            return (
              token?.isCancellationRequested !== true &&
              progress?.token.isCancellationRequested !== true
            );
          },
        });
        return resultOfAll(check, host.linkTo());
      } finally {
        progress?.done();
      }
    },
  );

  connection.onRequest(requestNames.sources, async (params: unknown): Promise<SourcesResult> => {
    if (!isSourcesParams(params)) throw badParams("a query");
    host.library.forget();
    const uris = params.uri === undefined ? askedPlaces(host) : [params.uri];
    const inForce: SourcesInForce[] = [];
    for (const uri of uris) {
      const settings = await host.settingsOf(uri);
      const folderUris = host.folderUris();
      const text = host.unsavedText(uri) ?? (await host.ports.files.readText(uri));
      const content = text === undefined ? {} : { content: { text, format: "markdown" } as const };
      const place = placeOf({ uri, folderUris, settings, ...content }, host.ports.files);
      inForce.push(await host.library.inForce(place));
    }
    return { sources: sourceRows(inForce, params.query) };
  });
}

/** The outcome for the text as it is at the end: who types on meanwhile gets a second and a third try. */
async function checkAnew(host: CommandHost, uri: string): Promise<Outcome | undefined> {
  host.library.forget();
  for (let tries = 0; tries < 3; tries++) {
    const outcome = await host.checker.checkNow(uri);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** Open documents, and in each workspace folder a document that might be there. */
function askedPlaces(host: CommandHost): readonly string[] {
  const folders = host.folderUris().map((uri) => `${uri.replace(/\/$/u, "")}/draft.md`);
  return [...host.openUris(), ...folders];
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

function report(progress: WorkDoneProgressReporter | undefined, done: number, total: number): void {
  progress?.report(Math.floor((100 * done) / total), `${String(done)} of ${String(total)} drafts`);
}

function badParams(wanted: string): ResponseError {
  const invalidParams = -32602;
  return new ResponseError(invalidParams, `The request needs ${wanted}.`);
}

function isDocumentParams(params: unknown): params is DocumentParams {
  return isObject(params) && "uri" in params && typeof params.uri === "string";
}

function isSelectionParams(params: unknown): params is SelectionParams {
  return isDocumentParams(params) && "ranges" in params && Array.isArray(params.ranges);
}

function isSourcesParams(params: unknown): params is SourcesParams {
  if (!isObject(params) || !("query" in params) || typeof params.query !== "string") return false;
  return !("uri" in params) || params.uri === undefined || typeof params.uri === "string";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
