import type { DocumentState } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import type { EvidenceHint } from "./evidenceHtml.js";

const addSource = {
  command: commandIds.addSourceFromClipboard,
  title: "Add Source from Clipboard",
};
const check = { command: commandIds.checkDocument, title: "Fact-Check This Document" };
const endDrafting = { command: commandIds.toggleDrafting, title: "End Drafting Mode" };
const showLog = { command: commandIds.showLog, title: "Show Log" };
const putCaret = "Put the caret into a sentence of the draft to see what the sources say of it.";

const hints: Readonly<Record<DocumentState, EvidenceHint>> = {
  checked: { text: putCaret },
  checking: { text: "The draft is being checked." },
  failed: { text: "The check failed; the log says why.", actions: [showLog] },
  "no sources": {
    text: "No sources yet. Put articles into a folder “sources” beside the draft.",
    actions: [addSource],
  },
  "not a draft": { text: "This document is no draft: it is a source itself." },
  off: { text: "Checking is switched off by the setting stet.enable." },
  stopped: { text: "Reading the sources was stopped.", actions: [check] },
  waiting: { text: "The draft has changed since it was checked.", actions: [check] },
};

/** What the view says where it has no sentence to show; `state` is undefined without a draft. */
export function hintFor(
  state: DocumentState | undefined,
  { isDrafting }: { readonly isDrafting: boolean },
): EvidenceHint {
  if (state === undefined)
    return { text: "Open a draft. What the sources say of the sentence you are in is shown here." };
  if (isDrafting) return { text: "Drafting mode: nothing is checked.", actions: [endDrafting] };
  return hints[state];
}

/** The commands that hints offer; the page may ask for no other. */
export const commandsOfHints: readonly string[] = [addSource, check, endDrafting, showLog].map(
  ({ command }) => command,
);
