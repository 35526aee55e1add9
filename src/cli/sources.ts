import { exitCodes, type Io } from "./io.js";
import { readListed, type ListedOptions } from "./readListed.js";
import { renderSources } from "./renderSources.js";
import { listSources, type SourceListing } from "./sourceListing.js";

/** The options of `stet sources` as the command line gives them. */
export interface SourcesOptions extends ListedOptions {
  readonly showDropped?: boolean;
  readonly format: "json" | "text";
  readonly color: boolean;
}

/** Lists the sources of a draft, or of the folder one stands in; returns the exit code. */
export async function sources(
  draft: string | undefined,
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const listed = await readListed(draft, options, io);
  if (listed === undefined) return exitCodes.failed;
  const { found, corrected } = listed;
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
