import { Inflate } from "fflate";
import { codesOf, find, textBetween } from "./bytes.js";
import { maxStreamBytes, maxUnpackedBytes } from "./limits.js";

/** A document in which no stream grows beyond bounds. */
export interface LimitedBytes {
  readonly bytes: Uint8Array;
  /** How many streams were emptied that may have held text. */
  readonly emptied: number;
}

/**
 * Empties the streams that would fill the memory when unpacked. Of pictures nothing is read, so large ones go unseen. Streams
 * of encrypted documents can't be looked into. The bytes are a copy: pdf.js takes over what it is given.
 */
export function limitStreams(original: Uint8Array): LimitedBytes {
  const bytes = new Uint8Array(original); // a Buffer would keep to the same memory
  let budget = maxUnpackedBytes;
  let emptied = 0;
  for (const { start, end, dictionary } of findStreams(bytes)) {
    const filters = filtersOf(dictionary);
    const most = filters.reduce((size, filter) => size * growthOf(filter), end - start);
    if (most <= maxStreamBytes) continue;
    const isPicture = /\/Subtype\s*\/Image\b/u.test(dictionary);
    if (!isPicture && filters.length === 1 && isFlate(filters[0]) && budget > 0) {
      const size = unpackedSize(bytes.subarray(start + 2, end), Math.min(maxStreamBytes, budget));
      budget -= size;
      if (size < maxStreamBytes && budget > 0) continue;
    }
    bytes.set(emptyOf(filters[0]).slice(0, end - start), start);
    if (!isPicture) emptied += 1;
  }
  return { bytes, emptied };
}

interface Stream {
  readonly start: number;
  readonly end: number;
  /** The text in front of it, back to `obj`. */
  readonly dictionary: string;
}

function* findStreams(bytes: Uint8Array): Iterable<Stream> {
  const mark = codesOf("stream");
  for (let at = find(bytes, mark, 0); at >= 0;) {
    const start = startOf(bytes, at + mark.length);
    if (start === undefined) {
      at = find(bytes, mark, at + mark.length);
      continue;
    }
    const dictionary = dictionaryBefore(bytes, at);
    const found = find(bytes, codesOf("endstream"), start);
    const stated = Number(
      /\/Length\s+(?<length>\d{1,10})(?!\s+\d+\s+R)/u.exec(dictionary)?.groups?.["length"] ?? 0,
    );
    const closed = found < 0 ? bytes.length : found;
    yield { start, end: Math.min(bytes.length, Math.max(closed, start + stated)), dictionary };
    // What stands behind the first "endstream" is looked at again, whatever the dictionary says.
    at = find(bytes, mark, closed + mark.length + 3);
  }
}

// Data begins on the next line; "endstream" has none.
function startOf(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at - 7] === 0x64) return undefined;
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : undefined;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = textBetween(bytes, at - 4096, at);
  return text.slice(text.lastIndexOf(" obj") + 1);
}

// Names without the slash; "?" for what stands elsewhere in the file.
function filtersOf(dictionary: string): readonly string[] {
  const stated = /\/(?:Filter|F)\s*(?<list>\[[^\]]{0,200}\]|\/\w+|\d+\s+\d+\s+R)/u.exec(dictionary)
    ?.groups?.["list"];
  if (stated === undefined) return [];
  if (/\d\s+R\b/u.test(stated)) return ["?"];
  return [...stated.matchAll(/\/(?<name>\w+)/gu)].map(({ groups }) => groups?.["name"] ?? "?");
}

// How many bytes one byte can become.
function growthOf(filter: string): number {
  if (isFlate(filter)) return 1032;
  if (filter.startsWith("LZW")) return 2600;
  if (/^(?:RunLengthDecode|RL)$/u.test(filter)) return 64;
  if (/^(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|Crypt|DCTDecode|DCT|JPXDecode)$/u.test(filter))
    return 4;
  return 1_000_000;
}

function isFlate(filter: string | undefined): boolean {
  return filter === "FlateDecode" || filter === "Fl";
}

// Counts up to `limit`, in portions: one portion can't grow much.
function unpackedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
  });
  const portion = 4096;
  try {
    for (let at = 0; at < packed.length && size < limit; at += portion)
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
  } catch {
    // Damaged: pdf.js stops there too.
  }
  return Math.min(size, limit);
}

// A stream that says at once that it ends.
function emptyOf(filter: string | undefined): readonly number[] {
  if (filter === undefined || /^A85|^ASCII85/u.test(filter)) return codesOf("~>");
  if (/^AHx|^ASCIIHex/u.test(filter)) return codesOf(">");
  if (/^RL|^RunLength|^LZW/u.test(filter)) return [0x80, 0x80, 0x80];
  return [0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];
}
