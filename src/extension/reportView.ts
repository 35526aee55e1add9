import { commands, EventEmitter, l10n, TabInputText, Uri, window, workspace } from "vscode";
import type { Disposable } from "vscode";
import { passageAtReportPath, type PassagePlace } from "../protocol/index.js";

const SCHEME = "stet-report";

/** Where a report is shown: in front, or beside the text it is about. */
export type ReportPlace = "beside" | "in front";

/** Report pages: read-only Markdown documents that live in memory, shown in the editor's own preview. */
export class ReportView implements Disposable {
  readonly #open: (place: PassagePlace) => Promise<void>;
  readonly #pages = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: ({ path }) => {
      if (passageAtReportPath(path) !== undefined) return `${l10n.t("Opening the source …")}\n`;
      return this.#pages.get(path) ?? `${l10n.t("This report is gone: check again.")}\n`;
    },
  });

  // The preview opens what a link leads to as one more page of ours; a passage is then shown in its stead.
  readonly #listener = window.onDidChangeActiveTextEditor((editor) => {
    const uri = editor?.document.uri;
    const place = uri?.scheme === SCHEME ? passageAtReportPath(uri.path) : undefined;
    if (uri !== undefined && place !== undefined) void this.#showInstead(uri, place);
  });

  /** `open` shows a passage of a source. */
  constructor(open: (place: PassagePlace) => Promise<void>) {
    this.#open = open;
  }

  /** Shows `markdown` under `title`; a page of that title is replaced. */
  async show(title: string, markdown: string, place: ReportPlace): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title.replace(/[/\\]/gu, "-")}.md` });
    this.#pages.set(uri.path, markdown);
    this.#changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    const command = place === "beside" ? "markdown.showPreviewToSide" : "markdown.showPreview";
    try {
      await commands.executeCommand(command, uri);
    } catch {
      // The editor's Markdown support is switched off; the page is readable as it is.
      await window.showTextDocument(document, { preview: true });
    }
  }

  /** Removes all pages. */
  dispose(): void {
    this.#listener.dispose();
    this.#provider.dispose();
    this.#changed.dispose();
    this.#pages.clear();
  }

  async #showInstead(page: Uri, place: PassagePlace): Promise<void> {
    await this.#open(place);
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(
      ({ input }) => input instanceof TabInputText && input.uri.toString() === page.toString(),
    );
    await window.tabGroups.close(ours, true);
  }
}
