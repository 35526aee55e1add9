import {
  findSourceFiles,
  mapLimited,
  readCached,
  readCorrections,
  readDraftFile,
  type CorrectedSources,
  type FoundSources,
} from "../files/index.js";
import type { Io } from "./io.js";
import { openCache } from "./openCache.js";

/** What says which sources are read. */
export interface ListedOptions {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
  /** False for `--no-cache`: nothing is kept and nothing kept is used. */
  readonly cache?: boolean;
}

const READS_AT_ONCE = 16;

/** The sources that were found, and what was read of them. */
export interface Listed {
  readonly found: FoundSources;
  readonly corrected: CorrectedSources;
}

/** Reads all sources of a draft, or of the folder one stands in; undefined where the draft can't be read, which is told. */
export async function readListed(
  draft: string | undefined,
  options: ListedOptions,
  io: Io,
): Promise<Listed | undefined> {
  const { cwd } = io;
  const read = draft === undefined ? undefined : await readDraftFile(draft, cwd);
  if (read !== undefined && "problem" in read) {
    io.warn(`stet: ${read.problem}`);
    return undefined;
  }
  const found = await findSourceFiles({
    cwd,
    paths: options.sources ?? [],
    exclude: options.exclude ?? [],
    own: read?.draft.sources ?? [],
    ...(draft === undefined ? {} : { draft, drafts: [draft] }),
  });
  for (const problem of found.problems) io.warn(`stet: ${problem}`);
  const cache = openCache(options, (line) => {
    io.warn(`stet: ${line}`);
  });
  const articles = await mapLimited(found.files, READS_AT_ONCE, (file) => readCached(file, cache));
  const correct = await readCorrections({ ...found, cwd });
  const corrected = correct(articles);
  await cache?.tidy(Date.now());
  return { found, corrected };
}
