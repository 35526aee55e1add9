import { l10n, StatusBarAlignment, ThemeColor, window, workspace } from "vscode";
import type { Disposable, TextEditor } from "vscode";
import type { DocumentState, DocumentStatus } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import type { DraftingMode } from "./draftingMode.js";
import { mayBeDraft } from "./drafts.js";
import { tooltipFor } from "./statusTooltip.js";

/** The icon of each state; a state without one is not shown. */
const icons: Readonly<Partial<Record<DocumentState, string>>> = {
  checked: "check",
  checking: "sync",
  failed: "error",
  "no sources": "circle-slash",
  stopped: "circle-slash",
  waiting: "watch",
};

/** One item for the document in front: state and counts. Hidden where Stet has nothing to do. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem("stet.status", StatusBarAlignment.Right, 90);
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #listeners = [
    window.onDidChangeActiveTextEditor((editor) => {
      this.#render(editor);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
  ];

  readonly #drafting: DraftingMode;

  constructor(drafting: DraftingMode) {
    this.#drafting = drafting;
    this.#listeners.push(
      drafting.onDidChange(() => {
        this.#render(window.activeTextEditor);
      }),
    );
    this.#item.name = "Stet";
  }

  /** Takes in what the server says of a document. */
  update(status: DocumentStatus): void {
    this.#byUri.set(status.uri, status);
    this.#render(window.activeTextEditor);
  }

  /** Forgets everything: the server was ended. */
  clear(): void {
    this.#byUri.clear();
    this.#item.hide();
  }

  /** Removes the item. */
  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #render(editor: TextEditor | undefined): void {
    // The log is an editor too: whoever reads it still has the draft in front.
    if (editor?.document.uri.scheme === "output") return;
    if (this.#drafting.isOn && editor !== undefined && mayBeDraft(editor.document)) {
      this.#renderDrafting();
      return;
    }
    const status = editor && this.#byUri.get(editor.document.uri.toString());
    const icon = status && icons[status.state];
    if (status === undefined || icon === undefined || isForeign(status, editor)) {
      this.#item.hide();
      return;
    }
    const text = status.state === "checked" ? status.summary : shortNameOf(status.state);
    const isWorrying = status.state === "failed";
    this.#item.command = commandIds.showMenu;
    this.#item.text = `$(${icon}) Stet: ${text}`;
    this.#item.tooltip = tooltipFor(status);
    this.#item.accessibilityInformation = { label: `Stet: ${status.summary}` };
    this.#item.backgroundColor = isWorrying
      ? new ThemeColor("statusBarItem.errorBackground")
      : undefined;
    this.#item.show();
  }

  #renderDrafting(): void {
    this.#item.command = commandIds.toggleDrafting;
    this.#item.text = `$(edit) ${l10n.t("Stet: drafting")}`;
    this.#item.tooltip = l10n.t("Drafting mode: nothing is underlined. Click to end it.");
    this.#item.accessibilityInformation = {
      label: l10n.t("Stet: drafting mode. Press to end it."),
    };
    this.#item.backgroundColor = undefined;
    this.#item.show();
  }
}

/** A page from elsewhere, such as a help page, opened beside the workspace: that it has no sources is no news. */
function isForeign({ state }: DocumentStatus, editor: TextEditor | undefined): boolean {
  if (state !== "no sources" || editor === undefined) return false;
  const { uri } = editor.document;
  const hasFolders = (workspace.workspaceFolders?.length ?? 0) > 0;
  return uri.scheme === "file" && hasFolders && workspace.getWorkspaceFolder(uri) === undefined;
}

function shortNameOf(state: DocumentState): string {
  const names: Readonly<Record<DocumentState, string>> = {
    checked: l10n.t("checked"),
    checking: l10n.t("checking"),
    failed: l10n.t("check failed"),
    "no sources": l10n.t("no sources"),
    "not a draft": l10n.t("not a draft"),
    off: l10n.t("off"),
    stopped: l10n.t("not checked"),
    waiting: l10n.t("not checked yet"),
  };
  return names[state];
}
