import { l10n, Uri, ViewColumn, window } from "vscode";
import type { Disposable, WebviewPanel } from "vscode";
import { OPEN_PASSAGE, type SourcesCompared } from "../protocol/index.js";
import { comparisonHtml } from "./comparisonHtml.js";
import { translate } from "./translate.js";

/** The page that shows where the sources differ. There is one; asking again shows it anew. */
export class ComparisonView implements Disposable {
  readonly #folder: Uri;
  #panel: WebviewPanel | undefined;

  /** `extensionUri` is where the style sheet lies. */
  constructor(extensionUri: Uri) {
    this.#folder = Uri.joinPath(extensionUri, "media/comparison");
  }

  /** What the page says now; empty where there is none. */
  get html(): string {
    return this.#panel?.webview.html ?? "";
  }

  /** Shows a comparison in the page, which is opened if it is not there. */
  show(compared: SourcesCompared): void {
    const panel = this.#panel ?? this.#open();
    panel.webview.html = comparisonHtml(compared, {
      style: panel.webview.asWebviewUri(Uri.joinPath(this.#folder, "page.css")).toString(),
      cspSource: panel.webview.cspSource,
      t: translate,
    });
    panel.reveal(undefined, false);
  }

  /** Closes the page. */
  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): WebviewPanel {
    // No script: links are commands, and the one command that they may run opens a source.
    const panel = window.createWebviewPanel(
      "stet.comparison",
      l10n.t("Compare Sources"),
      ViewColumn.Active,
      {
        enableScripts: false,
        enableCommandUris: [OPEN_PASSAGE],
        enableFindWidget: true,
        localResourceRoots: [this.#folder],
      },
    );
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
    return panel;
  }
}
