import type { Segment } from "./segment.js";
import { unitsOf } from "./segmentBuilder.js";

/** A segment inside an index: which of its sources and sentences still count. */
export interface LiveSegment {
  readonly segment: Segment;
  /** 1 by source, 0 for one that was removed. */
  readonly alive: Uint8Array;
  /** 1 for each sentence of a removed source; undefined while there is none. */
  readonly dead?: Uint8Array;
  /** How many living sentences hold each term; undefined while all live. */
  readonly counts?: Uint32Array;
  readonly liveSources: number;
  readonly liveSentences: number;
}

/** A segment all of which counts. */
export function wholeSegment(segment: Segment): LiveSegment {
  const { firsts, starts } = segment;
  const liveSources = firsts.length - 1;
  const alive = new Uint8Array(liveSources).fill(1);
  return { segment, alive, liveSources, liveSentences: starts.length };
}

/** How many living sentences hold a term. */
export function countOf({ segment: { lists }, counts }: LiveSegment, term: number): number {
  return counts === undefined ? (lists[term + 1] ?? 0) - (lists[term] ?? 0) : (counts[term] ?? 0);
}

/** The segment without some of its sources. */
export function withoutSources(live: LiveSegment, ids: Iterable<string>): LiveSegment {
  const { segment } = live;
  const alive = live.alive.slice();
  const dead = live.dead?.slice() ?? new Uint8Array(segment.starts.length);
  let { liveSources, liveSentences } = live;
  for (const id of ids) {
    const source = segment.ids.find(unitsOf(id), id.length);
    if (alive[source] !== 1) continue;
    const [first, end] = [segment.firsts[source] ?? 0, segment.firsts[source + 1] ?? 0];
    alive[source] = 0;
    dead.fill(1, first, end);
    liveSources -= 1;
    liveSentences -= end - first;
  }
  return { segment, alive, dead, counts: countAlive(segment, dead), liveSources, liveSentences };
}

// Exact, so that what once stood in the index leaves no trace in the scores.
function countAlive({ lists, postings }: Segment, dead: Uint8Array): Uint32Array {
  const counts = new Uint32Array(lists.length - 1);
  for (let term = 0; term < counts.length; term++) {
    let count = 0;
    const end = lists[term + 1] ?? 0;
    for (let at = lists[term] ?? 0; at < end; at++) {
      if (dead[(postings[at] ?? 0) >>> 2] !== 1) count += 1;
    }
    counts[term] = count;
  }
  return counts;
}
