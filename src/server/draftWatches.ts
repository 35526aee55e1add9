import type { Outcome } from "./draftChecker.js";
import type { SourcesInForce } from "./sourceLibrary.js";
import { isInside } from "./uris.js";

/** What open drafts need watched beyond what the settings name: their own lists, and folders outside of the workspace. */
export class DraftWatches {
  readonly #needs = new Map<string, Needs>();
  readonly #folders = new WeakMap<SourcesInForce["set"], readonly string[]>();

  /** Notes what the draft of `outcome` needs; tells whether that has changed. */
  note({ uri, place, sources }: Outcome): boolean {
    const known = this.#needs.get(uri) ?? nothing;
    const folders =
      sources === undefined ? known.folders : this.#outside(sources, place?.folderUris);
    const needs = { globs: place?.own ?? [], folders };
    this.#needs.set(uri, needs);
    return JSON.stringify(needs) !== JSON.stringify(known);
  }

  /** Forgets a draft that was closed. */
  close(uri: string): void {
    this.#needs.delete(uri);
  }

  /** Paths and globs that drafts name, from their own folders on. */
  get globs(): readonly string[] {
    return [...this.#needs.values()].flatMap(({ globs }) => globs);
  }

  /** Folders outside of the workspace that hold sources, as URIs. */
  get folders(): readonly string[] {
    return [...this.#needs.values()].flatMap(({ folders }) => folders);
  }

  // A set of thousands of sources stays the same from one word typed to the next.
  #outside({ set, fileOf }: SourcesInForce, folderUris: readonly string[] = []): readonly string[] {
    const known = this.#folders.get(set);
    if (known !== undefined) return known;
    const parents = [...fileOf.values()].map(({ uri }) => uri.slice(0, uri.lastIndexOf("/")));
    const outside = [...new Set(parents)]
      .filter((parent) => !folderUris.some((folder) => isInside(folder, `${parent}/x`)))
      .sort((a, b) => a.length - b.length);
    const tops: string[] = [];
    for (const folder of outside) {
      if (tops.length === MOST_FOLDERS) break;
      if (!tops.some((top) => isInside(top, folder))) tops.push(folder);
    }
    this.#folders.set(set, tops);
    return tops;
  }
}

interface Needs {
  readonly globs: readonly string[];
  readonly folders: readonly string[];
}

const nothing: Needs = { globs: [], folders: [] };

/** An editor watches each folder at a cost. */
const MOST_FOLDERS = 20;
