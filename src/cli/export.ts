import { toBibtex, toCslJson } from "../engine/index.js";
import { exitCodes, type Io } from "./io.js";
import { readListed, type ListedOptions } from "./readListed.js";

/** The options of `stet export` as the command line gives them. */
export interface ExportOptions extends ListedOptions {
  readonly format: keyof typeof writers;
}

const writers = { bibtex: toBibtex, "csl-json": toCslJson } as const;

/** The formats that sources are exported to. */
export const exportFormats: readonly string[] = Object.keys(writers);

/** Prints the sources of a draft, or of the folder one stands in, as a bibliography; returns the exit code. */
export async function exportSources(
  draft: string | undefined,
  options: ExportOptions,
  io: Io,
): Promise<number> {
  const listed = await readListed(draft, options, io);
  if (listed === undefined) return exitCodes.failed;
  const { found, corrected } = listed;
  for (const problem of corrected.problems) io.warn(`stet: ${problem}`);
  // What can't be read can't be cited.
  const usable = corrected.sources.filter(({ blocks }) => blocks.length > 0);
  if (usable.length === 0) {
    io.warn("stet: no source could be read.");
    return exitCodes.failed;
  }
  await io.write(writers[options.format](usable));
  return found.problems.length === 0 ? exitCodes.clean : exitCodes.failed;
}
