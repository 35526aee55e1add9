import { readSourceFile } from "../../../src/readers/index.js";
import type { Source } from "../../../src/engine/index.js";

/** The bytes of a text: a code unit below 256 a byte. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A mail as it is sent, read as a source. Line breaks become those of mails. */
export function readMailText(mail: string, path = "sources/a.eml"): Promise<Source> {
  return readSourceFile({ path, id: "a", bytes: bytesOf(mail.replace(/\r?\n/gu, "\r\n")) });
}

/** What was left out, as `reason: words`. */
export function droppedOf({ dropped, raw }: Source): readonly string[] {
  return dropped.map(({ start, end, reason }) => `${reason}: ${raw.slice(start, end)}`);
}
