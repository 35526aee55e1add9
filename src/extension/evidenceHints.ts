import { l10n } from "vscode";
import type { DocumentState } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import type { EvidenceHint } from "./evidenceHtml.js";

/** What the view says where it has no sentence to show; `state` is undefined without a draft. */
export function hintFor(
  state: DocumentState | undefined,
  { isDrafting }: { readonly isDrafting: boolean },
): EvidenceHint {
  if (state === undefined)
    return {
      text: l10n.t("Open a draft. What the sources say of the sentence you are in is shown here."),
    };
  if (isDrafting) {
    const end = { command: commandIds.toggleDrafting, title: l10n.t("End Drafting Mode") };
    return { text: l10n.t("Drafting mode: nothing is checked."), actions: [end] };
  }
  return hintForState(state);
}

function hintForState(state: DocumentState): EvidenceHint {
  const check = {
    command: commandIds.checkDocument,
    title: l10n.t("Fact-Check This Document"),
  };
  switch (state) {
    case "checked":
      return {
        text: l10n.t(
          "Put the caret into a sentence of the draft to see what the sources say of it.",
        ),
      };
    case "checking":
      return { text: l10n.t("The draft is being checked.") };
    case "failed": {
      const showLog = { command: commandIds.showLog, title: l10n.t("Show Log") };
      return { text: l10n.t("The check failed; the log says why."), actions: [showLog] };
    }
    case "no sources": {
      const add = {
        command: commandIds.addSourceFromClipboard,
        title: l10n.t("Add Source from Clipboard"),
      };
      return {
        text: l10n.t("No sources yet. Put articles into a folder “sources” beside the draft."),
        actions: [add],
      };
    }
    case "not a draft":
      return { text: l10n.t("This document is no draft: it is a source itself.") };
    case "off":
      return { text: l10n.t("Checking is switched off by the setting stet.enable.") };
    case "stopped":
      return { text: l10n.t("Reading the sources was stopped."), actions: [check] };
    case "waiting":
      return { text: l10n.t("The draft has changed since it was checked."), actions: [check] };
  }
}

/** The commands that hints offer; the page may ask for no other. */
export const commandsOfHints: readonly string[] = [
  commandIds.addSourceFromClipboard,
  commandIds.checkDocument,
  commandIds.showLog,
  commandIds.toggleDrafting,
];
