import { codesOf, find, textBetween } from "./bytes.js";

/** Whether the file has the mark at its end; without it something is missing. */
export function hasEnd(bytes: Uint8Array): boolean {
  return textBetween(bytes, bytes.length - 4096).includes("%%EOF");
}

/** A file that breaks off with an end of its own, so that what is there can be read. The end says which object is the catalog. */
export function mendEnd(bytes: Uint8Array): Uint8Array {
  const at = find(bytes, codesOf("/Catalog"), 0);
  const before = at < 0 ? "" : textBetween(bytes, at - 4096, at);
  const { number, generation } =
    /(?<number>\d{1,9})\s(?<generation>\d{1,5})\sobj(?!.*\sobj)/su.exec(before)?.groups ?? {};
  if (number === undefined || generation === undefined) return bytes;
  const end = codesOf(`\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`);
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(end, bytes.length);
  return mended;
}
