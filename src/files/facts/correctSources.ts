import { existsSync } from "node:fs";
import type { Source, SourceFacts } from "../../engine/index.js";
import { displayPath, withSlashes } from "../paths.js";
import type { SourceFile } from "../findSourceFiles.js";
import { matchBibliography } from "./matchBibliography.js";
import { matchSidecars, type Correction } from "./matchSidecar.js";
import { readFacts, type StatedOfSources } from "./readFacts.js";

/** Sources after the user's and the bibliography's word, and what is wrong with these, a sentence each. */
export interface CorrectedSources {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
  /** How many sources the sidecars leave out. */
  readonly excluded: number;
}

/** Where the sources come from. */
export interface CorrectionQuery {
  readonly cwd: string;
  /** The files of the sources. */
  readonly files: readonly SourceFile[];
  /** Sidecars and bibliographies, as paths. */
  readonly factFiles: readonly string[];
}

/** Reads what is said of the sources and gives the function that applies it to them. */
export async function readCorrections({
  cwd,
  files,
  factFiles,
}: CorrectionQuery): Promise<(sources: readonly Source[]) => CorrectedSources> {
  if (factFiles.length === 0) return (sources) => ({ sources, problems: [], excluded: 0 });
  const stated = await readFacts(factFiles, (path) => displayPath(cwd, path));
  let last: { readonly read: readonly Source[]; readonly corrected: CorrectedSources } | undefined;
  return (sources) => {
    const isSame =
      last?.read.length === sources.length &&
      last.read.every((source, index) => source === sources[index]);
    if (last === undefined || !isSame)
      last = { read: sources, corrected: applyFacts(sources, files, stated) };
    return last.corrected;
  };
}

/**
 * Applies sidecars and bibliographies. The user's own word in a sidecar counts most, then the bibliography's, then what
 * the source says of itself. A source of which nothing is said comes back as the same object.
 */
function applyFacts(
  sources: readonly Source[],
  files: readonly SourceFile[],
  { sidecar, bibliography }: StatedOfSources,
): CorrectedSources {
  const slashed = new Map(files.map(({ path, absolute }) => [path, withSlashes(absolute)]));
  const byUser = matchSidecars({
    entries: sidecar.entries,
    paths: [...slashed.values()],
    exists: existsSync,
    isWhole: files.every(({ named }) => named !== true),
  });
  const correctionOf = ({ path }: Source): Correction | undefined =>
    byUser.byPath.get(slashed.get(path) ?? "");
  const kept = sources.filter((source) => correctionOf(source)?.exclude !== true);
  const idOf = new Map(kept.map(({ id, path }) => [slashed.get(path)?.normalize("NFC"), id]));
  const matched = matchBibliography(
    bibliography.entries,
    kept.map((source) => ({ ...source, ...correctionOf(source)?.facts })),
  );
  const problems = [
    ...sidecar.problems,
    ...byUser.problems,
    ...bibliography.problems,
    ...matched.problems,
  ];
  const corrected = kept.map((source) => {
    const correction = correctionOf(source);
    const facts = { ...matched.byPath.get(source.path), ...correction?.facts };
    const original = correction?.sameAs === undefined ? undefined : idOf.get(correction.sameAs);
    if (correction?.sameAs !== undefined && original === undefined)
      problems.push(
        `${source.path} is said to be the same as a file that is no source: ${displayName(correction.sameAs)}.`,
      );
    return applyTo(source, {
      facts,
      ...(original === undefined || original === source.id ? {} : { sameAs: original }),
      problems: correction?.problems ?? [],
    });
  });
  return { sources: corrected, problems, excluded: sources.length - kept.length };
}

interface Applied {
  readonly facts: SourceFacts;
  readonly sameAs?: string;
  readonly problems: readonly string[];
}

/** The same correction of the same source gives the same object, so that nothing is indexed twice. */
const made = new WeakMap<Source, { readonly key: string; readonly source: Source }>();

function applyTo(source: Source, applied: Applied): Source {
  const { facts, sameAs, problems } = applied;
  if (Object.keys(facts).length === 0 && sameAs === undefined && problems.length === 0)
    return source;
  const key = JSON.stringify(applied);
  const known = made.get(source);
  if (known?.key === key) return known.source;
  const corrected: Source = {
    ...source,
    ...facts,
    ...(sameAs === undefined ? {} : { sameAs }),
    problems: [
      ...source.problems.filter(({ code }) => code !== "other-language" || facts.language !== "en"),
      ...problems.map((message) => ({ code: "bad-metadata" as const, message })),
    ],
  };
  made.set(source, { key, source: corrected });
  return corrected;
}

function displayName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
