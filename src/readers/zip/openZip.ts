import type { Inflate } from "fflate";
import type { SourceProblem } from "../../engine/index.js";
import { decode } from "../decode.js";
import type { FileBytes } from "../reader.js";
import { checksum } from "./checksum.js";
import { packedBytes, readDirectory, type ZipEntry } from "./directory.js";
import { damaged, findDirectoryProblem, locked, mostUnpacked, tooLarge } from "./limits.js";

/** A zip whose files are unpacked one by one, when they are asked for, and never more than the limit in all. */
export interface Zip {
  /** The names of its files in the order of its directory; names that lead out of the archive are no names. */
  readonly names: readonly string[];
  /** A file's text by its name; undefined where there is no such file. */
  readonly read: (name: string) => Promise<ZipText | undefined>;
}

/** The text of a file inside a zip, or what stopped it from being read. */
export type ZipText = { readonly text: string } | { readonly problem: SourceProblem };

/** Opens a zip. Only its directory is looked at; every claim in it is checked when a file is unpacked. */
export async function openZip(file: FileBytes): Promise<Zip | { readonly problem: SourceProblem }> {
  const { path, bytes } = file;
  const entries = readDirectory(bytes);
  if (entries === undefined) return { problem: damaged(path) };
  const fault = findDirectoryProblem(path, entries, bytes.length);
  if (fault !== undefined) return { problem: fault };
  const fflate = await import("fflate");
  const unpacker = new Unpacker(file, () => new fflate.Inflate());
  const found = new Map<string, ZipEntry | undefined>();
  for (const entry of entries) {
    if (!isPlainName(entry.name)) continue;
    const key = entry.name.toLowerCase();
    // Of two files under one name nobody knows which is meant.
    found.set(key, found.has(key) ? undefined : entry);
  }
  return {
    names: entries.map(({ name }) => name).filter(isPlainName),
    read: async (name) => {
      const key = name.toLowerCase();
      if (!found.has(key)) return undefined;
      const entry = found.get(key);
      return entry === undefined ? { problem: damaged(path) } : unpacker.read(entry);
    },
  };
}

function isPlainName(name: string): boolean {
  return !/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/u.test(name);
}

// So small a step unpacks to 8 MB at most, whatever stands in it.
const stepLength = 8192;

class Unpacker {
  readonly #file: FileBytes;
  readonly #newInflate: () => Inflate;
  #left = mostUnpacked;

  constructor(file: FileBytes, newInflate: () => Inflate) {
    this.#file = file;
    this.#newInflate = newInflate;
  }

  async read(entry: ZipEntry): Promise<ZipText> {
    const { path, bytes } = this.#file;
    if (entry.isEncrypted) return { problem: locked(path) };
    if (entry.size > this.#left) return { problem: tooLarge(path) };
    const packed = packedBytes(bytes, entry);
    if (packed === undefined || (entry.method !== 0 && entry.method !== 8))
      return { problem: damaged(path) };
    const unpacked = entry.method === 0 ? packed : this.#inflate(packed, entry.size);
    if (unpacked?.length !== entry.size || checksum(unpacked) !== entry.crc)
      return { problem: damaged(path) };
    this.#left -= unpacked.length;
    return decode(path, unpacked);
  }

  // Undefined where the bytes are broken or hold more than they said.
  #inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
    const unpacked = new Uint8Array(size);
    let length = 0;
    const inflate = this.#newInflate();
    inflate.ondata = (chunk) => {
      if (length + chunk.length <= size) unpacked.set(chunk, length);
      length += chunk.length;
    };
    try {
      for (let at = 0; at < packed.length && length <= size; at += stepLength)
        inflate.push(packed.subarray(at, at + stepLength), at + stepLength >= packed.length);
    } catch {
      return undefined;
    }
    return length === size ? unpacked : undefined;
  }
}
