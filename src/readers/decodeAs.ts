/** The characters of windows-1252's bytes 0x80 to 0x9F: Node 20 takes them for control characters. */
const highCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Decodes bytes by an encoding's label (`iso-8859-1`, `Shift_JIS`, `cp1252`); undefined for a label that nobody knows. Bytes
 * that the encoding has not become U+FFFD. As on the web, `iso-8859-1` and `us-ascii` are windows-1252.
 */
export function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  const decoder = decoderFor(label);
  if (decoder === undefined) return undefined;
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendHigh(text) : text;
}

/** Whether every byte has a place in the encoding. */
export function fitsEncoding(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Names that mails and old programs use for what the standard calls otherwise.
const otherNames: ReadonlyMap<string, string> = new Map([
  ["ansi", "windows-1252"],
  ["macroman", "macintosh"],
  ["utf-7", ""],
  ["utf8mb4", "utf-8"],
]);

function decoderFor(label: string): TextDecoder | undefined {
  const name = label.trim().toLowerCase();
  // "cp1252" is in the standard and "cp-1252", "windows1252" or "iso8859_1" are not.
  const plain = name
    .replace(/^(?:cp|win|windows)[-_ ]?(?=125\d$)/u, "windows-")
    .replace(/^iso[-_ ]?8859[-_ ]?(?=\d)/u, "iso-8859-");
  try {
    return new TextDecoder(otherNames.get(plain) ?? plain);
  } catch {
    return undefined;
  }
}

/**
 * Turns the control characters U+0080 to U+009F into the characters that windows-1252 has there: a runtime that has its
 * table wrong gives the first for the second, and no text holds them on purpose.
 */
export function mendHigh(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (character) =>
    highCharacters.charAt(character.charCodeAt(0) - 0x80),
  );
}
