import type { Sentence } from "../../text/sentence.js";
import { piecesOf, type Piece } from "./pieces.js";
import { isInitial, isTitleCase } from "./position.js";

/** How a text writes its words where the place in the sentence does not force a capital. */
export interface NameEvidence {
  /** By folded word: how often it begins with a capital in mid-sentence, and how often it does not. */
  readonly counts: ReadonlyMap<string, CaseCount>;
}

/** How often a word was seen with and without a capital. */
export interface CaseCount {
  readonly upper: number;
  readonly lower: number;
}

/** What `sentences` of one text tell about its words. */
export function learnNames(sentences: readonly Sentence[], plain: string): NameEvidence {
  const counts = new Map<string, { upper: number; lower: number }>();
  for (const { block, span } of sentences) {
    const pieces = piecesOf(plain, span);
    const isHeading = isTitleCase(pieces, block.kind === "heading");
    pieces.forEach((piece, i) => {
      const side = sideOf(pieces, piece, { at: i, isHeading });
      if (side === undefined) return;
      const count = counts.get(piece.folded) ?? { upper: 0, lower: 0 };
      count[side] += 1;
      counts.set(piece.folded, count);
    });
  }
  return { counts };
}

/** The evidence of several texts together. */
export function mergeEvidence(all: readonly NameEvidence[]): NameEvidence {
  const merged = new Map<string, CaseCount>();
  for (const { counts } of all) {
    for (const [word, { upper, lower }] of counts) {
      const sum = merged.get(word);
      merged.set(word, { upper: upper + (sum?.upper ?? 0), lower: lower + (sum?.lower ?? 0) });
    }
  }
  return { counts: merged };
}

function sideOf(
  pieces: readonly Piece[],
  piece: Piece,
  { at, isHeading }: { readonly at: number; readonly isHeading: boolean },
): "lower" | "upper" | undefined {
  if (piece.shape === "lower") return "lower";
  if (piece.shape === "mark" || piece.shape === "digits" || isHeading || isInitial(pieces, at))
    return undefined;
  return "upper";
}
