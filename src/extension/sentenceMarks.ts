import { DecorationRangeBehavior, Range, ThemeColor, window, workspace } from "vscode";
import type { Disposable, TextEditor, TextEditorDecorationType } from "vscode";
import type { FaultVerdict } from "../engine/index.js";
import type { FlaggedSentences, Stretch } from "../protocol/index.js";

/** The theme colours that `package.json` contributes. */
const colors = {
  contradicted: "stet.sentenceContradicted",
  disputed: "stet.sentenceDisputed",
  unsupported: "stet.sentenceUnsupported",
} as const satisfies Record<FaultVerdict, string>;

/** A faint dotted line under each sentence that has an underline, in every editor that shows the document. */
export class SentenceMarks implements Disposable {
  readonly #types: Readonly<Record<FaultVerdict, TextEditorDecorationType>> = {
    contradicted: dotted(colors.contradicted),
    disputed: dotted(colors.disputed),
    unsupported: dotted(colors.unsupported),
  };
  readonly #byUri = new Map<string, FlaggedSentences>();
  readonly #listeners = [
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) this.#draw(editor);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      // The editor moves what is drawn; an editor that is opened later must not draw it at the old places.
      const known = this.#byUri.get(document.uri.toString());
      if (known !== undefined && known.version < document.version) this.#stale.add(known);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
  ];
  readonly #stale = new WeakSet<FlaggedSentences>();

  /** The sentences that are marked in a document. */
  markedIn(uri: string): readonly Stretch[] {
    return (this.#byUri.get(uri)?.sentences ?? []).map(({ stretch }) => stretch);
  }

  /** Takes in what the server says of a document. */
  update(flagged: FlaggedSentences): void {
    this.#byUri.set(flagged.uri, flagged);
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === flagged.uri) this.#draw(editor);
    }
  }

  /** Forgets everything: the server was ended. */
  clear(): void {
    this.#byUri.clear();
    for (const editor of window.visibleTextEditors) {
      for (const type of Object.values(this.#types)) editor.setDecorations(type, []);
    }
  }

  /** Removes all marks. */
  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const type of Object.values(this.#types)) type.dispose();
  }

  #draw(editor: TextEditor): void {
    const flagged = this.#byUri.get(editor.document.uri.toString());
    if (flagged === undefined || this.#stale.has(flagged)) return;
    for (const [verdict, type] of Object.entries(this.#types)) {
      const marked = flagged.sentences.filter((sentence) => sentence.verdict === verdict);
      editor.setDecorations(
        type,
        marked.map(({ stretch: { start, end } }) => {
          return new Range(start.line, start.character, end.line, end.character);
        }),
      );
    }
  }
}

function dotted(color: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    borderWidth: "0 0 1px 0",
    borderStyle: "dotted",
    borderColor: new ThemeColor(color),
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}
