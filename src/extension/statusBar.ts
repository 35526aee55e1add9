import { MarkdownString, StatusBarAlignment, ThemeColor, window, workspace } from "vscode";
import type { Disposable, TextEditor } from "vscode";
import type { DocumentState, DocumentStatus } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import type { DraftingMode } from "./draftingMode.js";
import { mayBeDraft } from "./drafts.js";
import { escapeMarkdown } from "./markdown.js";

/** How many sources and skipped places the tooltip names before it only counts. */
const NAMED = 12;

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
    const text = status.state === "checked" ? status.summary : shortNames[status.state];
    const isWorrying = status.state === "failed";
    this.#item.command = commandIds.showSources;
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
    this.#item.text = "$(edit) Stet: drafting";
    this.#item.tooltip = "Drafting mode: nothing is underlined. Click to end it.";
    this.#item.accessibilityInformation = { label: "Stet: drafting mode. Press to end it." };
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

const shortNames: Readonly<Record<DocumentState, string>> = {
  checked: "checked",
  checking: "checking",
  failed: "check failed",
  "no sources": "no sources",
  "not a draft": "not a draft",
  off: "off",
  stopped: "not checked",
  waiting: "not checked yet",
};

function tooltipFor(status: DocumentStatus): MarkdownString {
  const { summary, counts, sourceCount, sources, setInForce, skips, state } = status;
  const page = new MarkdownString();
  page.appendMarkdown(`${escapeMarkdown(summary)}\n`);
  if (state === "checked") {
    const parts = [
      `${String(counts.contradicted)} contradicted`,
      `${String(counts.disputed)} disputed`,
      `${String(counts.unsupported)} unsupported`,
      `${String(counts.unchecked)} with nothing to check`,
    ];
    page.appendMarkdown(`\nOf ${String(counts.sentences)} sentences: ${parts.join(", ")}\n`);
  }
  if (setInForce !== "")
    page.appendMarkdown(`\n\nSources in force: ${escapeMarkdown(setInForce)}\n`);
  const names = sources.map(({ label, problems }) => [label, ...problems].join(" \u2013 "));
  appendList(page, { title: "Sources", count: sourceCount, lines: names });
  appendList(page, { title: "Not checked", count: skips.length, lines: skips });
  return page;
}

interface TooltipList {
  readonly title: string;
  readonly count: number;
  /** All of them, or the first ones. */
  readonly lines: readonly string[];
}

function appendList(page: MarkdownString, { title, count, lines }: TooltipList): void {
  if (count === 0) return;
  page.appendMarkdown(`\n\n**${title}** (${String(count)})\n`);
  const named = lines.slice(0, NAMED);
  for (const line of named) {
    page.appendMarkdown(`\n- ${escapeMarkdown(line)}`);
  }
  if (count > named.length) page.appendMarkdown(`\n- and ${String(count - named.length)} more`);
}
