import { l10n, MarkdownString, Range, window } from "vscode";
import type { Disposable, TextEditor } from "vscode";
import type { DroppedPart } from "../protocol/index.js";
import type { SourceDocuments } from "./sourceDocuments.js";

/** Dims what is no evidence in sources that were opened through Stet, and says why in the hover. */
export class DroppedParts implements Disposable {
  readonly #sources: SourceDocuments;
  // Opacity, not a colour: it is right on any theme and leaves the colours of the syntax alone.
  readonly #dimmed = window.createTextEditorDecorationType({ opacity: "0.45" });
  readonly #listeners: readonly Disposable[];

  constructor(sources: SourceDocuments) {
    this.#sources = sources;
    const look = (): void => {
      for (const editor of window.visibleTextEditors) void this.#dim(editor);
    };
    this.#listeners = [window.onDidChangeVisibleTextEditors(look), sources.onDidOpen(look)];
  }

  /** Ends the dimming. */
  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#dimmed.dispose();
  }

  async #dim(editor: TextEditor): Promise<void> {
    const sourceUri = this.#sources.sourceUriOf(editor.document.uri);
    if (sourceUri === undefined) return;
    const source = await this.#sources.read(sourceUri).catch(() => undefined);
    editor.setDecorations(this.#dimmed, source?.dropped.map(decorationOf) ?? []);
  }
}

function decorationOf({ reason, stretch: { start, end } }: DroppedPart): {
  range: Range;
  hoverMessage: MarkdownString;
} {
  const hoverMessage = new MarkdownString();
  hoverMessage.appendMarkdown(`**${l10n.t("Left out by Stet:")}** `).appendText(reason);
  hoverMessage.appendMarkdown(`\n\n${l10n.t("Nothing in it counts as evidence.")}`);
  return { range: new Range(start.line, start.character, end.line, end.character), hoverMessage };
}
