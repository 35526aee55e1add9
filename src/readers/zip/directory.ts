/** A file inside a zip, as the archive's directory describes it. The sizes are claims, not yet facts. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Whether the bytes begin as a zip does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Whether the bytes begin with these. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The files that a zip says it holds, from the directory at its end; undefined where there is none that makes sense. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    return end === undefined ? undefined : readEntries(bytes, view, end);
  } catch {
    // A view throws for what lies outside of it: the directory points past the file.
    return undefined;
  }
}

/** Where an entry's packed bytes begin: its own header has names and extras of a length of its own. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

const endLength = 22;
const longestComment = 65_535;
const none = 0xffff_ffff;

function findEnd(view: DataView): DirectoryPlace | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const place = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    return place.offset === none || place.count === 0xffff ? findLongEnd(view, at) : place;
  }
  return undefined;
}

// Archives with very many files, or of more than 4 GB, have a second, longer end in front of the first.
function findLongEnd(view: DataView, end: number): DirectoryPlace | undefined {
  if (view.getUint32(end - 20, true) !== 0x07064b50) return undefined;
  const at = readLong(view, end - 12);
  if (view.getUint32(at, true) !== 0x06064b50) return undefined;
  return { count: readLong(view, at + 32), offset: readLong(view, at + 48) };
}

/** More files than any book has; no more are listed than one over. */
export const mostEntries = 20_000;

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  { count, offset }: DirectoryPlace,
): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < Math.min(count, mostEntries + 1); index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const sizes = readSizes(view, at, { start: extra, end: extra + extraLength });
    entries.push({
      name: readName(bytes.subarray(at + 46, extra)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

// What does not fit into four bytes stands in an extra field, in this order, and only what does not fit.
function readSizes(
  view: DataView,
  at: number,
  extra: { readonly start: number; readonly end: number },
): Pick<ZipEntry, "offset" | "packedSize" | "size"> {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra.start; field + 4 <= extra.end;) {
    if (view.getUint16(field, true) === 1) {
      let place = field + 4;
      const next = (): number => readLong(view, (place += 8) - 8);
      if (size === none) size = next();
      if (packedSize === none) packedSize = next();
      if (offset === none) offset = next();
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  return { size, packedSize, offset };
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

// Names that count here are of ASCII. A backslash is some writers' slash.
function readName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/");
}
