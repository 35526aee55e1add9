import { FileChangeType } from "vscode-languageserver";
import { readDraft, readSource } from "../../src/readers/index.js";
import type { FilesPort } from "../../src/server/ports.js";

/** Files in memory, in one workspace folder. Sources stand in `sources/`, or in the first glob's folder. */
export class MemoryDisk {
  /** Where set, looking for sources waits for it. */
  gate: Promise<void> | undefined;
  /** Where set, reading a source waits for it. */
  readGate: Promise<void> | undefined;
  /** How often a source was read from here and how often one was parsed from an open document. */
  readonly reads = { disk: 0, open: 0 };
  readonly #folderUri: string;
  readonly #files: Map<string, string>;

  /** `files` go by their path under the folder. */
  constructor(folderUri: string, files: Readonly<Record<string, string>>) {
    this.#folderUri = folderUri;
    this.#files = new Map(
      Object.entries(files).map(([path, text]) => [`${folderUri}/${path}`, text]),
    );
  }

  /** Writes a file, or deletes it without a text, and says what an editor would tell of it. */
  write(uri: string, text: string | undefined): FileChangeType {
    const existed = this.#files.has(uri);
    if (text === undefined) this.#files.delete(uri);
    else this.#files.set(uri, text);
    if (text === undefined) return FileChangeType.Deleted;
    return existed ? FileChangeType.Changed : FileChangeType.Created;
  }

  /** The disk as the server sees it. */
  port(): FilesPort {
    return {
      findSources: async ({ globs: asked, own = [] }) => {
        await this.gate;
        const globs = own.length > 0 ? own : asked;
        const folder = `${this.#folderUri}/${globs[0]?.replace(/\/\*.*$/u, "") ?? "sources"}/`;
        const files = this.#below(folder).map((uri) => ({
          uri,
          id: uri.slice(folder.length).replace(/\.\w+$/u, ""),
          path: uri.slice(this.#folderUri.length + 1),
          stamp: this.#files.get(uri) ?? "",
        }));
        const isMissing = files.length === 0 && globs.length > 0;
        const reason = "folder sources beside the draft";
        return { files, reason, problems: isMissing ? [`${String(globs[0])}: no file fits.`] : [] };
      },
      readSource: async ({ id, path, uri }) => {
        await this.readGate;
        this.reads.disk += 1;
        const raw = this.#files.get(uri) ?? "";
        if (raw === "BANG") throw new Error("the reader fell over");
        return readSource({ id, path, raw });
      },
      parseSource: ({ id, path }, raw) => {
        this.reads.open += 1;
        return readSource({ id, path, raw });
      },
      findSettings: ({ uri }) => {
        const home = `${this.#folderUri}/stet.json`;
        const draftPath = uri.slice(this.#folderUri.length + 1);
        return Promise.resolve({ uri: home, text: this.#files.get(home), draftPath });
      },
      findDrafts: (folder) => Promise.resolve(this.#below(`${folder}/`)),
      readText: (uri) => Promise.resolve(this.#files.get(uri)),
      parseDraft: ({ path }, raw) => readDraft({ path, raw }),
    };
  }

  #below(folder: string): readonly string[] {
    return [...this.#files.keys()].filter((uri) => uri.startsWith(folder)).sort();
  }
}
