import type { Connection } from "vscode-languageserver";
import { requestNames, type EvidenceThere } from "../protocol/index.js";
import type { Client } from "./client.js";
import type { Outcome } from "./draftChecker.js";
import { evidenceAt } from "./evidenceAt.js";
import { badParams, caretOf } from "./params.js";
import { definitionAt, referencesAt } from "./passages.js";
import { sectionLenses } from "./sectionLenses.js";

/** What leading through a draft needs of the server. */
export interface NavigationHost {
  readonly client: () => Client;
  /** The last outcome, moved along with the changes since. */
  readonly standing: (uri: string) => Outcome | undefined;
}

/** Answers what leads from the draft to its sources, and the lines above its sections. Reads what is there and judges nothing. */
export function registerNavigation(connection: Connection, host: NavigationHost): void {
  connection.onDefinition(({ textDocument, position }) => {
    const outcome = host.standing(textDocument.uri);
    if (outcome?.judged === undefined) return null; // The protocol's word for nothing.
    const options = { levels: outcome.settings, client: host.client() };
    return definitionAt(outcome.judged, position, options) ?? null;
  });

  connection.onReferences(({ textDocument, position }) => {
    const outcome = host.standing(textDocument.uri);
    if (outcome?.judged === undefined) return [];
    const options = { levels: outcome.settings, client: host.client() };
    return referencesAt(outcome.judged, position, options);
  });

  connection.onRequest(requestNames.evidence, (params: unknown): EvidenceThere => {
    const there = caretOf({ caret: params });
    if (there === undefined) throw badParams("a draft's uri and a place in it");
    const outcome = host.standing(there.uri);
    return outcome === undefined
      ? { state: "checking" }
      : evidenceAt(outcome, there.place, host.client().t);
  });

  connection.onCodeLens(({ textDocument }) => {
    const outcome = host.standing(textDocument.uri);
    if (outcome?.judged === undefined || !outcome.settings.codeLens) return [];
    return sectionLenses(outcome.judged, host.client().t);
  });
}
