import { window, workspace } from "vscode";
import type { Disposable, ExtensionContext, TextDocument } from "vscode";
import { usualSourceFolders } from "../protocol/index.js";
import { mayBeDraft, mayHaveSources } from "./drafts.js";
import type { RunningServer, ServerHost } from "./languageServer.js";

/**
 * Starts the server when the first draft with sources is seen, or when a command needs it, and never twice. Until then
 * it only looks whether folders exist, when a document is opened or a folder of sources appears.
 */
export class ServerKeeper implements Disposable {
  readonly #context: ExtensionContext;
  readonly #host: ServerHost;
  #server: Promise<RunningServer> | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isRunning = false;
  #watchers: Disposable[] = [];

  constructor(context: ExtensionContext, host: ServerHost) {
    this.#context = context;
    this.#host = host;
    this.#startLooking();
  }

  /** Whether the server is up. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** The server, started if it is not. Fails if it can't be started, and may be asked again. */
  server(): Promise<RunningServer> {
    this.#server ??= this.#start();
    return this.#server;
  }

  /** Tells the server something, if it runs. What does not arrive is of no use to a server that is gone. */
  async tell(message: (server: RunningServer) => Promise<void>): Promise<void> {
    if (!this.#isRunning) return;
    try {
      const server = await this.#server;
      if (server !== undefined) await message(server);
    } catch (error) {
      this.#host.log.debug(`The server could not be told: ${String(error)}`);
    }
  }

  /** Resolves once every document seen so far has been looked at and the server, if wanted, is up. */
  async ready(): Promise<void> {
    await this.#looking;
    await this.#server;
  }

  /** Ends the server, if there is one. */
  async stop(): Promise<void> {
    const server = await this.#server?.catch(() => undefined);
    this.#server = undefined;
    this.#isRunning = false;
    await server?.stop();
  }

  /** Ends the looking for drafts. */
  dispose(): void {
    this.#stopLooking();
  }

  async #start(): Promise<RunningServer> {
    this.#stopLooking();
    try {
      const { startServer } = await import("./languageServer.js");
      const server = await startServer(this.#context, this.#host);
      this.#isRunning = true;
      this.#host.onStart();
      return server;
    } catch (error) {
      this.#server = undefined;
      this.#host.log.error(`The server could not be started: ${String(error)}`);
      throw error;
    }
  }

  #startLooking(): void {
    const lookAtAll = (): void => {
      for (const document of workspace.textDocuments) this.#look(document);
    };
    const folders = `**/{${usualSourceFolders.join(",")}}`;
    const watchers = [folders, `${folders}/*`].map((glob) =>
      workspace.createFileSystemWatcher(glob, false, true, true),
    );
    this.#watchers = [
      ...watchers,
      ...watchers.map((watcher) => watcher.onDidCreate(lookAtAll)),
      workspace.onDidOpenTextDocument((document) => {
        this.#look(document);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("stet")) lookAtAll();
      }),
      workspace.onDidChangeWorkspaceFolders(lookAtAll),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) this.#look(editor.document);
      }),
    ];
    lookAtAll();
  }

  #stopLooking(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
  }

  #look(document: TextDocument): void {
    if (this.#server !== undefined || !mayBeDraft(document)) return;
    this.#looking = this.#looking.then(async () => {
      if (this.#server !== undefined || !(await mayHaveSources(document))) return;
      await this.server().catch(() => undefined); // Logged where it failed.
    });
  }
}
