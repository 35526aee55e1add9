import { compareText } from "../text/order.js";
import type { Source } from "../text/readText.js";

/**
 * The citation key of each source, by id: its own, else one made of outlet, year and a word of the title:
 * `harbourpost2025ferry`. The same sources give the same keys in any order; where two would get one key, both get more words.
 */
export function sourceKeys(sources: readonly Source[]): ReadonlyMap<string, string> {
  const found = known.get(sources) ?? makeKeys(sources);
  known.set(sources, found);
  return found;
}

/** By the list of sources: it is the same from check to check. */
const known = new WeakMap<readonly Source[], ReadonlyMap<string, string>>();

function makeKeys(sources: readonly Source[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const ordered = [...sources].sort((a, b) => compareText(a.id, b.id));
  for (const { id, key } of ordered) {
    if (key === undefined || taken.has(key)) continue;
    keys.set(id, key);
    taken.add(key);
  }
  let open = ordered.filter(({ id }) => !keys.has(id));
  for (let words = 1; open.length > 0; words += 1) {
    const made = open.map((source) => ({
      source,
      key: words > MOST_WORDS ? slug(source.id) : keyWith(source, words),
    }));
    const counts = new Map<string, number>();
    for (const { key } of made) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { source, key } of made) {
      const last = words > MOST_WORDS + 1;
      if (!last && ((counts.get(key) ?? 0) > 1 || taken.has(key))) continue;
      const free = last ? freeKey(key, taken) : key;
      keys.set(source.id, free);
      taken.add(free);
    }
    open = open.filter(({ id }) => !keys.has(id));
  }
  return keys;
}

const MOST_WORDS = 4;

const EMPTY_WORDS = new Set(
  "a an the of in on at to for from with and or as by is are was were be after over into its his her their new says".split(
    " ",
  ),
);

function keyWith(source: Source, count: number): string {
  const parts = partsOf.get(source) ?? readParts(source);
  partsOf.set(source, parts);
  const made = `${parts.lead}${parts.words.slice(0, count).join("")}`;
  return /[a-z]/u.test(made) ? made : slug(source.id);
}

/** What a key is made of. */
interface KeyParts {
  /** Outlet and year. */
  readonly lead: string;
  /** The telling words of the title: as many as a key may have. */
  readonly words: readonly string[];
}

/** By source: it stands in one list after the other as drafts choose theirs. */
const partsOf = new WeakMap<Source, KeyParts>();

function readParts(source: Source): KeyParts {
  const outlet = slug(
    (source.outlet ?? "").replace(/^(?:www\.|the )|\.(?:com|org|net|co\.uk)$/giu, ""),
  );
  const year = source.published?.slice(0, 4) ?? "";
  const words = (source.title ?? "")
    .split(/[^\p{L}\p{N}]{1,20}/u)
    .map(slug)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  return { lead: `${outlet}${year}`, words: words.slice(0, MOST_WORDS) };
}

// Only what BibTeX, Pandoc and LaTeX all take: small letters without accents, and digits.
function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]{1,200}/gu, "");
  return plain.slice(0, 40);
}

function freeKey(base: string, taken: ReadonlySet<string>): string {
  const stem = base === "" ? "source" : base;
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? stem : `${stem}${String(n)}`;
    if (!taken.has(key)) return key;
  }
}
