import { zipSync, type ZippableFile } from "fflate";

/** The files of an archive by their names. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** An archive with these files. */
export function makeZip(files: ZipFiles): Uint8Array {
  const packed = Object.entries(files).map(([name, content]): [string, ZippableFile] => [
    name,
    // A book's kind stands in it unpacked.
    [
      typeof content === "string" ? new TextEncoder().encode(content) : content,
      { level: name === "mimetype" ? 0 : 6, mtime: "2024-03-04T08:00:00Z" },
    ],
  ]);
  return zipSync(Object.fromEntries(packed));
}

/** The archive with numbers overwritten in the directory's entry, and the header, of a file: lies and broken claims. */
export function withClaims(
  zip: Uint8Array,
  name: string,
  claims: { readonly size?: number; readonly flags?: number; readonly crc?: number },
): Uint8Array {
  const lied = zip.slice();
  const view = new DataView(lied.buffer);
  const at = directoryEntry(lied, name);
  const header = view.getUint32(at + 42, true);
  if (claims.flags !== undefined) {
    view.setUint16(at + 8, claims.flags, true);
    view.setUint16(header + 6, claims.flags, true);
  }
  if (claims.crc !== undefined) view.setUint32(at + 16, claims.crc, true);
  if (claims.size !== undefined) view.setUint32(at + 24, claims.size, true);
  return lied;
}

function directoryEntry(zip: Uint8Array, name: string): number {
  const view = new DataView(zip.buffer);
  for (let at = zip.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`${name} is not in the archive`);
}
