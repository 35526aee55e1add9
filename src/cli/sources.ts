import {
  findSourceFiles,
  mapLimited,
  readCached,
  readCorrections,
  readDraftFile,
} from "../files/index.js";
import { exitCodes, type Io } from "./io.js";
import { openCache } from "./openCache.js";
import { renderSources } from "./renderSources.js";
import { listSources, type SourceListing } from "./sourceListing.js";

/** The options of `stet sources` as the command line gives them. */
export interface SourcesOptions {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
  readonly showDropped?: boolean;
  readonly format: "json" | "text";
  readonly color: boolean;
  /** False for `--no-cache`: nothing is kept and nothing kept is used. */
  readonly cache?: boolean;
}

const READS_AT_ONCE = 16;

/** Lists the sources of a draft, or of the folder one stands in; returns the exit code. */
export async function sources(
  draft: string | undefined,
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const { cwd } = io;
  const read = draft === undefined ? undefined : await readDraftFile(draft, cwd);
  if (read !== undefined && "problem" in read) {
    io.warn(`stet: ${read.problem}`);
    return exitCodes.failed;
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
  const listing: SourceListing = {
    version: 1,
    reason: found.reason,
    sources: listSources(corrected.sources),
    excluded: found.excluded + corrected.excluded,
    notes: [...found.gaps, ...corrected.problems],
  };
  const { showDropped = false, format, color } = options;
  await io.write(
    format === "json"
      ? `${JSON.stringify(showDropped ? listing : withoutDropped(listing), undefined, 2)}\n`
      : renderSources(listing, { showDropped, columns: io.columns, color: io.color && color }),
  );
  const isReadable = corrected.sources.some(({ blocks }) => blocks.length > 0);
  return isReadable && found.problems.length === 0 ? exitCodes.clean : exitCodes.failed;
}

function withoutDropped(listing: SourceListing): object {
  const listed = listing.sources.map(({ dropped: _, ...source }) => source);
  return { ...listing, sources: listed };
}
