import { DecorationRangeBehavior, ThemeColor, window } from "vscode";
import type { Disposable, Range, TextEditor } from "vscode";

/** Marks the passage that was opened last in each editor, until one moves on in it. */
export class PassageMark implements Disposable {
  readonly #type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("stet.passageBackground"),
    border: "1px solid",
    borderColor: new ThemeColor("stet.passageBorder"),
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #marked = new Map<TextEditor, Range>();
  readonly #listeners = [
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const range = this.#marked.get(textEditor);
      if (range !== undefined && selections[0]?.isEqual(range) !== true) this.#clear(textEditor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of this.#marked.keys())
        if (!editors.includes(editor)) this.#marked.delete(editor);
    }),
  ];

  /** Marks `range` in `editor`, and nothing else there. */
  mark(editor: TextEditor, range: Range): void {
    this.#marked.set(editor, range);
    editor.setDecorations(this.#type, [range]);
  }

  /** Removes all marks. */
  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#type.dispose();
  }

  #clear(editor: TextEditor): void {
    this.#marked.delete(editor);
    editor.setDecorations(this.#type, []);
  }
}
