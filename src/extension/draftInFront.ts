import { EventEmitter, window, workspace, type Disposable } from "vscode";
import type { DocumentState, DocumentStatus } from "../protocol/index.js";

/** States of documents that the list of sources is for. A source that is opened, or a page of a report, is none. */
const draftStates: readonly DocumentState[] = [
  "checked",
  "failed",
  "no sources",
  "stopped",
  "waiting",
];

/** The draft that one works on: the last one that was in front, however many sources were opened since. */
export class DraftInFront implements Disposable {
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #status: DocumentStatus | undefined;

  /** Tells that another draft is in front, or that this one was checked. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => {
        this.#look();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#close(uri.toString());
      }),
    ];
  }

  /** What was last said of it; undefined before there is one. */
  get status(): DocumentStatus | undefined {
    return this.#status;
  }

  /** Takes in what the server says of a document. */
  update(status: DocumentStatus): void {
    if (status.state === "checking") return; // What was found before stays until there is something new.
    this.#byUri.set(status.uri, status);
    this.#look();
  }

  /** Forgets everything: the server was ended. */
  clear(): void {
    this.#byUri.clear();
    this.#set(undefined);
  }

  /** Ends the listening. */
  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const uri = window.activeTextEditor?.document.uri.toString() ?? "";
    const active = this.#byUri.get(uri);
    const isDraft = active !== undefined && draftStates.includes(active.state);
    this.#set(isDraft ? active : this.#byUri.get(this.#status?.uri ?? ""));
  }

  #close(uri: string): void {
    this.#byUri.delete(uri);
    if (this.#status?.uri === uri) this.#set(undefined);
  }

  #set(status: DocumentStatus | undefined): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#changed.fire();
  }
}
