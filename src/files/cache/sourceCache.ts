import { createHash } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Source } from "../../engine/index.js";
import type { SourceName } from "../../readers/index.js";
import type { Shelf } from "../library/shelf.js";
import { sourceFromRecord, sourceToRecord } from "./record.js";
import { readIfThere, writeWhole } from "./safeFiles.js";
import { sweep } from "./sweep.js";

/** Where and what a cache keeps. */
export interface CacheOptions {
  readonly folder: string;
  /** What another build has kept is not looked at. */
  readonly build: string;
  /** Told in a sentence what was thrown away and why. */
  readonly log: (line: string) => void;
  /** The oldest files go when there is more than this; default 1 GB. */
  readonly mostBytes?: number;
}

/** A build's files go when it has not been started for so long. */
const FORGOTTEN_MS = 3 * 24 * 3600 * 1000;
const STALE_MS = 3600 * 1000;
const MOST_BYTES = 2 ** 30;

/**
 * Sources as they were read, by the hash of their files, and the shelves that say what a folder held. Nothing in it is
 * needed and nothing is trusted: what is damaged counts as not there, and a disk that takes nothing is put up with.
 */
export class SourceCache {
  readonly #options: CacheOptions;
  readonly #root: string;
  #hasFailed = false;
  readonly #damaged = new Set<string>();
  #hasWritten = false;

  constructor(options: CacheOptions) {
    this.#options = options;
    this.#root = join(options.folder, nameOf(options.build));
  }

  /** The name under which the reading of a file is kept: by its bytes and its ending, which choose the reader. */
  keyOf(path: string, bytes: Uint8Array): string {
    const ending = extname(path).toLowerCase();
    return createHash("sha256").update(`${ending}\n`).update(bytes).digest("hex").slice(0, 40);
  }

  /** The source kept under `key`, with the name it has now; undefined where there is none. */
  async load(key: string, name: SourceName): Promise<Source | undefined> {
    const path = this.#recordAt(key);
    const bytes = await readIfThere(path);
    if (bytes === undefined) return undefined;
    const source = sourceFromRecord(bytes, name);
    if (source === undefined) await this.#discard(path);
    return source;
  }

  /** Keeps a source. */
  async save(key: string, source: Source): Promise<void> {
    await this.#write(this.#recordAt(key), sourceToRecord(source));
  }

  /** The place of a set of sources. */
  shelf(name: string): Shelf {
    const hash = createHash("sha256").update(name).digest("hex").slice(0, 40);
    const path = join(this.#root, "shelves", hash);
    return {
      load: () => readIfThere(path),
      save: (bytes) => this.#write(path, bytes),
      discard: () => this.#discard(path),
    };
  }

  /** Tidies up if anything was written since: removes other builds' files, and the oldest where there is too much. */
  async tidy(now: number): Promise<void> {
    const others = this.#damaged.size - 1;
    if (others > 0)
      this.#options.log(`More damaged files in the cache were thrown away: ${String(others)}.`);
    this.#damaged.clear();
    if (!this.#hasWritten) return;
    this.#hasWritten = false;
    const { folder, mostBytes = MOST_BYTES } = this.#options;
    const own = nameOf(this.#options.build);
    const time = new Date(now);
    await mkdir(this.#root, { recursive: true }).catch(() => undefined);
    await utimes(this.#root, time, time).catch(() => undefined);
    for (const name of await readdir(folder).catch(() => [])) {
      if (name === own || !name.startsWith(PREFIX)) continue;
      const stats = await stat(join(folder, name)).catch(() => undefined);
      if (stats === undefined || now - stats.mtimeMs < FORGOTTEN_MS) continue;
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
      this.#options.log(`Readings kept by an older version were removed: ${name}.`);
    }
    await sweep(this.#root, { mostBytes, staleMs: STALE_MS, now });
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    if (this.#hasFailed) return;
    try {
      await writeWhole(path, bytes);
      this.#hasWritten = true;
    } catch (error) {
      this.#giveUp(error);
    }
  }

  // A full or write-protected disk is told of once, however many writes are under way.
  #giveUp(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#options.log(`Readings can't be kept in ${this.#root}: ${String(error)}`);
  }

  async #discard(path: string): Promise<void> {
    if (this.#damaged.size === 0)
      this.#options.log(`A damaged file in the cache was thrown away: ${path}`);
    this.#damaged.add(path);
    await rm(path, { force: true }).catch(() => undefined);
  }

  // Ten thousand files are too many for one folder.
  #recordAt(key: string): string {
    return join(this.#root, "sources", key.slice(0, 2), key.slice(2));
  }
}

const PREFIX = "build-";

function nameOf(build: string): string {
  return `${PREFIX}${createHash("sha256").update(build).digest("hex").slice(0, 16)}`;
}
