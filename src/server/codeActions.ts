import { CodeActionTriggerKind, type CodeAction, type Connection } from "vscode-languageserver";
import type { Client } from "./client.js";
import { fixesFor } from "./fixes.js";
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
    return fixesFor({ ...outcome.judged, own }, params, {
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
  });
}
