import type { SourceProblem } from "../engine/index.js";
import { decodeAs, fitsEncoding } from "./decodeAs.js";
import { decodeGuessed, findWideLabel } from "./decodeGuessed.js";

/** A text, or what stopped its bytes from being one. */
export type Decoded = { readonly text: string } | { readonly problem: SourceProblem };

const maxByteLength = 40_000_000;

/**
 * Decodes a file's bytes: by byte-order mark, else UTF-8 if they are that beyond doubt, else as the file or its `declared`
 * label says, else as it looks. The mark is no part of the text. Garbled text (`â€™`) that stands in the file stays as it is.
 */
export async function decode(path: string, bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (bytes.length > maxByteLength) {
    return {
      problem: {
        code: "too-large",
        message: `${path} is longer than 10 MB; split it or keep only the text that counts.`,
      },
    };
  }
  const known = decodeKnown(bytes, declared ?? findDeclared(bytes));
  return { text: known ?? (await decodeGuessed(bytes)) };
}

function decodeKnown(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  const isUtf8 = fitsEncoding("utf-8", bytes);
  // Nothing else looks like UTF-8 by accident; declarations are left over when a page is saved anew.
  if (isUtf8 && !isAscii(bytes)) return decodeAs("utf-8", bytes);
  const wide = findWideLabel(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  // What can be read as bytes so far is not UTF-16, whatever it says.
  const isDeclared = declared !== undefined && !/^utf-?(?:16|32|8)/iu.test(declared);
  const text = isDeclared ? decodeAs(declared, bytes) : undefined;
  if (text !== undefined) return text;
  return isUtf8 ? decodeAs("utf-8", bytes) : decodeDamaged(bytes);
}

// UTF-8 with a few bytes lost, as in a file cut off in the middle of a character.
function decodeDamaged(bytes: Uint8Array): string | undefined {
  const text = decodeAs("utf-8", bytes) ?? "";
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const read = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return read >= lost * 4 ? text : undefined;
}

const declaration =
  /^<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}["'](?<xml>[\w-]{1,40})|<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?(?<meta>[\w-]{1,40})/iu;

/** The encoding that a page names in its first lines. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const start = (decodeAs("windows-1252", bytes.subarray(0, 2048)) ?? "").trimStart();
  if (!start.startsWith("<")) return undefined;
  const groups = declaration.exec(start)?.groups;
  return groups?.["xml"] ?? groups?.["meta"];
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
