import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { sourceFolderNames } from "../files/index.js";
import type { Connection, Disposable } from "vscode-languageserver";

/** Asks the client to tell of changes where sources may stand, and asks anew when the globs change. */
export class Watching {
  readonly #connection: Connection;
  #registered: Promise<Disposable> | undefined;
  #patterns = "";

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Watches the usual folders and `globs`. Does nothing where that is watched already. */
  watch(globs: readonly string[]): void {
    const patterns = watchPatterns(globs);
    if (this.#patterns === patterns.join("\n")) return;
    this.#patterns = patterns.join("\n");
    const previous = this.#registered;
    this.#registered = this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: patterns.map((globPattern) => ({ globPattern })),
    });
    this.#registered.catch((error: unknown) => {
      this.#connection.console.warn(`Files can't be watched: ${String(error)}`);
    });
    void previous?.then((registration) => {
      registration.dispose();
    });
  }
}

/** The globs to watch: the folders themselves (they come and go as wholes) and all that is in them. */
export function watchPatterns(globs: readonly string[]): readonly string[] {
  const names = sourceFolderNames.join(",");
  const own = globs.filter((glob) => !glob.startsWith("!")).map(anywhere);
  return [...new Set([`**/{${names}}`, `**/{${names}}/**`, ...own])];
}

// "articles/*.txt" is meant from some folder on.
function anywhere(glob: string): string {
  return glob.startsWith("**/") || glob.startsWith("/") ? glob : `**/${glob.replace(/^\.\//u, "")}`;
}
