import { problem } from "../limits.js";
import type { FileBytes, FileReader, FileReading } from "../reader.js";
import { readTokens } from "./tokens.js";
import { RtfWalker } from "./walk.js";

const longestFile = 40_000_000;

/** RTF as word processors write it: paragraphs, tables and footnotes; without page headers and what was deleted. */
export const rtf: FileReader = {
  name: "RTF",
  endings: [".rtf"],
  fits: (bytes) =>
    [...bytes.subarray(0, 5)].every((byte, at) => byte === "{\\rtf".charCodeAt(at)) &&
    bytes.length > 5,
  read: (file) => Promise.resolve(readRtf(file)),
};

function readRtf({ path, bytes }: FileBytes): FileReading {
  if (bytes.length > longestFile) {
    const message = `${path} is longer than 40 MB; save it without its pictures.`;
    return { problem: problem("too-large", message) };
  }
  const walker = new RtfWalker();
  for (const token of readTokens(oneCharacterAByte(bytes))) walker.step(token);
  const { text, stated } = walker.finish();
  if (text.isEmpty)
    return { problem: problem("empty", `${path} holds no text; fill it or delete it.`) };
  return text.finish(stated);
}

const pieceLength = 8192;

function oneCharacterAByte(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)));
  return pieces.join("");
}
