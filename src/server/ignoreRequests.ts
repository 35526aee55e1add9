import type { Connection, WorkspaceEdit } from "vscode-languageserver";
import { toIgnore } from "../engine/index.js";
import { addIgnores, parseSettingsFile, removeIgnore } from "../files/index.js";
import {
  requestNames,
  type AcceptResult,
  type IgnoresResult,
  type RemoveIgnoreParams,
} from "../protocol/index.js";
import type { Client } from "./client.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import { settingsEdit } from "./ignoreFixes.js";
import { ignoreRows } from "./ignoreRows.js";
import { badParams, isRecord } from "./params.js";
import type { Ports } from "./ports.js";
import { positionsOf } from "./positions.js";
import type { OwnWord, SettingsFiles } from "./settingsFiles.js";
import { fileNameOf } from "./uris.js";

/** What the requests about ignores need of the server. */
export interface IgnoreRequestHost {
  readonly ports: Ports;
  readonly settingsFiles: SettingsFiles;
  readonly folderUris: () => readonly string[];
  readonly client: () => Client;
  /** The last outcome, moved along with the changes since. */
  readonly standing: (uri: string) => Outcome | undefined;
}

/** Answers what is put aside, and how it is taken back or more is put aside. Nothing is judged for it, and no file is written here. */
export function registerIgnores(connection: Connection, host: IgnoreRequestHost): void {
  const ownOf = (uri: string): Promise<OwnWord> =>
    host.settingsFiles.of({ uri, folderUris: host.folderUris() });

  connection.onRequest(requestNames.ignores, async (params: unknown): Promise<IgnoresResult> => {
    if (!isDocument(params)) throw badParams("a document's uri");
    const outcome = host.standing(params.uri);
    const { file } = await ownOf(params.uri);
    return {
      ignores: outcome === undefined ? [] : ignoreRows(outcome),
      ...(file === undefined ? {} : { settingsUri: file.uri }),
    };
  });

  connection.onRequest(
    requestNames.removeIgnore,
    async (params: unknown): Promise<WorkspaceEdit | null> => {
      if (!isRemoval(params)) throw badParams("a document's uri and an entry");
      const own = await ownOf(params.uri);
      const start = startOf(own, params);
      const edit =
        start === undefined
          ? undefined
          : settingsEdit({ own }, (text) => removeIgnore(text, start), host.client());
      return edit ?? null; // The protocol's word for nothing.
    },
  );

  connection.onRequest(
    requestNames.acceptAll,
    async (params: unknown): Promise<AcceptResult<WorkspaceEdit>> => {
      if (!isDocument(params)) throw badParams("a document's uri");
      const outcome = host.standing(params.uri);
      // An ignore names its sentence by the text as it was judged.
      const judged = outcome?.isMoved === true ? undefined : outcome?.judged;
      if (outcome === undefined || judged === undefined) return { edit: null, count: 0 };
      const own = await ownOf(params.uri);
      const findings = shownFindings(judged, outcome.settings);
      const { draft, report } = judged;
      const path = own.file?.draftPath ?? draft.path;
      const date = host.ports.clock.today?.() ?? "";
      const ignores = findings.map((finding) =>
        toIgnore(finding, { draft, report, reach: "occurrence", path, date }),
      );
      const whole = (text: string): ReturnType<typeof removeIgnore> => {
        const newText = addIgnores(text, ignores);
        return newText === undefined ? undefined : { start: 0, end: text.length, newText };
      };
      const edit = ignores.length === 0 ? undefined : settingsEdit({ own }, whole, host.client());
      const uri = own.file === undefined ? {} : { settingsUri: own.file.uri };
      return { edit: edit ?? null, count: ignores.length, ...uri };
    },
  );
}

/** Where the entry begins; undefined where another one stands there by now. */
function startOf({ file }: OwnWord, { entry, text }: RemoveIgnoreParams): number | undefined {
  if (file?.text === undefined) return undefined;
  const { ignores } = parseSettingsFile(fileNameOf(file.uri), file.text);
  const isThere = ignores.some(
    ({ place, text: words }) =>
      words === text && place.line === entry.line + 1 && place.column === entry.character + 1,
  );
  return isThere ? positionsOf(file.text).offsetOf(entry) : undefined;
}

function isDocument(params: unknown): params is { readonly uri: string } {
  return isRecord(params) && typeof params["uri"] === "string";
}

function isRemoval(params: unknown): params is RemoveIgnoreParams {
  if (!isRecord(params) || typeof params["uri"] !== "string") return false;
  const { entry, text } = params;
  return (
    typeof text === "string" &&
    isRecord(entry) &&
    typeof entry["line"] === "number" &&
    typeof entry["character"] === "number"
  );
}
