import type { ChoiceOfSources, Draft, Source } from "../../engine/index.js";
import type { SourceCache } from "../cache/sourceCache.js";
import { readCorrections, type CorrectionQuery } from "../facts/correctSources.js";
import type { SourceFile } from "../findSourceFiles.js";
import { mapLimited } from "../mapLimited.js";
import { readCached } from "../readCached.js";
import { stampOf } from "../stampOf.js";
import { sourcesFor } from "./sourcesFor.js";
import { SourceStore } from "./sourceStore.js";

/** Which files, and what is kept of them. */
export interface OpenQuery extends CorrectionQuery {
  readonly cache?: SourceCache | undefined;
  readonly log: (line: string) => void;
}

/** Sources of a set of files, with the user's and the bibliographies' word. */
export interface SourcesOfFiles {
  /** Of a large set cards, without text. */
  readonly sources: readonly Source[];
  readonly isLarge: boolean;
  readonly problems: readonly string[];
  /** Those that a draft is checked against, in full. Of a small set all. */
  readonly forDraft: (draft: Draft) => Promise<readonly Source[]>;
  /** Which of a large set each sentence is judged by. */
  readonly chosen: ChoiceOfSources | undefined;
}

const STATS_AT_ONCE = 32;

/** Reads the sources in files, or what was kept of them. */
export async function openSources(query: OpenQuery): Promise<SourcesOfFiles> {
  const { files, cache, log } = query;
  const store = new SourceStore<SourceFile & { readonly place: string; readonly stamp: string }>({
    read: (file) => readCached(file, cache),
    now: () => Date.now(),
    log,
    ...(cache === undefined ? {} : { shelf: cache.shelf(shelfName(query)) }),
  });
  const stored = await mapLimited(files, STATS_AT_ONCE, async (file) => ({
    ...file,
    place: file.absolute,
    stamp: await stampOf(file.absolute),
  }));
  const opened = await store.open(stored);
  const correct = await readCorrections(query);
  const { sources, problems } = correct(opened.sources);
  const { isLarge, chosen } = opened;
  const forDraft = (draft: Draft): Promise<readonly Source[]> => sourcesFor(opened, sources, draft);
  return { sources, isLarge, problems, forDraft, chosen };
}

/** A folder's sources stand on one shelf: files that come and go leave the rest of it as it is. */
function shelfName({ cwd, files }: OpenQuery): string {
  const [first = "", ...others] = files.map(({ absolute }) => absolute);
  let length = first.length;
  for (const path of others) {
    while (!path.startsWith(first.slice(0, length))) length -= 1;
  }
  return `${cwd}\n${first.slice(0, length)}`;
}
