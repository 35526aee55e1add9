import { textOf, type Span } from "../../text/span.js";
import type { WordPair } from "./alignNear.js";
import type { QuoteDifference } from "./matchQuote.js";
import type { NormalWord } from "./normalWords.js";

/** A quotation laid beside the stretch of a source that is like it. */
interface Alignment {
  readonly draft: string;
  readonly wanted: readonly NormalWord[];
  /** How many of them stand before each ellipsis, where the source may say more. */
  readonly cuts: readonly number[];
  readonly source: string;
  readonly stream: readonly NormalWord[];
  /** Equal words, in order. */
  readonly pairs: readonly WordPair[];
}

/** A run of words, half-open. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * What the draft's words have otherwise than the source's, in order. Words that the source has before and after are
 * no difference (a quotation may begin and end where it likes), words it has in between without an ellipsis are.
 */
export function differencesOf(alignment: Alignment): readonly QuoteDifference[] {
  const { wanted, pairs } = alignment;
  const differences: QuoteDifference[] = [];
  const ends: readonly WordPair[] = [...pairs, [wanted.length, -1]];
  let [i, j] = [0, -1];
  for (const [nextI, nextJ] of ends) {
    const gap = { inDraft: { from: i, to: nextI }, after: j, before: nextJ };
    for (const [inDraft, inSource] of runsIn(alignment, gap)) {
      const difference = differenceOf(alignment, inDraft, inSource);
      if (difference !== undefined) differences.push(difference);
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return differences;
}

/** What lies between two equal words. */
interface Gap {
  readonly inDraft: Run;
  /** Where in the source it begins and ends; -1 at an edge of the quotation. */
  readonly after: number;
  readonly before: number;
}

/**
 * The runs of a gap to be compared. An ellipsis in it cuts it in two: the words before it are held against as many of
 * the source's at the gap's beginning, those behind it against as many at its end.
 */
function runsIn(alignment: Alignment, gap: Gap): readonly (readonly [Run, Run])[] {
  const { inDraft, after, before } = gap;
  const { from, to } = inDraft;
  const cut = alignment.cuts.find((words) => from <= words && words <= to);
  if (cut === undefined || after < 0 || before < 0) return [[inDraft, sourceRun(alignment, gap)]];
  const end = Math.min(before, after + cut - from);
  return [
    [
      { from, to: cut },
      { from: after, to: end },
    ],
    [
      { from: cut, to },
      { from: Math.max(end, before - (to - cut)), to: before },
    ],
  ];
}

/** The source's words in the place of a run of the draft's. At the edges as many as the draft has there. */
function sourceRun({ stream, source }: Alignment, { inDraft, after, before }: Gap): Run {
  const length = inDraft.to - inDraft.from;
  if (after < 0) return { from: Math.max(0, before - length), to: before };
  if (before >= 0) return { from: after, to: before };
  let to = after;
  // Where the source pauses is the end of what it can have said instead.
  while (
    to < after + length &&
    to < stream.length &&
    !/[.,;:?!”"»–—]/u.test(source.slice(stream[to - 1]?.end ?? 0, stream[to]?.start ?? 0))
  ) {
    to += 1;
  }
  return { from: after, to };
}

function differenceOf(
  alignment: Alignment,
  inDraft: Run,
  inSource: Run,
): QuoteDifference | undefined {
  const { draft, wanted, source, stream } = alignment;
  const isOmission = inDraft.from === inDraft.to;
  if (
    isOmission &&
    (inDraft.from === 0 || inDraft.from === wanted.length || inSource.from >= inSource.to)
  )
    return undefined;
  if (joined(wanted, inDraft) === joined(stream, inSource)) return undefined;
  // For words left out, the word after the gap is underlined and given back with them.
  const by = isOmission ? 1 : 0;
  const span = spanOf(wanted, { from: inDraft.from, to: inDraft.to + by });
  const expected = spanOf(stream, { from: inSource.from, to: inSource.to + by });
  return {
    span,
    actual: textOf(draft, span),
    expected: textOf(source, expected).replace(/\s+/gu, " "),
  };
}

function spanOf(words: readonly NormalWord[], { from, to }: Run): Span {
  const start = words[from]?.start ?? words.at(-1)?.end ?? 0;
  return { start, end: from < to ? (words[to - 1]?.end ?? start) : start };
}

/** "air strikes" and "airstrikes" are the same words. */
function joined(words: readonly NormalWord[], { from, to }: Run): string {
  return words
    .slice(from, Math.max(from, to))
    .map(({ word }) => word)
    .join("");
}
