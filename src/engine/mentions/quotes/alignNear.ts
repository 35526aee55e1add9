import type { QuoteDifference, QuoteGround, QuoteMatch } from "./matchQuote.js";
import { differencesOf } from "./differencesOf.js";
import type { NormalWord } from "./normalWords.js";
import { isSmallWord } from "./smallWords.js";

/** Longer quotations are looked for by their beginning; the table of an alignment is this squared at most. */
const longestAligned = 160;
const leastShare = 0.6;

/** A pair of equal words: place in the draft's words and in the source's. */
export type WordPair = readonly [number, number];

/** The stretch of the source that has most of the words of all parts in order, with what differs. Undefined if none has enough. */
export function alignNear(
  draft: string,
  parts: readonly (readonly NormalWord[])[],
  ground: QuoteGround,
): QuoteMatch | undefined {
  const wanted = parts.flat().slice(0, longestAligned);
  if (wanted.length < 3) return undefined;
  const found = [ground.quoted, ground.words].flatMap(
    (stream) => nearIn(wanted, stream, ground) ?? [],
  );
  const [best] = [...found].sort((a, b) => b.pairs.length - a.pairs.length);
  if (best === undefined) return undefined;
  const { pairs, stream } = best;
  const differences: readonly QuoteDifference[] = differencesOf({
    draft,
    wanted,
    cuts: cutsBetween(parts),
    source: ground.text,
    stream,
    pairs,
  });
  const span = {
    start: stream[pairs[0]?.[1] ?? 0]?.start ?? 0,
    end: stream[pairs.at(-1)?.[1] ?? 0]?.end ?? 0,
  };
  return { likeness: differences.length === 0 ? "exact" : "near", span, differences };
}

/** How many words stand before each cut. */
function cutsBetween(parts: readonly (readonly NormalWord[])[]): readonly number[] {
  let count = 0;
  return parts.slice(0, -1).map(({ length }) => (count += length));
}

interface Near {
  readonly pairs: readonly WordPair[];
  readonly stream: readonly NormalWord[];
}

function nearIn(
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
  ground: QuoteGround,
): Near | undefined {
  const window = bestWindow(wanted, stream);
  if (window === undefined) return undefined;
  const pairs = drawnTogether(longestCommon(wanted, stream, window), wanted, stream);
  if (pairs.length < wanted.length * leastShare) return undefined;
  return isTelling(wanted, stream, { pairs, ground }) ? { pairs, stream } : undefined;
}

/** The window of the source, somewhat longer than the quotation, that shares most words with it. */
function bestWindow(
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
): WordPair | undefined {
  const size = wanted.length + Math.max(3, Math.floor(wanted.length / 3));
  const missing = new Map<string, number>();
  for (const { word } of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let most = 0;
  let bestEnd = 0;
  stream.forEach(({ word }, i) => {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared += 1;
      missing.set(word, left - 1);
    }
    const leaving = stream[i - size]?.word;
    const back = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && back !== undefined) {
      if (back >= 0) shared -= 1;
      missing.set(leaving, back + 1);
    }
    if (shared > most) [most, bestEnd] = [shared, i + 1];
  });
  if (most < wanted.length * leastShare) return undefined;
  // What it shares may begin anywhere in it, and go on a little after it.
  return [Math.max(0, bestEnd - size), Math.min(stream.length, bestEnd + Math.floor(size / 3))];
}

/** The longest common subsequence of the quotation and the window, as pairs of places. */
function longestCommon(
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
  [from, to]: WordPair,
): readonly WordPair[] {
  const width = to - from + 1;
  const table = new Uint16Array((wanted.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = to - from - 1; j >= 0; j--) {
      const isEqual = wanted[i]?.word === stream[from + j]?.word;
      table[i * width + j] = isEqual ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length && j < to - from) {
    if (wanted[i]?.word === stream[from + j]?.word && at(i, j) === at(i + 1, j + 1) + 1) {
      pairs.push([i, from + j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Each word beside the next where the source has it there too: not the `we` of a sentence before. */
function drawnTogether(
  pairs: readonly WordPair[],
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
): readonly WordPair[] {
  const drawn: WordPair[] = [...pairs];
  for (let at = pairs.length - 2; at >= 0; at--) {
    const [i, j] = pairs[at] ?? [0, 0];
    const [nextI, nextJ] = drawn[at + 1] ?? [0, 0];
    const [beforeI, beforeJ] = pairs[at - 1] ?? [-2, -2];
    const isJoined = beforeI === i - 1 && beforeJ === j - 1;
    const beside = nextJ - (nextI - i);
    if (!isJoined && beside > j && stream[beside]?.word === wanted[i]?.word)
      drawn[at] = [i, beside];
  }
  return drawn;
}

/**
 * Whether what is shared says something: half of the words of weight, two at least. Of a short quotation, or one
 * with fewer ("They were rude"), the source must quote just as many words between marks.
 */
function isTelling(
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
  { pairs, ground }: { readonly pairs: readonly WordPair[]; readonly ground: QuoteGround },
): boolean {
  const weighty = wanted.filter(({ word }) => !isSmallWord(word)).length;
  const shared = pairs.filter(([i]) => !isSmallWord(wanted[i]?.word ?? "")).length;
  const reach = (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0) + 1;
  // Words strewn over a long stretch are no quotation.
  if (reach > pairs.length * 2 + 2) return false;
  if (wanted.length > 3 && shared >= 2 && shared * 2 >= weighty) return true;
  return stream === ground.quoted && isWholeQuote(wanted, stream, { pairs, text: ground.text });
}

function isWholeQuote(
  wanted: readonly NormalWord[],
  stream: readonly NormalWord[],
  { pairs, text }: { readonly pairs: readonly WordPair[]; readonly text: string },
): boolean {
  const [first] = pairs;
  if (first === undefined) return false;
  const start = stream[first[1] - first[0]];
  const end = stream[first[1] - first[0] + wanted.length - 1];
  if (start === undefined || end === undefined) return false;
  const isOpened = /["“„«‘'][\s[(]{0,3}$/u.test(
    text.slice(Math.max(0, start.start - 4), start.start),
  );
  return isOpened && /^[.,;:?!…\s]{0,3}["”“»’']/u.test(text.slice(end.end, end.end + 4));
}
