import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type {
  CodeAction,
  CodeActionContext,
  Hover,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  editorNotificationNames,
  type DocumentStatus,
  type FlaggedSentences,
} from "../../src/protocol/index.js";
import { createServer } from "../../src/server/createServer.js";
import { answerServer } from "./answerServer.js";
import { HandClock } from "./handClock.js";
import { MemoryDisk } from "./memoryDisk.js";
import type { SessionOptions } from "./sessionOptions.js";

/** A pause after which a document counts as quiet, too short for one who still thinks about the sentence. */
const QUIET_MS = 1000;

/** The workspace folder of every session. */
export const folderUri = "file:///press";

export type { SessionOptions } from "./sessionOptions.js";

/** An editor and a server in one process, over a pipe in memory, with files in memory and a clock by hand. */
export class Session {
  readonly disk: MemoryDisk;
  readonly diagnostics: PublishDiagnosticsParams[] = [];
  readonly statuses: DocumentStatus[] = [];
  readonly flagged: FlaggedSentences[] = [];
  readonly logged: string[] = [];
  readonly watched: string[] = [];
  readonly client: ProtocolConnection;
  settings: unknown;
  readonly #clock: HandClock;
  readonly #documents = new Map<string, TextDocument>();
  #arrivals: (() => void)[] = [];

  private constructor(options: SessionOptions) {
    this.disk = new MemoryDisk(folderUri, options.files);
    this.settings = options.settings;
    this.#clock = new HandClock(options.now);
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    createServer(server, {
      files: this.disk.port(),
      judge: options.judge,
      clock: this.#clock.port,
      helpUri: "file:///stet/help/",
    });
    server.listen();
    this.client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    answerServer(this.client, this, () => {
      this.#arrived();
    });
    this.client.listen();
  }

  /** Starts both sides and shakes hands. */
  static async start(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    const result: InitializeResult = await session.client.sendRequest("initialize", {
      processId: null,
      rootUri: folderUri,
      initializationOptions: options.initializationOptions,
      workspaceFolders: [{ uri: folderUri, name: "press" }],
      capabilities: {
        window: { workDoneProgress: options.showsProgress === true },
        textDocument: { definition: { linkSupport: options.linksDefinitions !== false } },
        workspace: {
          configuration: true,
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    if (result.capabilities.hoverProvider !== true) throw new Error("The server shows no hover.");
    await session.client.sendNotification("initialized", {});
    return session;
  }

  /** Opens a document and waits for what is found in it. */
  async open(
    path: string,
    text: string,
    languageId = "markdown",
  ): Promise<PublishDiagnosticsParams> {
    await this.openQuietly(path, text, languageId);
    return this.found(path);
  }

  /** Opens a document. Waits for nothing. */
  async openQuietly(path: string, text: string, languageId = "markdown"): Promise<void> {
    const uri = uriOf(path);
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.client.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends `text` as the whole of a document, as simple editors do. */
  async replaceText(path: string, text: string): Promise<void> {
    const document = this.document(path);
    const version = document.version + 1;
    TextDocument.update(document, [{ text }], version);
    await this.client.sendNotification("textDocument/didChange", {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ text }],
    });
  }

  /** Types `text` over the words `old`. Waits for nothing. */
  async type(path: string, old: string, text: string): Promise<void> {
    const document = this.document(path);
    const range = this.rangeOf(path, old);
    const version = document.version + 1;
    const contentChanges = [{ range, text }];
    const { uri } = document;
    TextDocument.update(document, contentChanges, version);
    await this.client.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Closes a document without saving it. */
  async close(path: string): Promise<void> {
    const uri = uriOf(path);
    this.#documents.delete(uri);
    await this.client.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await this.#barrier();
  }

  /** Changes a file on disk, or deletes it, and lets the editor tell. */
  async write(path: string, text: string | undefined): Promise<void> {
    const uri = uriOf(path);
    const type = this.disk.write(uri, text);
    await this.client.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri, type }],
    });
  }

