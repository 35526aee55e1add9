import type { EntityTable } from "../mentions/names/entities.js";
import { lazily } from "../text/lazily.js";
import type { SourceReading } from "./sourceReading.js";

/** In which passages of a set the words and entities stand, by their keys. */
export interface Postings {
  /** The passages' numbers, ascending; undefined where it stands in none. */
  readonly get: (key: string) => Uint32Array | undefined;
  readonly has: (key: string) => boolean;
}

/** A source of a set and the number of its first passage. */
export interface PostingPart {
  readonly first: number;
  readonly reading: SourceReading;
}

/** The key of an entity among those of words. */
export function entityKey(id: string): string {
  return `${ENTITY}${id}`;
}

/** No word begins with it. */
const ENTITY = "@";

/** The postings of the sources in `parts`, put together for a key when it is asked for. */
export function postingsOf(parts: readonly PostingPart[], table: EntityTable): Postings {
  const known = new Map<string, Uint32Array>();
  const byEntity = lazily(() => entitiesIn(parts, table));
  const find = (key: string): Uint32Array => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = key.startsWith(ENTITY)
      ? Uint32Array.from(byEntity().get(key.slice(ENTITY.length)) ?? [])
      : placesIn(parts, key);
    known.set(key, found);
    return found;
  };
  return {
    get(key) {
      const found = find(key);
      return found.length === 0 ? undefined : found;
    },
    has: (key) => find(key).length > 0,
  };
}

function placesIn(parts: readonly PostingPart[], key: string): Uint32Array {
  const numbers: number[] = [];
  for (const { first, reading } of parts)
    for (const at of reading.placesOf(key) ?? NOWHERE) numbers.push(first + at);
  return numbers.length === 0 ? EMPTY : Uint32Array.from(numbers);
}

const NOWHERE: readonly number[] = [];
const EMPTY = new Uint32Array();

function entitiesIn(
  parts: readonly PostingPart[],
  table: EntityTable,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const { first, reading } of parts) {
    for (const { mention, sentences } of reading.written) {
      for (const id of table.idsOf(mention)) {
        const numbers = found.get(id) ?? new Set();
        found.set(id, numbers);
        for (const at of sentences) numbers.add(first + at);
      }
    }
  }
  return new Map([...found].map(([id, numbers]) => [id, [...numbers].sort((a, b) => a - b)]));
}
