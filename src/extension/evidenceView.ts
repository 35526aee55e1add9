import { commands, Disposable, l10n, Range, Selection, Uri, window } from "vscode";
import type { Position, Webview, WebviewView, WebviewViewProvider } from "vscode";
import type { EvidenceThere, SentenceEvidence } from "../protocol/index.js";
import type { DraftInFront } from "./draftInFront.js";
import type { DraftingMode } from "./draftingMode.js";
import { commandsOfHints, hintFor } from "./evidenceHints.js";
import { hintHtml, pageHtml, sentenceHtml } from "./evidenceHtml.js";
import type { ServerKeeper } from "./serverKeeper.js";
import type { SourceDocuments } from "./sourceDocuments.js";
import { translate } from "./translate.js";

const VIEW = "stet.evidence";

/** Moves of the caret that come faster than this are followed as one. */
const TOGETHER_MS = 80;

/** What the view works with. */
export interface EvidenceViewParts {
  readonly extensionUri: Uri;
  readonly keeper: ServerKeeper;
  readonly draft: DraftInFront;
  readonly drafting: DraftingMode;
  readonly documents: SourceDocuments;
}

/**
 * What bears out, right or wrong, the sentence under the caret. Follows the caret of the draft in front while it is seen,
 * and asks the server for nothing while it is hidden.
 */
export class EvidenceView implements WebviewViewProvider, Disposable {
  readonly #parts: EvidenceViewParts;
  readonly #disposables: Disposable;
  #view: WebviewView | undefined;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;
  #there: EvidenceThere | undefined;
  #html = "";

  constructor(parts: EvidenceViewParts) {
    this.#parts = parts;
    this.#disposables = Disposable.from(
      window.registerWebviewViewProvider(VIEW, this),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        if (textEditor === window.activeTextEditor && selection !== undefined)
          this.#caretMoved(selection.active);
      }),
      parts.draft.onDidChange(() => {
        this.#soon();
      }),
      parts.drafting.onDidChange(() => {
        this.#soon();
      }),
    );
  }

  /** The sentence that is shown. */
  get sentence(): SentenceEvidence | undefined {
    return this.#view?.visible === true ? this.#there?.sentence : undefined;
  }

  /** Called by the editor when the view is seen for the first time, and after it was closed. */
  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    this.#html = "";
    const folder = Uri.joinPath(this.#parts.extensionUri, "media/evidence");
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const listeners = [
      webview.onDidReceiveMessage((message: unknown) => void this.#asks(message)),
      view.onDidChangeVisibility(() => {
        this.#soon();
      }),
      view.onDidDispose(() => {
        if (this.#view === view) this.#view = undefined;
        Disposable.from(...listeners).dispose();
      }),
    ];
    webview.html = pageOf(webview, folder);
  }

  /** Opens the passage that decides of the sentence under the caret beside the draft, which keeps the focus. */
  async openBeside(): Promise<void> {
    const there = await this.#ask();
    const passage = there?.sentence?.passages[0];
    if (passage !== undefined) await this.#parts.documents.open(passage, "alongside");
    else void window.showInformationMessage(l10n.t("Stet: no source speaks of this sentence."));
  }

  /** Ends the following. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #caretMoved(caret: Position): void {
    const stretch = this.#there?.sentence?.stretch;
    if (stretch === undefined || !rangeOf(stretch).contains(caret)) this.#soon();
  }

  #soon(): void {
    if (this.#view?.visible !== true) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#refresh();
    }, TOGETHER_MS);
  }

  async #refresh(): Promise<void> {
    if (this.#view?.visible !== true) return;
    const question = ++this.#asked;
    const there = await this.#ask();
    if (question !== this.#asked) return; // The caret has moved on meanwhile.
    this.#there = there;
    const { draft, drafting } = this.#parts;
    const sentence = there?.sentence;
    const state = draft.status === undefined ? undefined : (there?.state ?? draft.status.state);
    this.#show(
      sentence === undefined
        ? hintHtml(hintFor(state, { isDrafting: drafting.isOn }))
        : sentenceHtml(sentence, translate),
    );
  }

  /** The evidence at the caret of the draft in front. While another document has the focus what was there before stays. */
  async #ask(): Promise<EvidenceThere | undefined> {
    const { keeper, draft } = this.#parts;
    const uri = draft.status?.uri;
    const editor = [window.activeTextEditor, ...window.visibleTextEditors].find(
      (each) => each?.document.uri.toString() === uri,
    );
    if (uri === undefined || !keeper.isRunning) return undefined;
    if (editor === undefined) return this.#there;
    const { line, character } = editor.selection.active;
    const server = await keeper.server();
    return server.evidenceAt({ uri, place: { line, character } }).catch(() => undefined);
  }

  #show(html: string): void {
    if (html === this.#html) return;
    this.#html = html;
    void this.#view?.webview.postMessage({ html });
  }

  async #asks(message: unknown): Promise<void> {
    if (typeof message !== "object" || message === null || !("do" in message)) return;
    const at = "at" in message ? String(message.at) : "";
    const { passages = [], parts = [] } = this.#there?.sentence ?? {};
    const passage = passages[Number(at)];
    const part = parts[Number(at)];
    if (message.do === "ready") {
      this.#html = "";
      await this.#refresh();
    } else if (message.do === "open" && passage !== undefined) {
      await this.#parts.documents.open(passage, "in front");
    } else if (message.do === "beside" && passage !== undefined) {
      await this.#parts.documents.open(passage, "alongside");
    } else if (message.do === "part" && part !== undefined) {
      await this.#goTo(rangeOf(part.stretch));
    } else if (message.do === "command" && commandsOfHints.includes(at)) {
      await commands.executeCommand(at);
    }
  }

  async #goTo(range: Range): Promise<void> {
    const uri = this.#parts.draft.status?.uri;
    if (uri === undefined) return;
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    const column = shown?.viewColumn;
    const editor = await window.showTextDocument(Uri.parse(uri, true), {
      ...(column === undefined ? {} : { viewColumn: column }),
    });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
}

function pageOf(webview: Webview, folder: Uri): string {
  const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  return pageHtml({
    style: at("view.css"),
    script: at("view.js"),
    cspSource: webview.cspSource,
  });
}

function rangeOf({ start, end }: SentenceEvidence["stretch"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
