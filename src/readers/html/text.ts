import { decodeReference } from "../entities.js";
import type { PassageBuilder } from "../passageBuilder.js";

/** A text node: its decoded words and where they stand in the raw page. */
export interface PageText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isKept: boolean;
}

// What is not taken over as it stands: character references, and white space other than a single space.
const special = /&(?:#[xX]?[\dA-Fa-f]{1,8}|[A-Za-z][\dA-Za-z]{1,40});?|[^\S ]\s*| \s+/gu;

/** Adds a text node piece by piece, so that offsets hold across `&uuml;` and folded white space. */
export function addText(
  passages: PassageBuilder,
  raw: string,
  { value, start, end }: PageText,
): void {
  const fits = (tried: readonly Piece[]): boolean =>
    fold(tried.map(({ text }) => text).join("")) === fold(value);
  const pieces = readPieces(raw.slice(start, end), start);
  const found = fits(pieces) ? pieces : readFromReference(raw, start, end).find(fits);
  // The parser moves text out of broken tables; then raw and decoded text differ, and the node is taken as one piece.
  if (found === undefined) {
    passages.put(fold(value), start, end);
    return;
  }
  for (const { text, start: from, end: to, isKept } of found) {
    if (isKept) passages.keep(from, to);
    else passages.put(text, from, to);
  }
}

const longestReference = 40;

// The parser places a text that begins with "&amp;" right after white space at the reference's last character.
function readFromReference(raw: string, start: number, end: number): readonly (readonly Piece[])[] {
  const before = raw.slice(Math.max(0, start - longestReference), start + 1);
  const reference = before.lastIndexOf("&");
  if (reference < 0) return [];
  const from = start + 1 - before.length + reference;
  return [readPieces(raw.slice(from, end), from)];
}

function readPieces(raw: string, offset: number): readonly Piece[] {
  const found: Piece[] = [];
  let done = 0;
  const keepUntil = (end: number): void => {
    if (end <= done) return;
    found.push({
      text: raw.slice(done, end),
      start: offset + done,
      end: offset + end,
      isKept: true,
    });
  };
  for (const { 0: words, index } of raw.matchAll(special)) {
    keepUntil(index);
    done = index + words.length;
    // A fixed space is a space.
    const text = words.startsWith("&") ? decodeReference(words).replace(/\u00A0/gu, " ") : " ";
    found.push({ text, start: offset + index, end: offset + done, isKept: false });
  }
  keepUntil(raw.length);
  return found;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ");
}
