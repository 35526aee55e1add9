import type { ChoiceOfSources, Draft, NameRules, Source, SourceSet } from "../engine/index.js";
import { sourcesFor, SourceStore } from "../files/index.js";
import { brokenSource } from "../readers/index.js";
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
  /**
   * Those that one draft is judged by. Of thousands of sources all are known by their cards, without text, and those that
   * may bear on the draft are read in full; of a few all are.
   */
  readonly forDraft: (draft: Draft) => Promise<SourcesInForce>;
  /** One source in full. */
  readonly read: (id: string) => Promise<Source | undefined>;
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
  /** Takes a line for the log. */
  readonly log: (line: string) => void;
  /** Told that so many files are about to be read. */
  readonly beginReading: (total: number) => Reading;
}

/** How many sets of files and how many indexed sets are kept. */
const STORES_KEPT = 8;
const SETS_KEPT = 6;

/**
 * Sources by draft. A source is parsed once per content and a set indexed once per list of sources, so two checks in
 * a row with nothing changed cost a few comparisons. What the file system says is kept until `forget`.
 */
export class SourceLibrary {
  readonly #ports: Ports;
  readonly #host: LibraryHost;
  readonly #found = new Map<string, Promise<FoundSources>>();
  /** By what was asked for; the order is that of use. */
  readonly #stores = new Map<string, SourceStore<PlacedFile>>();
  readonly #unsaved = new Map<string, { readonly text: string; readonly version: number }>();
  #sets: readonly IndexedSet[] = [];

  constructor(ports: Ports, host: LibraryHost) {
    this.#ports = ports;
    this.#host = host;
  }

  /** The sources for a draft, in a stable order, with the workspace's word on names. Fails only if the files port does, or with `ReadingStopped`. */
  async inForce(place: DraftPlace, names?: NameRules): Promise<SourcesInForce> {
    const found = await this.#find(place);
    const { reason = "", excluded = 0, correct } = found;
    const store = this.#storeFor(place, found);
    const opened = await store.open(found.files.map((file) => this.#placed(file, store)));
    await this.#ports.files.keeping?.tidy();
    const corrected = correct?.(opened.sources);
    const sources = corrected?.sources ?? opened.sources;
    const ids = new Set(sources.map(({ id }) => id));
    const files = found.files.filter(({ id }) => ids.has(id));
    const all: SourcesInForce = {
      ...this.#indexed(sources, names),
      fileOf: new Map(files.map((file) => [file.id, file])),
      keys: new Set(files.map((file) => uriKey(file.uri))),
      reason,
      excluded: excluded + (corrected?.excluded ?? 0),
      problems: [...found.problems, ...(corrected?.problems ?? [])],
      forDraft: () => Promise.resolve(all),
      read: (id) => opened.read([id]).then(([source]) => source),
    };
    if (!opened.isLarge) return all;
    const forDraft = async (draft: Draft): Promise<SourcesInForce> => ({
      ...all,
      ...this.#indexed(await sourcesFor(opened, sources, draft), names, opened.chosen),
    });
    return { ...all, forDraft };
  }

  /** Looks at the disk again at the next question. Unchanged files are not parsed again. */
  forget(): void {
    this.#found.clear();
  }

  #storeFor(place: DraftPlace, { files }: FoundSources): SourceStore<PlacedFile> {
    const { uri: _uri, ...asked } = place;
    const first = files[0]?.uri ?? "";
    const name = JSON.stringify([asked, first.slice(0, first.lastIndexOf("/"))]);
    const { keeping } = this.#ports.files;
    const shelf = keeping?.shelf(name);
    const store =
      this.#stores.get(name) ??
      new SourceStore<PlacedFile>({
        read: (file) => this.#soundOrBroken(file),
        begin: this.#host.beginReading,
        now: () => keeping?.now() ?? 0,
        log: this.#host.log,
        ...(shelf === undefined ? {} : { shelf }),
      });
    this.#stores.delete(name);
    this.#stores.set(name, store);
    const [oldest] = this.#stores.keys();
    if (this.#stores.size > STORES_KEPT && oldest !== undefined) this.#stores.delete(oldest);
    return store;
  }

  // What an editor has unsaved counts as another content with each change.
  #placed(file: SourceFile, store: SourceStore<PlacedFile>): PlacedFile {
    const place = uriKey(file.uri);
    const text = this.#host.unsavedText(file.uri);
    if (text === undefined) return { ...file, place };
    const same = store.stampWith(place, text);
    if (same !== undefined) return { ...file, place, stamp: same };
    const known = this.#unsaved.get(place);
    const version = known?.text === text ? known.version : (known?.version ?? 0) + 1;
    this.#unsaved.set(place, { text, version });
    return { ...file, place, stamp: `unsaved ${String(version)}` };
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
  async #soundOrBroken(file: PlacedFile): Promise<Source> {
    try {
      const { files } = this.#ports;
      const unsaved = file.stamp.startsWith("unsaved") ? this.#unsaved.get(file.place) : undefined;
      return unsaved === undefined
        ? await files.readSource(file)
        : files.parseSource(file, unsaved.text);
    } catch (error) {
      this.#host.onFailure(file.uri, error);
      const message = `${file.path} could not be read; the log says why.`;
      return brokenSource(file, { code: "unreadable", message });
    }
  }

  #indexed(
    sources: readonly Source[],
    names: NameRules | undefined,
    chosen?: ChoiceOfSources,
  ): Pick<SourcesInForce, "set" | "sourceOf"> {
    const sourceOf = new Map(sources.map((source) => [source.id, source]));
    return { set: this.#setOf(sources, names, chosen), sourceOf };
  }

  #setOf(
    sources: readonly Source[],
    names: NameRules | undefined,
    chosen: ChoiceOfSources | undefined,
  ): SourceSet {
    const isSaid = names !== undefined && names.sameAs.length + names.notNames.length > 0;
    const taught = isSaid ? JSON.stringify(names) : "";
    const known = this.#sets.find(
      (indexed) =>
        indexed.taught === taught &&
        indexed.chosen === chosen &&
        isSameList(indexed.sources, sources),
    );
    const options = { ...(isSaid && { names }), ...(chosen && { chosen }) };
    const entry = known ?? {
      sources,
      taught,
      chosen,
      set: this.#ports.judge.indexSources(sources, options),
    };
    this.#sets = [entry, ...this.#sets.filter((other) => other !== entry)].slice(0, SETS_KEPT);
    return entry.set;
  }
}

/** A source file as its store knows it. */
interface PlacedFile extends SourceFile {
  readonly place: string;
}

/** A set with the list it was made of, in the order of the files. */
interface IndexedSet {
  readonly sources: readonly Source[];
  /** The word on names, as JSON. */
  readonly taught: string;
  readonly chosen: ChoiceOfSources | undefined;
  readonly set: SourceSet;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
