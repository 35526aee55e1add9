import type { Block } from "../../text/readText.js";
import type { Span } from "../../text/span.js";
import { inOrder } from "../../text/order.js";

/** A quotation of a block, whole: from the opening mark to the closing one. */
export interface QuotedRange extends Span {
  /** The words without the marks. */
  readonly said: Span;
}

/** An opening mark, the marks that close it, and how the words around must look. */
interface MarkPair {
  readonly open: RegExp;
  readonly close: RegExp;
  /** Whether the closing mark looks like an apostrophe: see `closerOf`. */
  readonly isApostropheToo?: true;
}

// No opening mark follows a letter or a digit (5'10", l'été), no closing one stands before one.
const pairs: readonly MarkPair[] = [
  { open: /“/gu, close: /”|"(?![\p{L}\p{N}])/gu },
  { open: /„/gu, close: /[“”]/gu },
  { open: /(?<![\p{L}\p{N}])"(?=\S)/gu, close: /(?<=\S)["”](?![\p{L}\p{N}])/gu },
  { open: /«/gu, close: /»/gu },
  {
    open: /(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}[(…])/gu,
    close: /(?<=\S)’(?![\p{L}\p{N}])/gu,
    isApostropheToo: true,
  },
  // Not ’em, ’tis and the ’90s.
  {
    open: /(?<![\p{L}\p{N}'])'(?!(?:\d\ds?|cause|em|n|round|til|tis|twas)\b)(?=[\p{L}\p{N}[(…])/giu,
    close: /(?<=\S)'(?![\p{L}\p{N}])/gu,
    isApostropheToo: true,
  },
];

/** Any mark that opens a quotation. */
const ANY_MARK = /[“„"«‘']/u;

const longestQuote = 4000;

const found = new WeakMap<
  Block,
  { readonly plain: string; readonly ranges: readonly QuotedRange[] }
>();

/**
 * The quotations of a block in order, outermost only. An opening mark that nothing closes within the block opens none:
 * that is how a text looks while it is typed. Kept for the block, since each of its sentences asks.
 */
export function quotedRanges(plain: string, block: Block): readonly QuotedRange[] {
  const known = found.get(block);
  if (known?.plain === plain) return known.ranges;
  const text = plain.slice(block.span.start, block.span.end);
  const closed = rangesOf(text);
  const open = openAtEnd(text, closed.at(-1)?.end ?? 0, markBehind(plain, block.span.end));
  const ranges = (open === undefined ? closed : [...closed, open]).map((range) =>
    moved(range, block.span.start),
  );
  found.set(block, { plain, ranges });
  return ranges;
}

/** How far behind a block its quotations look: to the mark that the next paragraph may begin with. */
export const LOOKED_AHEAD = 8;

/** The mark that opens a quotation where the next paragraph begins; "" for none. */
function markBehind(plain: string, end: number): string {
  const behind = plain.slice(end, end + LOOKED_AHEAD);
  return /^[ \t]{0,3}[\r\n]\s{0,6}(?<mark>["“'‘])\S?/u.exec(behind)?.groups?.["mark"] ?? "";
}

/** A quotation that no mark closes, since the next paragraph goes on with it and opens it anew. */
function openAtEnd(text: string, from: number, mark: string): QuotedRange | undefined {
  const pair = mark === "" ? undefined : pairs.find(({ open }) => matchesMark(open, mark));
  if (pair === undefined) return undefined;
  const start = [...text.matchAll(pair.open)].find(({ index }) => index >= from)?.index;
  if (start === undefined || text.length - start < SHORTEST_OPEN) return undefined;
  return { start, end: text.length, said: trimmed(text, start + 1, text.length) };
}

/** Half a word in marks that stand there by mistake goes on nowhere. */
const SHORTEST_OPEN = 8;

function matchesMark(open: RegExp, mark: string): boolean {
  return [...`${mark}a`.matchAll(open)].length > 0;
}

/** The quotations of `text`, in order, outermost only. */
export function rangesOf(text: string): readonly QuotedRange[] {
  if (!ANY_MARK.test(text)) return [];
  const candidates = pairs
    .flatMap((pair) => pairUp(text, pair))
    .sort((a, b) => inOrder(a.start - b.start, b.end - a.end));
  const ranges: QuotedRange[] = [];
  let end = 0;
  for (const range of candidates) {
    if (range.start < end) continue;
    ranges.push(range);
    end = range.end;
  }
  return ranges;
}

/** Each opening mark with the mark that closes it, if none of its own kind opens before. */
function pairUp(text: string, { open, close, isApostropheToo }: MarkPair): readonly QuotedRange[] {
  const openers = [...text.matchAll(open)].map(({ index }) => index);
  if (openers.length === 0) return [];
  const closers = [...text.matchAll(close)].map(({ index }) => index);
  const ranges: QuotedRange[] = [];
  let next = 0;
  let end = 0;
  for (const [i, start] of openers.entries()) {
    if (start < end) continue;
    while (next < closers.length && (closers[next] ?? 0) <= start) next += 1;
    const near = closers.slice(next, next + 12).filter((at) => at - start <= longestQuote);
    const closer =
      isApostropheToo === undefined
        ? near[0]
        : closerOf(text, start, { near, next: openers[i + 1] });
    if (closer === undefined || closer === start + 1) continue;
    end = closer + 1;
    ranges.push({ start, end, said: trimmed(text, start + 1, closer) });
  }
  return ranges;
}

/**
 * Which of several marks that may be apostrophes closes a quotation: one before the next opening mark, if there is any,
 * since no quotation holds another of its own marks (`stop being 'cowards' Some moan like 'women'`); of these the first
 * in its sentence that stands after no "s", since `workers'` may be a plural's; else the first after an "s"; else, where
 * the quotation runs over several sentences, the first after a full stop or comma, as in `'We go. We stay.'`.
 */
function closerOf(
  text: string,
  start: number,
  { near, next }: { readonly near: readonly number[]; readonly next: number | undefined },
): number | undefined {
  const before = next === undefined ? [] : near.filter((at) => at < next);
  const closers = before.length > 0 ? before : near;
  const glued = before.length > 0 ? undefined : gluedCloser(text, start, next);
  if (glued !== undefined) return glued;
  const stop = /[.!?]\s/u.exec(text.slice(start, start + longestQuote));
  const sentenceEnd = stop === null ? text.length : start + stop.index + 2;
  const inside = closers.filter((at) => at <= sentenceEnd);
  return (
    inside.find((at) => !/s/iu.test(text.charAt(at - 1))) ??
    inside[0] ??
    closers.find((at) => /[.,!?]/u.test(text.charAt(at - 1)))
  );
}

/** The closing mark of `'struggling'with 'bad times'`, written without the space: what follows it ends no contraction. */
function gluedCloser(text: string, start: number, next: number | undefined): number | undefined {
  if (next === undefined) return undefined;
  const glued = /(?<=\p{L}{3})['’](?!(?:clock|ll|re|ve|[dmst])\b)(?=\p{Ll}{3})/iu.exec(
    text.slice(start, next),
  );
  return glued === null ? undefined : start + glued.index;
}

/** French marks stand apart from their words. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function moved(range: QuotedRange, by: number): QuotedRange {
  return {
    start: range.start + by,
    end: range.end + by,
    said: { start: range.said.start + by, end: range.said.end + by },
  };
}
