import {
  choiceAmong,
  chooseSources,
  SearchIndex,
  type ChoiceOfSources,
  type Draft,
  type Source,
} from "../../engine/index.js";
import { mapLimited } from "../mapLimited.js";
import { bodyLengthOf, cardOf } from "./card.js";
import { shelfFromBytes, shelfToBytes, type Shelf, type ShelvedSource } from "./shelf.js";

/** A source file as a store knows it. */
export interface StoredFile {
  readonly id: string;
  readonly path: string;
  /** Path or URI: no two files have the same. */
  readonly place: string;
  /** Changes whenever the content may have changed: time in milliseconds and size; `unsaved …` for what is on no disk. */
  readonly stamp: string;
}

/** What a store asks of others. */
export interface StoreHost<F> {
  /** The source in a file. What can't be read comes back as a source with a problem. */
  readonly read: (file: F) => Promise<Source>;
  /** Told that so many files are about to be read, and of each; rejects with what `step` throws. */
  readonly begin?: (total: number) => { readonly step: () => void; readonly end: () => void };
  readonly shelf?: Shelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** The sources of a set of files. */
export interface OpenedSources {
  /** In the order of the files. Of a large set they are cards, without text. */
  readonly sources: readonly Source[];
  /** Whether there is more to read than can be read in full for each draft. */
  readonly isLarge: boolean;
  /** Ids of those that may bear on a draft, sorted; of a small set all. */
  readonly choose: (draft: Draft) => readonly string[];
  /** Which of a large set a sentence is judged by; undefined for a small one. The same until a source changes. */
  readonly chosen: ChoiceOfSources | undefined;
  /** The sources of these ids in full, in the order of the ids. */
  readonly read: (ids: readonly string[]) => Promise<readonly Source[]>;
}

/** Up to so many code units (about 4,000 sentences) a set is read in full for every draft. */
export const SMALL_LENGTH = 700_000;
/** Of a large set so much stays in memory. */
const KEPT_LENGTH = 12_000_000;
const READS_AT_ONCE = 16;

/**
 * Sources by file, each read once per content. A large set is kept as an index and a card for each source, and the texts
 * are fetched when a draft needs them. What is on the shelf is not read again, but for what has changed since.
 */
export class SourceStore<F extends StoredFile> {
  readonly #host: StoreHost<F>;
  readonly #smallLength: number;
  readonly #entries = new Map<string, Entry<F>>();
  /** By place: all of a small set, the last ones used of a large one. */
  readonly #texts = new Map<string, Source>();
  #textLength = 0;
  #index: SearchIndex | undefined;
  #chosen: ChoiceOfSources | undefined;
  #totalLength = 0;
  #changes = 0;
  #loading: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: StoreHost<F>, smallLength = SMALL_LENGTH) {
    this.#host = host;
    this.#smallLength = smallLength;
  }

  /** The sources in `files`, which have different ids. Reads what is new or has changed. One call runs at a time. */
  async open(files: readonly F[]): Promise<OpenedSources> {
    const opening = this.#turn.then(() => this.#open(files));
    this.#turn = opening.catch(() => undefined);
    return opening;
  }

  /** The stamp of the source from `place` if `text` is its text, as far as that is in memory. */
  stampWith(place: string, text: string): string | undefined {
    return this.#texts.get(place)?.raw === text ? this.#entries.get(place)?.stamp : undefined;
  }

