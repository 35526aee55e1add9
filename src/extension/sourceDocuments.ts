import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { Event, TextDocument, TextEditor } from "vscode";
import { SOURCE_SCHEME, type PassagePlace, type SourceText } from "../protocol/index.js";
import { PassageMark } from "./passageMark.js";
import type { ServerKeeper } from "./serverKeeper.js";

/** Where a source is shown: in front, beside what is there, or beside the draft, which keeps the focus. */
export type SourceColumn = "alongside" | "beside" | "in front";

/**
 * Sources as documents of the editor: opens them at a passage, and shows the text of those that are no text files, as
 * read-only documents. Knows which documents were opened here.
 */
export class SourceDocuments implements Disposable {
  readonly #keeper: ServerKeeper;
  readonly #sourceUris = new Map<string, string>();
  readonly #wrapped = new Set<string>();
  readonly #textChanged = new EventEmitter<Uri>();
  readonly #opened = new EventEmitter<void>();
  readonly #mark = new PassageMark();
  readonly #draftUri: () => string | undefined;
  readonly #parts: Disposable;

  /** `draftUri` gives the draft that one works on. */
  constructor(keeper: ServerKeeper, draftUri: () => string | undefined) {
    this.#keeper = keeper;
    this.#draftUri = draftUri;
    this.#parts = Disposable.from(
      this.#mark,
      workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, {
        onDidChange: this.#textChanged.event,
        provideTextDocumentContent: (uri) => this.#textFor(uri),
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#sourceUris.delete(uri.toString());
        this.#wrapped.delete(uri.toString());
      }),
      this.#textChanged,
      this.#opened,
    );
  }

  /** Tells that a source was opened here. */
  get onDidOpen(): Event<void> {
    return this.#opened.event;
  }

  /** The source that a document shows, if it was opened here or shows one's text; else undefined. */
  sourceUriOf(document: Uri): string | undefined {
    if (document.scheme === SOURCE_SCHEME) return document.query;
    return this.#sourceUris.get(document.toString());
  }

  /** What the server has read out of a source; undefined for a file that is none. */
  async read(sourceUri: string): Promise<SourceText | undefined> {
    const server = await this.#keeper.server();
    return (await server.sourceText({ sourceUri })) ?? undefined;
  }

  /** Opens a source with the passage selected, at its beginning without one. A file without text opens as the editor likes. */
  async open({ uri, stretch }: PassagePlace, column: SourceColumn): Promise<void> {
    const source = await this.read(uri).catch(() => undefined);
    const draft = column === "alongside" ? this.#draftEditor() : undefined;
    const viewColumn =
      column === "in front" ? ViewColumn.Active : nextTo(draft?.viewColumn ?? ViewColumn.Active);
    const target = Uri.parse(source?.textUri ?? uri, true);
    if (source === undefined || source.text === "") {
      await commands.executeCommand("vscode.open", Uri.parse(uri, true), viewColumn);
      return;
    }
    const { start, end } = stretch ?? nowhere;
    const document = await workspace.openTextDocument(target);
    this.#sourceUris.set(document.uri.toString(), uri);
    const editor = await window.showTextDocument(document, { viewColumn, preview: true });
    await this.#wrap(document);
    // The caret goes to the beginning, so that a long line is not scrolled to the passage's end.
    const first = new Position(start.line, start.character);
    editor.selection = new Selection(new Position(end.line, end.character), first);
    editor.revealRange(new Range(first, first), TextEditorRevealType.InCenterIfOutsideViewport);
    if (!editor.selection.isEmpty) this.#mark.mark(editor, editor.selection);
    this.#opened.fire();
    if (draft !== undefined)
      await window.showTextDocument(draft.document, {
        viewColumn: draft.viewColumn ?? ViewColumn.One,
      });
  }

  /** Shows a source file that was just written, which the server may not know of yet. */
  async show(file: Uri): Promise<void> {
    this.#sourceUris.set(file.toString(), file.toString());
    await window.showTextDocument(file);
    this.#opened.fire();
  }

  /** Looks anew at the texts that are shown: sources have changed. */
  refresh(): void {
    for (const { uri } of workspace.textDocuments) {
      if (uri.scheme === SOURCE_SCHEME) this.#textChanged.fire(uri);
    }
    this.#opened.fire();
  }

  /** Ends the showing of texts. */
  dispose(): void {
    this.#parts.dispose();
  }

  #draftEditor(): TextEditor | undefined {
    const draftUri = this.#draftUri();
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === draftUri);
  }

  // An article has a paragraph on a line. For as long as the document is open its lines are wrapped, if they are not.
  async #wrap(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    const setting = workspace.getConfiguration("editor", document).get<unknown>("wordWrap");
    if (setting !== "off" || this.#wrapped.has(key)) return;
    this.#wrapped.add(key);
    await commands.executeCommand("editor.action.toggleWordWrap");
  }

  async #textFor({ query }: Uri): Promise<string> {
    const source = await this.read(query);
    return source?.text ?? `${l10n.t("This source is gone: it was moved, deleted or left out.")}\n`;
  }
}

/** The column behind another, so that the same one is used each time; `Active` gives the one beside what is in front. */
function nextTo(column: ViewColumn): ViewColumn {
  return column === ViewColumn.Active ? ViewColumn.Beside : (columns[column] ?? ViewColumn.Beside);
}

const columns = [ViewColumn.One, ViewColumn.Two, ViewColumn.Three, ViewColumn.Four];

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
