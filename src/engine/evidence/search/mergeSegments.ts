import type { LiveSegment } from "./liveSegment.js";
import type { Segment } from "./segment.js";
import { tableOf } from "./segmentBuilder.js";
import { TextTable } from "./textTable.js";

/** One segment with what is alive in all of these, source by source as they come. */
export function mergeSegments(parts: readonly LiveSegment[]): Segment {
  const ids: string[] = [];
  const firsts = [0];
  const moves = parts.map(({ segment, alive }) => {
    const base = firsts.at(-1) ?? 0;
    const places = new Int32Array(segment.starts.length).fill(-1);
    let next = base;
    for (let source = 0; source < alive.length; source++) {
      if (alive[source] !== 1) continue;
      ids.push(segment.ids.textOf(source));
      const end = segment.firsts[source + 1] ?? 0;
      for (let at = segment.firsts[source] ?? 0; at < end; at++) places[at] = next++;
      firsts.push(next);
    }
    return { segment, places };
  });
  const count = firsts.at(-1) ?? 0;
  const [starts, ends] = [new Uint32Array(count), new Uint32Array(count)];
  const lengths = new Uint8Array(count);
  for (const { segment, places } of moves) {
    for (const [from, to] of places.entries()) {
      if (to < 0) continue;
      starts[to] = segment.starts[from] ?? 0;
      ends[to] = segment.ends[from] ?? 0;
      lengths[to] = segment.lengths[from] ?? 0;
    }
  }
  return {
    ...mergePostings(moves),
    starts,
    ends,
    lengths,
    ids: tableOf(ids),
    firsts: Uint32Array.from(firsts),
  };
}

/** A segment and the new number of each of its sentences, -1 for none. */
interface Move {
  readonly segment: Segment;
  readonly places: Int32Array;
}

// Sentences of an earlier segment have lower numbers, so that appending segment by segment keeps each list in order.
function mergePostings(moves: readonly Move[]): Pick<Segment, "lists" | "postings" | "terms"> {
  const terms = new TextTable();
  const counts: number[] = [];
  const renamed = moves.map(({ segment, places }) => {
    const names = new Int32Array(segment.terms.count).fill(-1);
    for (let term = 0; term < names.length; term++) {
      const count = countLiving(segment, term, places);
      if (count === 0) continue;
      const units = segment.terms.unitsOf(term);
      const name = terms.idOf(units, units.length);
      names[term] = name;
      counts[name] = (counts[name] ?? 0) + count;
    }
    return names;
  });
  const lists = new Uint32Array(counts.length + 1);
  for (const [name, count] of counts.entries()) lists[name + 1] = (lists[name] ?? 0) + count;
  const postings = new Uint32Array(lists[counts.length] ?? 0);
  const fill = lists.slice(0, counts.length);
  for (const [at, { segment, places }] of moves.entries()) {
    const names = renamed[at] ?? new Int32Array(0);
    for (const [term, name] of names.entries()) {
      if (name < 0) continue;
      const end = segment.lists[term + 1] ?? 0;
      for (let from = segment.lists[term] ?? 0; from < end; from++) {
        const posting = segment.postings[from] ?? 0;
        const place = places[posting >>> 2] ?? -1;
        if (place < 0) continue;
        const to = fill[name] ?? 0;
        postings[to] = ((place << 2) | (posting & 3)) >>> 0;
        fill[name] = to + 1;
      }
    }
  }
  return { terms: new TextTable(terms.toParts()), lists, postings };
}

function countLiving({ lists, postings }: Segment, term: number, places: Int32Array): number {
  let count = 0;
  const end = lists[term + 1] ?? 0;
  for (let at = lists[term] ?? 0; at < end; at++) {
    if ((places[(postings[at] ?? 0) >>> 2] ?? -1) >= 0) count += 1;
  }
  return count;
}
