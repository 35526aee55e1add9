import { decodeAs, fitsEncoding } from "./decodeAs.js";

// Enough to tell an encoding by, and quick for files of any length.
const longestLooked = 64_000;

/** Decodes bytes that say nothing of their encoding and are no UTF-8: by what they look like, else as windows-1252. */
export async function decodeGuessed(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, longestLooked);
  const label = looksWestern(sample) ? westernLabel(sample) : await detect(sample);
  return decodeAs(label, bytes) ?? decodeAs("windows-1252", bytes) ?? "";
}

/** The byte order of UTF-16 without a mark; undefined for anything else. Spaces and digits have a zero byte on one side. */
export function findWideLabel(bytes: Uint8Array): "utf-16be" | "utf-16le" | undefined {
  const length = Math.min(bytes.length, 8192) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (bytes.length % 2 !== 0 || length < 4 || (even > 0 && odd > 0)) return undefined;
  if (Math.max(even, odd) * 20 < length / 2) return undefined;
  const label = even > 0 ? "utf-16be" : "utf-16le";
  const text = decodeAs(label, bytes.subarray(0, length)) ?? "";
  // eslint-disable-next-line no-control-regex -- a program read as UTF-16 is full of them
  return /[\u0000-\u0008\u000E-\u001F\uFFFD\uE000-\uF8FF]/u.test(text) ? undefined : label;
}

// English has few characters beyond ASCII, in any encoding: quotes, dashes, a name. Too few to detect anything by.
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return high * 25 < bytes.length;
}

// The Macintosh has its quotes where windows-1252 has capitals: "itÕs", "ÒYes,Ó she said".
function westernLabel(bytes: Uint8Array): string {
  const text = decodeAs("windows-1252", bytes) ?? "";
  const windows = text.match(/[€‚„…‘’“”–—]/gu)?.length ?? 0;
  const mac = text.match(/\p{Ll}Õ\p{Ll}|(?<!\p{L})Ò\p{L}|[\p{Ll}.,!?]Ó(?!\p{L})/gu)?.length ?? 0;
  return mac > windows ? "macintosh" : "windows-1252";
}

async function detect(bytes: Uint8Array): Promise<string> {
  // By its default alone: what a bundle makes of a CommonJS package has no other names.
  const { default: chardet } = await import("chardet");
  const [best] = chardet
    .analyse(bytes)
    .filter(({ name }) => fitsEncoding(name, bytes) || !isWide(name));
  if (best === undefined || best.confidence < 10) return "windows-1252";
  return best.name === "EUC-KR" && looksChinese(bytes) ? "gb18030" : best.name;
}

function isWide(name: string): boolean {
  return /^(?:Big5|EUC|GB|ISO-2022|Shift|UTF)/u.test(name);
}

// Korean writes nearly all its syllables with first bytes 0xB0 to 0xC8; Chinese goes on to 0xF7.
function looksChinese(bytes: Uint8Array): boolean {
  let first = 0;
  let late = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0xa1) continue;
    first += 1;
    if (byte > 0xc8) late += 1;
    at += 1;
  }
  return late * 10 > first;
}
