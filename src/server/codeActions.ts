import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type Connection,
} from "vscode-languageserver";
import { EXPLAIN_VERDICT, type EvidenceParams } from "../protocol/index.js";
import type { Client } from "./client.js";
import { DIAGNOSTIC_SOURCE } from "./diagnostics.js";
import { fixesFor } from "./fixes.js";
import { sentenceAt } from "./judgeDraft.js";
import type { Ports } from "./ports.js";
import type { SettingsFiles } from "./settingsFiles.js";
import type { Underlines } from "./underlines.js";

/** What code actions need of the server. */
export interface CodeActionHost {
  readonly ports: Ports;
  readonly settingsFiles: SettingsFiles;
  readonly folderUris: () => readonly string[];
  readonly client: () => Client;
  readonly underlines: Pick<Underlines, "isDrafting" | "standing">;
}

/** Answers what can be done at a place. Nothing is judged for it, and nothing is offered unasked in drafting mode. */
export function registerCodeActions(connection: Connection, host: CodeActionHost): void {
  connection.onCodeAction(async (params): Promise<CodeAction[]> => {
    const { uri } = params.textDocument;
    // Edits of stet.json count from its text as it is now.
    const own = await host.settingsFiles.of({ uri, folderUris: host.folderUris() });
    const { isDrafting } = host.underlines;
    const outcome = host.underlines.standing(uri);
    const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
    if (outcome?.judged === undefined || (isDrafting && !isAsked)) return [];
    const { versionedEdits, createsFiles, savesSettings, choosesCitations, t } = host.client();
    const fixes = fixesFor({ ...outcome.judged, own }, params, {
      uri,
      version: outcome.version,
      judge: host.ports.judge,
      levels: outcome.settings,
      citing: outcome.settings,
      isMoved: outcome.isMoved === true,
      versionedEdits,
      createsFiles,
      savesSettings,
      choosesCitations,
      t,
      today: host.ports.clock.today?.() ?? "",
    });
    const { explains } = host.client();
    const isFlagged = params.context.diagnostics.some(({ source }) => source === DIAGNOSTIC_SOURCE);
    if (!explains || !(isFlagged || isAsked) || !isWanted(params.context.only)) return fixes;
    const { start: place } = params.range;
    if (sentenceAt(outcome.judged, outcome.judged.positions.offsetOf(place)) === undefined)
      return fixes;
    return [...fixes, explainAction({ uri, place }, t("Explain this verdict"))];
  });
}

/** Whether an editor that asks for some kinds alone asks for quick fixes too. */
function isWanted(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix);
}

/** What shows how the verdict on the sentence came about: no edit, so it stands last. */
function explainAction(params: EvidenceParams, title: string): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: EXPLAIN_VERDICT, arguments: [params] },
  };
}
