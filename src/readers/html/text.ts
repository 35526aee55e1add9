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
  const found = readPieces(raw.slice(start, end), start);
  // The parser moves text out of broken tables; then raw and decoded text differ, and the node is taken as one piece.
  if (fold(found.map(({ text }) => text).join("")) !== fold(value)) {
    passages.put(fold(value), start, end);
    return;
  }
  for (const { text, start: from, end: to, isKept } of found) {
    if (isKept) passages.keep(from, to);
    else passages.put(text, from, to);
  }
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
