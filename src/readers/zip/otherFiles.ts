import { problem } from "../limits.js";
import type { FileReader } from "../reader.js";
import { beginsAsZip, packedBytes, readDirectory, startsWith, type ZipEntry } from "./directory.js";
import { damaged, locked } from "./limits.js";

/** Zips that are no article: spreadsheets, slides, plain archives. Tells what to save them as. */
export const otherZip: FileReader = {
  name: "archive",
  endings: [".odt", ".ods", ".odp", ".pptx", ".xlsx", ".zip"],
  onlyRefuses: true,
  fits: beginsAsZip,
  read: ({ path, bytes }) => {
    const entries = readDirectory(bytes);
    const found =
      entries === undefined
        ? damaged(path)
        : problem("unsupported-format", `${path} ${adviceFor(bytes, entries)}`);
    return Promise.resolve({ problem: found });
  },
};

/** Office files of the time before 2007, and newer ones under a password: both come in the older container. */
export const oldOffice: FileReader = {
  name: "old Office document",
  endings: [".doc", ".ppt", ".xls"],
  onlyRefuses: true,
  fits: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  read: ({ path, bytes }) => {
    const names = streamNames(bytes);
    const found = names.has("EncryptedPackage")
      ? locked(path)
      : problem(
          "unsupported-format",
          names.has("WordDocument")
            ? `${path} is of an old Word; open it and save it as .docx.`
            : `${path} is of an old Office program or a mail program; save it as .docx, .csv or text.`,
        );
    return Promise.resolve({ problem: found });
  },
};

const adviceByPart: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/iu, "is a spreadsheet; save its sheets as .csv."],
  [/^ppt\/presentation\.xml$/iu, "is a set of slides; save it as PDF."],
  [/^index\/document\.iwa$/iu, "is a Pages or Keynote document; export it as .docx or PDF."],
];

const adviceByType: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.text/u, "is an OpenDocument text; save it as .docx or PDF."],
  [/opendocument\.spreadsheet/u, "is a spreadsheet; save its sheets as .csv."],
  [/opendocument/u, "is an OpenDocument file; save it as PDF."],
];

function adviceFor(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const type = mediaType(bytes, entries);
  const advice =
    adviceByType.find(([pattern]) => pattern.test(type)) ??
    adviceByPart.find(([pattern]) => entries.some(({ name }) => pattern.test(name)));
  return advice?.[1] ?? "is an archive; unpack it, and keep the articles in it.";
}

/** What an archive says it is in a file `mimetype` that stands unpacked at its front; the empty text where it does not. */
export function mediaType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ name, method }) => name === "mimetype" && method === 0);
  const packed = entry === undefined ? undefined : packedBytes(bytes, entry);
  return new TextDecoder("utf-8").decode((packed ?? new Uint8Array()).subarray(0, 100)).trim();
}

// The container is a small file system; the entries of its directories are 128 bytes each, and begin with a name.
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const last = Math.min(bytes.length, 40_000_000) - 128;
  for (let at = 512; at <= last && names.size < 1000; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    if (length < 4 || length > 64 || (bytes[at + 66] ?? 9) > 5) continue;
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2));
    if (/^[\w ]+$/u.test(name)) names.add(name);
  }
  return names;
}
