import type { Source, SourceSet } from "../engine/index.js";
import { mapLimited } from "./mapLimited.js";
import type { DraftPlace, FoundSources, Ports, SourceFile } from "./ports.js";
import { uriKey } from "./uris.js";

/** The sources that a draft is checked against. */
export interface SourcesInForce {
  readonly set: SourceSet;
  /** By `id`. */
  readonly sourceOf: ReadonlyMap<string, Source>;
  /** By the source's `id`. */
  readonly fileOf: ReadonlyMap<string, SourceFile>;
  /** Keys (`uriKey`) of all files among them, readable or not. */
  readonly keys: ReadonlySet<string>;
  /** What went wrong while looking for them, one sentence each. */
  readonly problems: readonly string[];
}

/** How many files are read at the same time, and how many indexed sets are kept. */
const READS_AT_ONCE = 16;
const SETS_KEPT = 6;

/**
 * Sources by draft. A source is parsed once per content and a set indexed once per list of sources, so two checks in
 * a row with nothing changed cost a few comparisons. What the file system says is kept until `forget`.
 */
export class SourceLibrary {
  readonly #ports: Ports;
  readonly #unsavedText: (uri: string) => string | undefined;
  readonly #found = new Map<string, Promise<FoundSources>>();
  readonly #parsed = new Map<string, { readonly file: SourceFile; readonly source: Source }>();
  #sets: readonly IndexedSet[] = [];

  /** `unsavedText` gives the text of a file that is open in the editor. */
  constructor(ports: Ports, unsavedText: (uri: string) => string | undefined) {
    this.#ports = ports;
    this.#unsavedText = unsavedText;
  }

  /** The sources for a draft, in a stable order. Fails only if the files port does. */
  async inForce(place: DraftPlace): Promise<SourcesInForce> {
    const { files, problems } = await this.#find(place);
    const sources = await mapLimited(files, READS_AT_ONCE, (file) => this.#sourceIn(file));
    return {
      set: this.#setOf(sources),
      sourceOf: new Map(sources.map((source) => [source.id, source])),
      fileOf: new Map(files.map((file) => [file.id, file])),
      keys: new Set(files.map((file) => uriKey(file.uri))),
      problems,
    };
  }

  /** Looks at the disk again at the next question. Unchanged files are not parsed again. */
  forget(): void {
    this.#found.clear();
  }

  #find(place: DraftPlace): Promise<FoundSources> {
    const key = JSON.stringify([place.uri, place.folderUris, place.globs]);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const finding = this.#ports.files.findSources(place);
    this.#found.set(key, finding);
    finding.catch(() => this.#found.delete(key)); // A failure is told to who asked, and not kept.
    return finding;
  }

  async #sourceIn(file: SourceFile): Promise<Source> {
    const key = uriKey(file.uri);
    const known = this.#parsed.get(key);
    const isSameName = known?.file.id === file.id && known.file.path === file.path;
    const unsaved = this.#unsavedText(file.uri);
    if (unsaved !== undefined) {
      if (known !== undefined && isSameName && known.source.raw === unsaved) return known.source;
      // The stamp is none of the disk's: once the document is closed, the file is read again.
      return this.#keep(
        key,
        { ...file, stamp: "unsaved" },
        this.#ports.files.parseSource(file, unsaved),
      );
    }
    if (known !== undefined && isSameName && known.file.stamp === file.stamp) return known.source;
    return this.#keep(key, file, await this.#ports.files.readSource(file));
  }

  #keep(key: string, file: SourceFile, source: Source): Source {
    this.#parsed.set(key, { file, source });
    return source;
  }

  #setOf(sources: readonly Source[]): SourceSet {
    const known = this.#sets.find((indexed) => isSameList(indexed.sources, sources));
    const entry = known ?? { sources, set: this.#ports.judge.indexSources(sources) };
    this.#sets = [entry, ...this.#sets.filter((other) => other !== entry)].slice(0, SETS_KEPT);
    return entry.set;
  }
}

/** A set with the list it was made of, in the order of the files. */
interface IndexedSet {
  readonly sources: readonly Source[];
  readonly set: SourceSet;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