  async #open(files: readonly F[]): Promise<OpenedSources> {
    await (this.#loading ??= this.#load());
    const wanted = new Map(files.map((file) => [file.place, file]));
    for (const [place, entry] of this.#entries) {
      const file = wanted.get(place);
      if (file !== undefined && isOf(entry, file)) this.#entries.set(place, { ...entry, file });
      else this.#drop(place);
    }
    const missing = files.filter(({ place }) => !this.#entries.has(place));
    const reading = this.#host.begin?.(missing.length);
    try {
      await mapLimited(missing, READS_AT_ONCE, async (file) => {
        reading?.step();
        this.#take(file, await this.#host.read(file));
      });
    } finally {
      reading?.end();
    }
    if (this.#totalLength <= this.#smallLength) this.#index = undefined;
    else if (this.#index === undefined) await this.#indexAll();
    await this.#save();
    return this.#opened(files);
  }

  async #opened(files: readonly F[]): Promise<OpenedSources> {
    const index = this.#index;
    const places = new Map(files.map(({ id, place }) => [id, place]));
    const isLarge = index !== undefined;
    const chosen = index === undefined ? undefined : (this.#chosen ??= choiceAmong(index));
    return {
      chosen,
      sources: isLarge
        ? files.flatMap(({ place }) => this.#entries.get(place)?.card ?? [])
        : await this.#textsAt(files.map(({ place }) => place)),
      isLarge,
      choose: (draft) =>
        index === undefined ? [...places.keys()] : chooseSources(index, draft, chosen),
      read: (ids) => this.#textsAt(ids.flatMap((id) => places.get(id) ?? [])),
    };
  }

  #take(file: F, source: Source): void {
    const bodyLength = bodyLengthOf(source);
    this.#entries.set(file.place, { file, stamp: file.stamp, bodyLength, card: cardOf(source) });
    this.#totalLength += bodyLength;
    this.#changes += 1;
    this.#chosen = undefined;
    this.#index?.add(source);
    this.#keep(file.place, source);
    if (this.#index === undefined && this.#totalLength > this.#smallLength) this.#beginIndex();
  }

  #drop(place: string): void {
    const entry = this.#entries.get(place);
    if (entry === undefined) return;
    this.#entries.delete(place);
    this.#forget(place);
    this.#totalLength -= entry.bodyLength;
    this.#changes += 1;
    this.#chosen = undefined;
    this.#index?.remove(entry.card.id);
  }

  // While the texts come in: those that are there already are still in memory, if none came from the shelf.
  #beginIndex(): void {
    if (this.#texts.size < this.#entries.size) return;
    const index = new SearchIndex();
    for (const source of this.#texts.values()) index.add(source);
    this.#index = index;
    this.#chosen = undefined;
    this.#trim();
  }

  async #indexAll(): Promise<void> {
    const index = new SearchIndex();
    for (const place of this.#entries.keys()) {
      for (const source of await this.#textsAt([place])) index.add(source);
    }
    this.#index = index;
    this.#trim();
  }

  async #textsAt(places: readonly string[]): Promise<readonly Source[]> {
    const sources = await mapLimited(places, READS_AT_ONCE, async (place) => {
      const known = this.#texts.get(place);
      const file = this.#entries.get(place)?.file;
      if (known === undefined && file === undefined) return undefined;
      const source = known ?? (file === undefined ? undefined : await this.#host.read(file));
      if (source !== undefined) this.#keep(place, source);
      return source;
    });
    this.#trim();
    return sources.filter((source) => source !== undefined);
  }

  // The map's order is that of use.
  #keep(place: string, source: Source): void {
    this.#forget(place);
    this.#texts.set(place, source);
    this.#textLength += source.raw.length;
    if (this.#index !== undefined) this.#trim();
  }

  #forget(place: string): void {
    this.#textLength -= this.#texts.get(place)?.raw.length ?? 0;
    this.#texts.delete(place);
  }

  #trim(): void {
    if (this.#index === undefined) return;
    for (const place of this.#texts.keys()) {
      if (this.#textLength <= KEPT_LENGTH) return;
      this.#forget(place);
    }
  }

  async #load(): Promise<void> {
    const { shelf, log } = this.#host;
    const bytes = await shelf?.load();
    if (bytes === undefined) return;
    const shelved = shelfFromBytes(bytes);
    const index = shelved === undefined ? undefined : SearchIndex.open(shelved.index);
    if (shelved === undefined || !(index instanceof SearchIndex)) {
      log("The saved index was damaged or of another make and is made anew.");
      await shelf?.discard();
      return;
    }
    const known = new Set(shelved.sources.map(({ card }) => card.id));
    for (const id of index.ids()) if (!known.has(id)) index.remove(id);
    for (const { place, stamp, card, bodyLength } of shelved.sources) {
      this.#entries.set(place, { stamp, bodyLength, card });
      this.#totalLength += bodyLength;
    }
    this.#index = index;
  }

  /** A large set is written when a hundredth of it has changed: what changed since is read again at the next start. */
  async #save(): Promise<void> {
    const { shelf, now } = this.#host;
    const index = this.#index;
    if (shelf === undefined || index === undefined) return;
    if (this.#changes === 0 || this.#changes * 100 < this.#entries.size) return;
    this.#changes = 0;
    const sources: ShelvedSource[] = [];
    for (const [place, { stamp, bodyLength, card }] of this.#entries) {
      if (!stamp.startsWith("unsaved")) sources.push({ place, stamp, bodyLength, card });
    }
    await shelf.save(shelfToBytes({ sources, index: index.toBytes() }, now()));
  }
}

/** A source that is there. Its file is known once it stood in a list; the shelf does not tell it. */
interface Entry<F> {
  readonly file?: F;
  readonly stamp: string;
  readonly bodyLength: number;
  readonly card: Source;
}

function isOf({ stamp, card }: Entry<StoredFile>, file: StoredFile): boolean {
  return stamp === file.stamp && card.id === file.id && card.path === file.path;
}
