import type { SourceProblem } from "../engine/index.js";

/** A text, or what stopped its bytes from being one. */
export type Decoded = { readonly text: string } | { readonly problem: SourceProblem };

/** The characters of windows-1252's bytes 0x80 to 0x9F: Node 20 takes them for control characters. */
const highCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const maxByteLength = 40_000_000;

/** Decodes a file's bytes: by byte-order mark, else UTF-8, else windows-1252. The mark is no part of the text. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > maxByteLength) {
    return {
      problem: {
        code: "too-large",
        message: `${path} is longer than 10 MB; split it or keep only the text that counts.`,
      },
    };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWestern(bytes) };
  }
}

// A runtime that has the table right gives the characters themselves; one that has not gives control characters.
function decodeWestern(bytes: Uint8Array): string {
  const latin = new TextDecoder("windows-1252").decode(bytes);
  return latin.replace(/[\u0080-\u009F]/gu, (character) =>
    highCharacters.charAt(character.charCodeAt(0) - 0x80),
  );
}
