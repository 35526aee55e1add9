import type { Source, SourceSet } from "../engine/index.js";
import { brokenSource } from "../readers/index.js";
import { mapLimited } from "../files/index.js";
import type { DraftPlace, FoundSources, Ports, SourceFile } from "./ports.js";
import type { Reading } from "./readingProgress.js";
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
  /** Why it is these: `folder sources beside the draft`, `stet.sources`; empty where nobody knows. */
  readonly reason: string;
  /** How many files and folders ignore files, settings and the user's own notes leave out. */
  readonly excluded: number;
  /** What went wrong while looking for them, one sentence each. */
  readonly problems: readonly string[];
}

/** Whether there is anything to judge by: a folder of program code named `sources` has none, nor has one of scans. */
export function hasText({ set }: SourcesInForce): boolean {
  return set.sources.some(({ blocks }) => blocks.length > 0);
}

/** What the library asks of the rest of the server. */
export interface LibraryHost {
  /** The text of a file that is open in the editor. */
  readonly unsavedText: (uri: string) => string | undefined;
  readonly onFailure: (uri: string, error: unknown) => void;
  /** Told that so many files are about to be read. */
  readonly beginReading: (total: number) => Reading;
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
  readonly #host: LibraryHost;
  readonly #found = new Map<string, Promise<FoundSources>>();
  readonly #parsed = new Map<string, { readonly file: SourceFile; readonly source: Source }>();
  #sets: readonly IndexedSet[] = [];

  constructor(ports: Ports, host: LibraryHost) {
    this.#ports = ports;
    this.#host = host;
  }

  /** The sources for a draft, in a stable order. Fails only if the files port does, or with `ReadingStopped`. */
  async inForce(place: DraftPlace): Promise<SourcesInForce> {
    const found = await this.#find(place);
    const { reason = "", excluded = 0, correct } = found;
    const read = await this.#read(found.files);
    const corrected = correct?.(read);
    const sources = corrected?.sources ?? read;
    const ids = new Set(sources.map(({ id }) => id));
    const files = found.files.filter(({ id }) => ids.has(id));
    return {
      set: this.#setOf(sources),
      sourceOf: new Map(sources.map((source) => [source.id, source])),
      fileOf: new Map(files.map((file) => [file.id, file])),
      keys: new Set(files.map((file) => uriKey(file.uri))),
      reason,
      excluded: excluded + (corrected?.excluded ?? 0),
      problems: [...found.problems, ...(corrected?.problems ?? [])],
    };
  }

  /** Looks at the disk again at the next question. Unchanged files are not parsed again. */
  forget(): void {
    this.#found.clear();
  }

  async #read(files: readonly SourceFile[]): Promise<readonly Source[]> {
    const reading = this.#host.beginReading(files.length);
    try {
      return await mapLimited(files, READS_AT_ONCE, async (file) => {
        reading.step();
        return await this.#soundOrBroken(file);
      });
    } finally {
      reading.end();
    }
  }

  #find(place: DraftPlace): Promise<FoundSources> {
    const key = JSON.stringify(place);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const finding = this.#ports.files.findSources(place);
    this.#found.set(key, finding);
    finding.catch(() => this.#found.delete(key)); // A failure is told to who asked, and not kept.
    return finding;
  }

  // A reader that throws loses its own source, and the drafts are judged by the others.
  async #soundOrBroken(file: SourceFile): Promise<Source> {
    try {
      return await this.#sourceIn(file);
    } catch (error) {
      this.#host.onFailure(file.uri, error);
      const message = `${file.path} could not be read; the log says why.`;
      return this.#keep(
        uriKey(file.uri),
        file,
        brokenSource(file, { code: "unreadable", message }),
      );
    }
  }

  async #sourceIn(file: SourceFile): Promise<Source> {
    const key = uriKey(file.uri);
    const known = this.#parsed.get(key);
    const isSameName = known?.file.id === file.id && known.file.path === file.path;
    const unsaved = this.#host.unsavedText(file.uri);
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
