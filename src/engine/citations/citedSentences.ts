import type { Span } from "../text/span.js";
import type { Citations, ReadMark } from "./readCitations.js";

/** A sentence as its citations are looked for. Offsets point into the draft's raw text. */
export interface CitingSentence extends Span {
  /** Sentences of one paragraph have the same. */
  readonly block: unknown;
}

/** What a sentence cites. */
export interface SentenceCitations {
  /** The marks in it and right behind it. */
  readonly own: readonly ReadMark[];
  /** The marks at its paragraph's end that speak for it, too. */
  readonly covering: readonly ReadMark[];
}

/**
 * The citations of each sentence. A mark belongs to the sentence it stands in, else to the one that it follows without
 * a blank line, else to the one it begins. Marks at a paragraph's end cover the sentences before it, back to the last that has one.
 */
export function citedSentences(
  raw: string,
  sentences: readonly CitingSentence[],
  { marks }: Citations,
): readonly SentenceCitations[] {
  const own = sentences.map((): ReadMark[] => []);
  for (const mark of marks) own[ownerOf(mark, raw, sentences)]?.push(mark);
  const covering = sentences.map((): readonly ReadMark[] => []);
  for (let at = 0; at < sentences.length; at += 1) {
    const block = sentences[at]?.block;
    const isLast = sentences[at + 1]?.block !== block;
    const marked = own[at] ?? [];
    if (!isLast || marked.length === 0) continue;
    for (let before = at - 1; before >= 0; before -= 1) {
      if (sentences[before]?.block !== block || (own[before]?.length ?? 0) > 0) break;
      covering[before] = marked;
    }
  }
  return own.map((marked, at) => ({ own: marked, covering: covering[at] ?? [] }));
}

function ownerOf(mark: Span, raw: string, sentences: readonly CitingSentence[]): number {
  const at = lastBefore(sentences, mark.start);
  const before = sentences[at];
  if (before !== undefined && mark.start < before.end) return at;
  if (before !== undefined && !hasBlankLine(raw.slice(before.end, mark.start))) return at;
  const after = sentences[at + 1];
  return after !== undefined && !hasBlankLine(raw.slice(mark.end, after.start)) ? at + 1 : NONE;
}

const NONE = -1;

function hasBlankLine(text: string): boolean {
  return /\n[ \t\r>]{0,40}\n/u.test(text);
}

/** The last sentence that starts at or before `offset`. */
function lastBefore(sentences: readonly CitingSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
