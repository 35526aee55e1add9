import { indexSources, type SourceSet } from "../evidence/sourceSet.js";
import { compareText } from "../text/order.js";
import type { Source } from "../text/readText.js";

/** The sources that one sentence of a draft is judged by. */
export interface ChosenSources {
  /** The same for the same sources, also where the set that they were chosen from has become another. */
  readonly key: object;
  readonly set: () => SourceSet;
}

/** Sets that are kept: sentences that follow each other choose alike. */
const MOST_SETS = 6;
/** Choices that are told apart; beyond that all is judged anew. */
const MOST_CHOICES = 60_000;

/** Makes sets of a few sources of a library, as the sentences of a draft ask for them. */
export class SourceChoices {
  readonly #keys = new Map<string, { readonly sources: readonly Source[]; readonly key: object }>();
  readonly #sets = new Map<object, SourceSet>();

  /** Those of `all` that have these ids. What `all` does not have is left out. */
  of(ids: readonly string[], all: SourceSet): ChosenSources {
    const byId = sourcesById(all);
    const sources = ids.toSorted(compareText).flatMap((id) => byId.get(id) ?? []);
    const { names } = all.options;
    const name = JSON.stringify([names, sources.map(({ id }) => id)]);
    const known = this.#keys.get(name);
    const isSame = known?.sources.every((source, at) => source === sources[at]) === true;
    const { key } = isSame ? known : { key: {} };
    if (!isSame) {
      if (this.#keys.size >= MOST_CHOICES) this.#keys.clear();
      this.#keys.set(name, { sources, key });
    }
    return { key, set: () => this.#setOf(key, sources, names === undefined ? {} : { names }) };
  }

  #setOf(key: object, sources: readonly Source[], options: SourceSet["options"]): SourceSet {
    const set = this.#sets.get(key) ?? indexSources(sources, options);
    // The order is that of use.
    this.#sets.delete(key);
    this.#sets.set(key, set);
    const [oldest] = this.#sets.keys();
    if (this.#sets.size > MOST_SETS && oldest !== undefined) this.#sets.delete(oldest);
    return set;
  }
}

const byIds = new WeakMap<SourceSet, ReadonlyMap<string, Source>>();

function sourcesById(set: SourceSet): ReadonlyMap<string, Source> {
  const known = byIds.get(set) ?? new Map(set.sources.map((source) => [source.id, source]));
  byIds.set(set, known);
  return known;
}