  /** Lets the debounce pass and waits for the next diagnostics of `path`. */
  async found(path: string): Promise<PublishDiagnosticsParams> {
    const uri = uriOf(path);
    await this.#barrier();
    const seen = this.diagnostics.length; // What goes at once when its words are changed has gone by now.
    this.passTime(QUIET_MS);
    for (;;) {
      const news = this.diagnostics.slice(seen).find((published) => published.uri === uri);
      if (news !== undefined) return news;
      await new Promise<void>((resolve) => this.#arrivals.push(resolve));
    }
  }

  /** Runs what waits for the clock no longer than `mostMs`, by default everything, and says how much that was. */
  passTime(mostMs = Infinity): number {
    return this.#clock.pass(mostMs);
  }

  /** Puts the caret right behind the first `words` of a document. */
  async caret(path: string, words: string): Promise<void> {
    const caret = { uri: uriOf(path), place: this.rangeOf(path, words).end };
    await this.client.sendNotification(editorNotificationNames.caret, { caret });
    await this.settled();
  }

  /** Switches drafting mode. */
  async drafting(on: boolean): Promise<void> {
    await this.client.sendNotification(editorNotificationNames.drafting, { on });
    await this.settled();
  }

  /** Tells that a document was saved. */
  async save(path: string): Promise<void> {
    const textDocument = { uri: uriOf(path) };
    await this.client.sendNotification("textDocument/didSave", { textDocument });
    await this.settled();
  }

  /** Waits until the server has dealt with every message sent before, as far as it does so at once. */
  async settled(): Promise<void> {
    await this.#barrier();
    await this.#barrier(); // What it asked the editor for in between has come, too.
  }

  /** The words that are underlined in a document now. */
  underlined(path: string): readonly string[] {
    const last = this.diagnostics.findLast(({ uri }) => uri === uriOf(path));
    return (last?.diagnostics ?? []).map(({ range }) => this.textAt(path, range));
  }

  /** How much waits for the clock once the server has read all messages. */
  async waiting(): Promise<number> {
    await this.#barrier();
    return this.#clock.waiting;
  }

  /** The hover on the first `words` of a document, as Markdown. */
  async hover(path: string, words: string): Promise<string | undefined> {
    const { start } = this.rangeOf(path, words);
    const hover: Hover | null = await this.client.sendRequest("textDocument/hover", {
      textDocument: { uri: uriOf(path) },
      position: start,
    });
    if (hover === null) return undefined;
    if (typeof hover.contents === "string" || !("value" in hover.contents)) {
      throw new Error("A hover is Markdown.");
    }
    return hover.contents.value;
  }

  /** The code actions on the first `words` of a document, as for the key unless `context` says otherwise. */
  async actions(
    path: string,
    words: string,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> {
    const uri = uriOf(path);
    const range = this.rangeOf(path, words);
    const last = this.diagnostics.findLast((published) => published.uri === uri);
    return this.client.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: last?.diagnostics ?? [], ...context },
    });
  }

  /** The text of a document after `action`. */
  applied(path: string, action: CodeAction): string {
    const document = this.document(path);
    const change = action.edit?.documentChanges?.[0];
    if (change === undefined || !("edits" in change)) throw new Error("The action edits nothing.");
    if (change.textDocument.version !== document.version)
      throw new Error("An edit for another version.");
    const edits = change.edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
    return TextDocument.applyEdits(document, edits);
  }

  /** The words of a document under `range`. */
  textAt(path: string, range: Range): string {
    return this.document(path).getText(range);
  }

  /** The range of the first `words` of a document, which must be there. */
  rangeOf(path: string, words: string): Range {
    const document = this.document(path);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`${path} does not say "${words}".`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** The editor's copy of an open document. */
  document(path: string): TextDocument {
    const document = this.#documents.get(uriOf(path));
    if (document === undefined) throw new Error(`${path} is not open.`);
    return document;
  }

  /** The server has dealt with every message sent before, as far as it does so at once. */
  async #barrier(): Promise<void> {
    const textDocument = { uri: `${folderUri}/nowhere.md` };
    await this.client.sendRequest("textDocument/hover", {
      textDocument,
      position: { line: 0, character: 0 },
    });
  }

  #arrived(): void {
    const arrivals = this.#arrivals;
    this.#arrivals = [];
    for (const resolve of arrivals) resolve();
  }
}

function uriOf(path: string): string {
  return path.startsWith("file:") ? path : `${folderUri}/${path}`;
}
