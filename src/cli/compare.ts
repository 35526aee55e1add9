import { indexSources, loadComparer, type Comparison, type Source } from "../engine/index.js";
import { comparisonMarkdown } from "./comparisonMarkdown.js";
import { exitCodes, type Io } from "./io.js";
import { readListed, type ListedOptions } from "./readListed.js";
import { renderComparison } from "./renderComparison.js";

/** The options of `stet compare` as the command line gives them. */
export interface CompareOptions extends ListedOptions {
  readonly format: "json" | "markdown" | "text";
  readonly color: boolean;
  /** Whether to list more than the first facts of each sort. */
  readonly all?: boolean;
}

/** Shows where the sources of a draft, or of the folder one stands in, differ; returns the exit code. */
export async function compare(
  draft: string | undefined,
  options: CompareOptions,
  io: Io,
): Promise<number> {
  const listed = await readListed(draft, options, io);
  if (listed === undefined) return exitCodes.failed;
  const { found, corrected } = listed;
  for (const problem of [...found.gaps, ...corrected.problems]) io.warn(`stet: ${problem}`);
  const usable = corrected.sources.filter(({ blocks }) => blocks.length > 0);
  for (const { problems } of corrected.sources.filter(({ blocks }) => blocks.length === 0))
    for (const { message } of problems) io.warn(`stet: ${message}`);
  if (usable.length < 2) {
    const count = usable.length === 0 ? "no source" : "only one source";
    io.warn(`stet: ${count} could be read (${found.reason}); a comparison needs two at least.`);
    return exitCodes.failed;
  }
  const { compareSources } = await loadComparer();
  const comparison = compareSources(indexSources(usable));
  await io.write(render(comparison, usable, options, io));
  return found.problems.length === 0 ? exitCodes.clean : exitCodes.failed;
}

function render(
  comparison: Comparison,
  sources: readonly Source[],
  { format, color, all = false }: CompareOptions,
  io: Io,
): string {
  const texts = new Map(sources.map(({ id, raw }) => [id, raw]));
  switch (format) {
    case "json":
      return `${JSON.stringify(comparison, undefined, 2)}\n`;
    case "markdown":
      return comparisonMarkdown(comparison, { texts, all });
    case "text":
      return renderComparison(comparison, {
        texts,
        all,
        columns: io.columns,
        color: io.color && color,
      });
  }
}
