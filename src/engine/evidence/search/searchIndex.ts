import { compareText } from "../../text/order.js";
import {
  bestSentences,
  REFINED,
  type PlacedSegment,
  type ScoreSheet,
  type SearchHit,
} from "./bestSentences.js";
import { bestSources, type SourceHit } from "./bestSources.js";
import { wholeSegment, withoutSources, type LiveSegment } from "./liveSegment.js";
import { mergeSegments } from "./mergeSegments.js";
import { QueryReader } from "./query.js";
import { segmentFromBytes, segmentToBytes, type Unusable } from "./segmentBytes.js";
import { SegmentBuilder, unitsOf, type SearchableSource } from "./segmentBuilder.js";

/** More segments than this are merged, the small ones first. */
const MOST_SEGMENTS = 6;

/**
 * Finds the sentences of many sources that share most with a sentence: stems, meanings, names, figures and dates, read
 * fast and shallowly. Sources come and go without the rest being read again, and what is found depends on those that
 * are there now, not on how they came.
 */
export class SearchIndex {
  #segments: readonly LiveSegment[] = [];
  #pending: SegmentBuilder | undefined;
  #pendingIds = new Set<string>();
  #removed = new Set<string>();
  #placed: readonly PlacedSegment[] | undefined;
  #sheet = sheetFor([]);
  readonly #reader = new QueryReader();

  /** The index saved in `bytes`, which it keeps and does not copy; or why there is none. */
  static open(bytes: Uint8Array<ArrayBuffer>): SearchIndex | Unusable {
    const segment = segmentFromBytes(bytes);
    if (typeof segment === "string") return segment;
    const index = new SearchIndex();
    index.#segments = [wholeSegment(segment)];
    return index;
  }

  /** How many sentences can be found. */
  get sentenceCount(): number {
    return this.#settled().reduce((sum, { liveSentences }) => sum + liveSentences, 0);
  }

  /** Whether a source of this id is there. */
  has(id: string): boolean {
    if (this.#pendingIds.has(id)) return true;
    return !this.#removed.has(id) && this.#segments.some((live) => holds(live, id));
  }

  /** The ids of all sources that are there, in no order. */
  ids(): readonly string[] {
    return this.#settled().flatMap(({ segment, alive }) =>
      Array.from(alive.keys())
        .filter((source) => alive[source] === 1)
        .map((source) => segment.ids.textOf(source)),
    );
  }

  /** Adds a source; one of the same id is replaced. */
  add(source: SearchableSource): void {
    if (this.has(source.id)) this.remove(source.id);
    this.#pending ??= new SegmentBuilder();
    this.#pending.add(source);
    this.#pendingIds.add(source.id);
    this.#placed = undefined;
  }

  /** Takes a source out, if it is there. */
  remove(id: string): void {
    if (this.#pendingIds.has(id)) this.#settle(); // Rare: added and taken out at once.
    if (!this.#segments.some((live) => holds(live, id))) return;
    this.#removed.add(id);
    this.#placed = undefined;
  }

  /** The sentences that share most with `text`, best first: at most `most`, and no more than 160. */
  find(text: string, most: number): readonly SearchHit[] {
    return this.#rank(text, most);
  }

  /**
   * The sources that have most to say of `text`, best first, each with its best passages. `before` is the sentence before
   * it, which a text that points back needs.
   */
  findSources(text: string, most: number, before = ""): readonly SourceHit[] {
    return bestSources(this.#rank(text, REFINED, before)).slice(0, most);
  }

  /** The whole index in one buffer, for `open`. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const [first, ...others] = this.#settled();
    const isWhole = others.length === 0 && first?.dead === undefined;
    if (first === undefined || !isWhole) {
      this.#segments = [wholeSegment(mergeSegments(this.#segments))];
      this.#placed = undefined;
    }
    return segmentToBytes(this.#segments[0]?.segment ?? mergeSegments([]));
  }

  #rank(text: string, most: number, before = ""): readonly SearchHit[] {
    const segments = this.#place();
    const terms = this.#reader.termsOf(text, before);
    return bestSentences(terms, segments, { sheet: this.#sheet, most });
  }

  #place(): readonly PlacedSegment[] {
    if (this.#placed !== undefined) return this.#placed;
    let base = 0;
    this.#placed = this.#settled().map((live) => {
      const placed = { ...live, base, names: [] };
      base += live.segment.starts.length;
      return placed;
    });
    this.#sheet = sheetFor(this.#placed);
    return this.#placed;
  }

  #settled(): readonly LiveSegment[] {
    this.#settle();
    return this.#segments;
  }

  #settle(): void {
    const removed = this.#removed;
    if (removed.size > 0) {
      this.#removed = new Set();
      this.#segments = this.#segments
        .map((live) => without(live, removed))
        .filter(({ liveSources }) => liveSources > 0);
    }
    if (this.#pending !== undefined) {
      this.#segments = [...this.#segments, wholeSegment(this.#pending.finish())];
      this.#pending = undefined;
      this.#pendingIds = new Set();
    }
    if (this.#segments.length > MOST_SEGMENTS) this.#segments = mergeSmall(this.#segments);
  }
}

function sheetFor(segments: readonly PlacedSegment[]): ScoreSheet {
  const count = segments.reduce((sum, { segment }) => sum + segment.starts.length, 0);
  const [lengths, edges] = [new Uint8Array(count), new Uint8Array(count)];
  for (const { segment, base } of segments) {
    lengths.set(segment.lengths, base);
    for (let source = 0; source + 1 < segment.firsts.length; source++) {
      const first = base + (segment.firsts[source] ?? 0);
      const last = base + (segment.firsts[source + 1] ?? 0) - 1;
      if (last < first) continue;
      edges[first] = (edges[first] ?? 0) | 1;
      edges[last] = (edges[last] ?? 0) | 2;
    }
  }
  const [sums, values] = [new Float32Array(count), new Float32Array(count)];
  const marks = new Uint8Array(count);
  const found = new Uint32Array(count);
  return { sums, values, found, marks, lengths, edges, order: orderOf(segments, count) };
}

/** The rank of each sentence by its source's id and its place there. */
function orderOf(segments: readonly PlacedSegment[], count: number): Uint32Array {
  const sources = segments.flatMap(({ segment: { firsts, ids }, base, names, alive }) =>
    Array.from(alive, (_, source) => ({
      id: (names[source] ??= ids.textOf(source)),
      first: base + (firsts[source] ?? 0),
      end: base + (firsts[source + 1] ?? 0),
    })),
  );
  sources.sort((a, b) => compareText(a.id, b.id));
  const order = new Uint32Array(count);
  let rank = 0;
  for (const { first, end } of sources)
    for (let sentence = first; sentence < end; sentence++) order[sentence] = rank++;
  return order;
}

function holds({ segment, alive }: LiveSegment, id: string): boolean {
  return alive[segment.ids.find(unitsOf(id), id.length)] === 1;
}

function without(live: LiveSegment, removed: ReadonlySet<string>): LiveSegment {
  const here = [...removed].filter((id) => holds(live, id));
  return here.length === 0 ? live : withoutSources(live, here);
}

// The largest segment holds nearly all of a library: it is left alone until the small ones come near its size.
function mergeSmall(segments: readonly LiveSegment[]): readonly LiveSegment[] {
  const bySize = [...segments].sort((a, b) => b.liveSentences - a.liveSentences);
  const [largest, ...small] = bySize;
  const merged = wholeSegment(mergeSegments(small));
  if (largest === undefined || merged.liveSentences * 2 > largest.liveSentences) {
    return [wholeSegment(mergeSegments(bySize))];
  }
  return [largest, merged];
}
