import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import {
  ignoreFileNames,
  settingsFileName,
  sidecarName,
  sourceFolderNames,
} from "../files/index.js";
import type { Connection, Disposable } from "vscode-languageserver";

/** Asks the client to tell of changes where sources may stand, and asks anew when the globs change. */
export class Watching {
  readonly #connection: Connection;
  #registered: Promise<Disposable> | undefined;
  #asked = "";

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Watches the usual folders and `globs`, and all that is in `folders`, which are URIs. Does nothing where that is
   * watched already.
   */
  watch(globs: readonly string[], folders: readonly string[]): void {
    const everywhere = [...new Set(folders)].sort();
    const patterns = [
      ...watchPatterns(globs),
      ...everywhere.map((baseUri) => ({ baseUri, pattern: "**/*" })),
    ];
    const asked = JSON.stringify(patterns);
    if (this.#asked === asked) return;
    this.#asked = asked;
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

/**
 * The globs to watch: the usual folders (they come and go as wholes) and all that is in them; what speaks of sources,
 * which is sidecars, bibliographies and ignore files; and what `globs` name.
 */
export function watchPatterns(globs: readonly string[]): readonly string[] {
  const names = sourceFolderNames.flatMap((name) => [name, capitalised(name)]).join(",");
  const usual = [`**/{${names}}`, `**/{${names}}/**`];
  const own = globs.filter((glob) => !glob.startsWith("!")).flatMap(patternsOf);
  return [...new Set([...usual, ...factPatterns, ...own])];
}

const factPatterns: readonly string[] = [
  `**/{${[sidecarName, settingsFileName, ...ignoreFileNames].join(",")}}`,
  "**/*.{bib,bibtex}",
  "**/*{bibliography,citations,csl,library,references,refs,zotero}*.json",
];

// "press/wires/*.txt" is meant from some folder on. An editor that renames "press" tells of "press" alone, so the folders
// on the way are watched too, and below a folder that is named or has "**" after it all that is in it.
function patternsOf(glob: string): readonly string[] {
  const isAbsolute = /^(?:\/|[A-Za-z]:)/u.test(glob);
  const path = glob.replaceAll("\\", "/").replace(/^(?:\.{0,2}\/){1,20}/u, "");
  const root = isAbsolute ? glob.slice(0, glob.length - path.length) : "**/";
  const parts = path.split("/").filter((part) => part !== "");
  const wild = parts.findIndex((part) => /[*?[{]/u.test(part));
  const fixed = wild === -1 ? parts : parts.slice(0, wild);
  const folders = fixed.map((_, index) => `${root}${fixed.slice(0, index + 1).join("/")}`);
  const last = folders.at(-1);
  const isDeep = wild === -1 ? !/\.\w{1,8}$/u.test(path) : parts.includes("**");
  const rest = isDeep && last !== undefined ? [`${last}/**`] : [];
  const itself = path.startsWith("**/") ? path : `${root}${parts.join("/")}`;
  return [...folders, ...rest, itself];
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Whether a file of this name speaks of sources rather than being one. */
export function speaksOfSources(name: string): boolean {
  return name === sidecarName || ignoreFileNames.includes(name) || /\.bib(?:tex)?$/iu.test(name);
}
