import { commands, EventEmitter, Uri, window, workspace, type Disposable } from "vscode";

const SCHEME = "stet-report";

/** Where a report is shown: in front, or beside the text it is about. */
export type ReportPlace = "beside" | "in front";

/** Report pages: read-only Markdown documents that live in memory, shown in the editor's own preview. */
export class ReportView implements Disposable {
  readonly #pages = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: ({ path }) =>
      this.#pages.get(path) ?? "This report is gone: check again.\n",
  });

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
    this.#provider.dispose();
    this.#changed.dispose();
    this.#pages.clear();
  }
}
