import { window, type Disposable, type TextEditor } from "vscode";
import type { CaretParams } from "../protocol/index.js";
import { mayBeDraft } from "./drafts.js";
import type { ServerKeeper } from "./serverKeeper.js";

/** Moves of the caret that come faster than this are told as one. */
const TOGETHER_MS = 100;

/** Tells a running server where the caret is, so that it leaves alone the sentence that is being written. */
export class CaretReporter implements Disposable {
  readonly #keeper: ServerKeeper;
  readonly #listeners: readonly Disposable[];
  #timer: NodeJS.Timeout | undefined;
  #told = "";

  constructor(keeper: ServerKeeper) {
    this.#keeper = keeper;
    this.#listeners = [
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#soon();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.#soon();
      }),
    ];
  }

  /** Tells it once more: a server has started and knows nothing yet. */
  again(): void {
    this.#told = "";
    this.#tell();
  }

  /** Ends the telling. */
  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#tell();
    }, TOGETHER_MS);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const params = caretIn(window.activeTextEditor);
    const words = JSON.stringify(params);
    if (words === this.#told || !this.#keeper.isRunning) return;
    this.#told = words;
    void this.#keeper.tell((server) => server.moveCaret(params));
  }
}

function caretIn(editor: TextEditor | undefined): CaretParams {
  if (editor === undefined || !mayBeDraft(editor.document)) return {};
  const { line, character } = editor.selection.active;
  return { caret: { uri: editor.document.uri.toString(), place: { line, character } } };
}
