import type { SourceFacts } from "../../engine/index.js";

/** A place in a file, for messages: `sources/stet.sources.json:3:5`. Lines and columns count from 1. */
export interface FactPlace {
  /** The file as the user knows it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What one entry of `stet.sources.json` says of the files it names. */
export interface SidecarEntry {
  readonly place: FactPlace;
  /** The folder that holds the sidecar, with forward slashes; `pattern` counts from here. */
  readonly folder: string;
  /** A path or a glob. */
  readonly pattern: string;
  readonly facts: SourceFacts;
  /** Whether the files are no sources after all. */
  readonly exclude?: true;
  /** The path of the source that these are copies of. */
  readonly sameAs?: string;
  /** What is wrong inside this entry, a sentence each. */
  readonly problems: readonly string[];
}

/** What one entry of a bibliography says, and by what its source can be known. */
export interface BibliographyEntry {
  readonly place: FactPlace;
  readonly key: string;
  readonly facts: SourceFacts;
  /** Names of attached files, paths or parts of paths. */
  readonly files: readonly string[];
  readonly doi?: string;
}

/** The entries of a file and what is wrong with the file, a sentence each. */
export interface FactFile<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
}

/** A sentence that begins with the place it is about. */
export function problemAt({ file, line, column }: FactPlace, sentence: string): string {
  return `${file}:${String(line)}:${String(column)}: ${sentence}`;
}
