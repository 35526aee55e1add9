/** The place of the first of these bytes at or after `from`; -1 for none, as `indexOf` has it. */
export function find(bytes: Uint8Array, codes: readonly number[], from: number): number {
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
}

/** The bytes of a text that has one byte a letter. */
export function codesOf(words: string): readonly number[] {
  return Array.from(words, (letter) => letter.charCodeAt(0));
}

/** A short stretch of bytes as a text, one letter a byte. */
export function textBetween(bytes: Uint8Array, start: number, end = bytes.length): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, start), end));
}
