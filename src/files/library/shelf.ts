import { createHash } from "node:crypto";
import type { Source } from "../../engine/index.js";

/** Where a store keeps what it knows between two starts. */
export interface Shelf {
  readonly load: () => Promise<Buffer | undefined>;
  readonly save: (bytes: Uint8Array) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** A source on the shelf: which file it was read from, and what is known of it without its text. */
export interface ShelvedSource {
  /** Path or URI: no two files have the same. */
  readonly place: string;
  /** Changes whenever the content may have changed: time in milliseconds and size. */
  readonly stamp: string;
  readonly bodyLength: number;
  readonly card: Source;
}

/** What stands on a shelf. */
export interface Shelved {
  readonly sources: readonly ShelvedSource[];
  /** The saved `SearchIndex` of these, empty where there is none. */
  readonly index: Uint8Array<ArrayBuffer>;
}

const MAGIC = "STSS";
const HEAD = 24;
const HASH = { start: 8, end: 24 } as const;
/** Times on disks are this coarse: what was changed within it after being read looks unchanged. */
const COARSE_MS = 2500;

/** The shelf in one run of bytes. `now` is the time at which its files had these stamps. */
export function shelfToBytes({ sources, index }: Shelved, now: number): Uint8Array {
  const list = Buffer.from(JSON.stringify({ now, sources }));
  const padding = (4 - (list.length % 4)) % 4;
  const bytes = new Uint8Array(HEAD + list.length + padding + index.length);
  const buffer = Buffer.from(bytes.buffer);
  buffer.write(MAGIC, 0, "latin1");
  buffer.writeUInt32LE(list.length, 4);
  hashOf(list).copy(buffer, HASH.start);
  list.copy(buffer, HEAD);
  bytes.set(index, HEAD + list.length + padding);
  return bytes;
}

/** What stands in the bytes of a shelf; undefined where they are damaged. The index has a checksum of its own. */
export function shelfFromBytes(buffer: Buffer): Shelved | undefined {
  if (buffer.length < HEAD || buffer.toString("latin1", 0, 4) !== MAGIC) return undefined;
  const length = buffer.readUInt32LE(4);
  const list = buffer.subarray(HEAD, HEAD + length);
  if (list.length < length || !hashOf(list).equals(buffer.subarray(HASH.start, HASH.end))) {
    return undefined;
  }
  // The hash says that this is what `shelfToBytes` wrote.
  const { now, sources } = JSON.parse(list.toString()) as SavedList;
  const start = HEAD + length + ((4 - (length % 4)) % 4);
  return {
    sources: sources.filter(({ stamp }) => Number.parseFloat(stamp) < now - COARSE_MS),
    index: new Uint8Array(buffer.subarray(start)), // a copy on a word's edge
  };
}

interface SavedList {
  readonly now: number;
  readonly sources: readonly ShelvedSource[];
}

function hashOf(bytes: Buffer): Buffer {
  return createHash("sha256")
    .update(bytes)
    .digest()
    .subarray(0, HASH.end - HASH.start);
}
