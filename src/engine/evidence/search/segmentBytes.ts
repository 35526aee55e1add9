import type { Segment } from "./segment.js";
import { TextTable, type TextTableParts } from "./textTable.js";

/** The first four bytes: "STX" and the number of the format. */
const MAGIC = 0x53545803;
const HEAD = 12;

/** Why some bytes are no index that can be used. */
export type Unusable = "cut short" | "damaged" | "no index" | "other machine";

/** The segment in one buffer: numbers in the machine's own order behind a head of lengths and a checksum. */
export function segmentToBytes(segment: Segment): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(segment);
  const size = sections.reduce((sum, section) => sum + padded(section.byteLength), HEAD * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, HEAD);
  let at = HEAD * 4;
  for (const [number, section] of sections.entries()) {
    head[number + 3] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  head[0] = MAGIC;
  head[1] = size;
  head[2] = checksumOf(bytes);
  return bytes;
}

/** The segment in `bytes`, which it goes on using; nothing but the checksum is read. */
export function segmentFromBytes(bytes: Uint8Array<ArrayBuffer>): Segment | Unusable {
  if (bytes.byteLength < HEAD * 4 || bytes.byteOffset % 4 !== 0) return "cut short";
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
  if (head[0] === SWAPPED) return "other machine";
  if (head[0] !== MAGIC) return "no index";
  if (head[1] !== bytes.byteLength) return "cut short";
  if (head[2] !== checksumOf(bytes)) return "damaged";
  let at = bytes.byteOffset + HEAD * 4;
  const take = <T>(width: number, section: number, make: ArrayType<T>): T => {
    const length = head[section + 3] ?? 0;
    const view = new make(bytes.buffer, at, length);
    at += padded(length * width);
    return view;
  };
  const table = (section: number): TextTable =>
    new TextTable({
      units: take(2, section, Uint16Array),
      starts: take(4, section + 1, Uint32Array),
      slots: take(4, section + 2, Uint32Array),
    });
  // In the order in which `sectionsOf` lays them out.
  return {
    terms: table(0),
    ids: table(3),
    lengths: take(1, 6, Uint8Array),
    ...shared(take(4, 7, Uint32Array), head),
    postings: take(4, 8, Uint32Array),
  };
}

type Section = Uint8Array | Uint16Array | Uint32Array;
type ArrayType<T> = new (buffer: ArrayBuffer, offset: number, length: number) => T;

function sectionsOf(segment: Segment): readonly Section[] {
  const tables = [segment.terms, segment.ids].flatMap((table) => {
    const { units, starts, slots }: TextTableParts = table.toParts();
    return [units, starts, slots];
  });
  const { firsts, starts, ends, lists } = segment;
  // Four lists of one width share a section, so that the head stays short: their lengths follow from others.
  const numbers = new Uint32Array(firsts.length + starts.length + ends.length + lists.length);
  numbers.set(firsts);
  numbers.set(starts, firsts.length);
  numbers.set(ends, firsts.length + starts.length);
  numbers.set(lists, firsts.length + starts.length + ends.length);
  return [...tables, segment.lengths, numbers, segment.postings];
}

function shared(
  numbers: Uint32Array,
  head: Uint32Array,
): Pick<Segment, "ends" | "firsts" | "lists" | "starts"> {
  // One more than there are ids; one for each length of a sentence.
  const [sources, sentences] = [head[3 + 4] ?? 0, head[3 + 6] ?? 0];
  const edges = [0, sources, sources + sentences, sources + 2 * sentences];
  const [firsts, starts, ends, lists] = edges.map((from, i) =>
    numbers.subarray(from, edges[i + 1]),
  );
  const none = new Uint32Array(1);
  return {
    firsts: firsts ?? none,
    starts: starts ?? none,
    ends: ends ?? none,
    lists: lists ?? none,
  };
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

const SWAPPED =
  ((MAGIC & 0xff) << 24) | ((MAGIC & 0xff00) << 8) | ((MAGIC >>> 8) & 0xff00) | (MAGIC >>> 24);

/** Of all words but the one that holds it. In pieces: a function that is called often is compiled soon. */
function checksumOf(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let sum = mixed(words.subarray(0, 2), 0x811c9dc5);
  for (let at = 3; at < words.length; at += PIECE) sum = mixed(words.subarray(at, at + PIECE), sum);
  return sum >>> 0;
}

const PIECE = 4096;

function mixed(words: Uint32Array, start: number): number {
  let sum = start;
  for (const word of words) {
    sum = Math.imul(sum ^ word, 0x2c1b3c6d);
    sum ^= sum >>> 15; // A flipped high bit reaches the low ones.
  }
  return sum;
}
