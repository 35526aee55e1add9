import type { Connection } from "vscode-languageserver";
import { registerCiting } from "./citableSources.js";
import type { Client } from "./client.js";
import { registerCodeActions } from "./codeActions.js";
import type { Outcome } from "./draftChecker.js";
import { explainLink } from "./explain.js";
import { hoverAt } from "./hover.js";
import { registerIgnores } from "./ignoreRequests.js";
import { registerNavigation } from "./navigation.js";
import type { Ports } from "./ports.js";
import type { SettingsFiles } from "./settingsFiles.js";
import type { Underlines } from "./underlines.js";

/** What the features of an editor need of the server. */
export interface FeatureHost {
  readonly ports: Ports;
  readonly settingsFiles: SettingsFiles;
  readonly folderUris: () => readonly string[];
  readonly client: () => Client;
  readonly underlines: Pick<Underlines, "isDrafting" | "standing">;
}

/** Answers all that reads the last report: hovers, fixes, links, evidence, ignores. Nothing is judged for any of it. */
export function registerFeatures(connection: Connection, host: FeatureHost): void {
  const standing = (uri: string): Outcome | undefined => host.underlines.standing(uri);

  connection.onHover(({ textDocument, position }) => {
    const outcome = standing(textDocument.uri);
    if (outcome?.judged === undefined) return null; // The protocol's word for nothing.
    const { judged, settings: levels, isMoved = false } = outcome;
    const client = host.client();
    const explain = client.explains
      ? `[${client.t("Explain this verdict")}](${explainLink({ uri: textDocument.uri, place: position })})`
      : undefined;
    const shown = { levels, client, isMoved, ...(explain === undefined ? {} : { explain }) };
    return hoverAt(judged, position, shown) ?? null;
  });

  registerCodeActions(connection, host);
  registerNavigation(connection, { ...host, standing });
  registerCiting(connection, { ...host, judge: host.ports.judge, standing });
  registerIgnores(connection, { ...host, standing });
}
