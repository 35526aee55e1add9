import type { Sentence } from "../../text/sentence.js";
import { piecesOf, type Piece } from "./pieces.js";
import { isInitial, isTitleCase } from "./position.js";

/** How texts write their words where the place in the sentence does not force a capital. */
export interface NameEvidence {
  /** By folded word: how often it begins with a capital in mid-sentence, and how often it does not. */
  readonly counts: Pick<ReadonlyMap<string, CaseCount>, "get">;
}

/** The same with all words that were seen. */
export interface LearnedNames extends NameEvidence {
  readonly counts: ReadonlyMap<string, CaseCount>;
}

/** How often a word was seen with and without a capital. */
export interface CaseCount {
  readonly upper: number;
  readonly lower: number;
}

/** What `sentences` of one text tell about its words. */
export function learnNames(
  sentences: readonly Pick<Sentence, "block" | "span">[],
  plain: string,
): LearnedNames {
  const counts = new Map<string, { upper: number; lower: number }>();
  for (const { block, span } of sentences) {
    const pieces = piecesOf(plain, span);
    const isHeading = isTitleCase(pieces, block.kind === "heading");
    for (const [at, piece] of pieces.entries()) {
      const side = sideOf(pieces, piece, { at, isHeading });
      if (side === undefined) continue;
      const count = counts.get(piece.folded);
      if (count === undefined)
        counts.set(piece.folded, {
          upper: Number(side === "upper"),
          lower: Number(side === "lower"),
        });
      else count[side] += 1;
    }
  }
  return { counts };
}

/** The evidence of several texts together. */
export function mergeEvidence(all: readonly LearnedNames[]): LearnedNames {
  const merged = new Map<string, CaseCount>();
  for (const { counts } of all) {
    for (const [word, count] of counts) merged.set(word, countOf(merged.get(word), count));
  }
  return { counts: merged };
}

/** Two counts of one word together. */
export function countOf(one: CaseCount | undefined, other: CaseCount): CaseCount {
  return one === undefined
    ? other
    : { upper: one.upper + other.upper, lower: one.lower + other.lower };
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
