/** A text of a fixture, its underline lines taken out. */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** An underline line: what should be found at the words above it. `start` and `end` point into the file's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A verdict or a check's id: `contradicted`, `contradicted-figure`. */
  readonly label: string;
  /** The value that the sources give, as a finding's `expected` holds it. */
  readonly expected?: string;
  /** The path of the source that decides. */
  readonly source?: string;
}

// `~~ contradicted: "42" in reuters.txt`: the value and the source may be left out.
const underline =
  /^(?<indent> *)(?<line>~+) (?<label>[a-z][a-z-]*)(?:: "(?<expected>[^"\n]*)")?(?: in (?<source>\S+))?$/u;
const header = /^--- (?<path>\S+)$/u;

/**
 * Reads a fixture: `--- path` starts a file, a line of `~` points at the words above it. The line break after the opening quote of
 * the fixture and the one at its end belong to no text. Throws where a fixture is not well made.
 */
export function parseFixture(fixture: string): readonly FixtureFile[] {
  const files: { path: string; lines: string[]; marks: Mark[] }[] = [];
  for (const line of fixture.replace(/^\n/u, "").split("\n")) {
    const path = header.exec(line)?.groups?.["path"];
    if (path !== undefined) {
      files.push({ path, lines: [], marks: [] });
      continue;
    }
    const file = files.at(-1);
    if (file === undefined) {
      if (line.trim() === "") continue;
      throw new Error(`A fixture starts with "--- path", not with: ${line}`);
    }
    const mark = readMark(line, file.lines);
    if (mark === undefined) file.lines.push(line);
    else file.marks.push(mark);
  }
  return files.map(({ path, lines, marks }) => ({ path, text: lines.join("\n"), marks }));
}

/** The id of a source: its path without the ending. */
export function idOf(path: string): string {
  return path.replace(/\.[^./]+$/u, "");
}

function readMark(line: string, above: readonly string[]): Mark | undefined {
  const groups = underline.exec(line)?.groups;
  if (groups === undefined) {
    if (/^ *~+ /u.test(line)) throw new Error(`Not an underline line: ${line}`);
    return undefined;
  }
  const words = above.at(-1);
  const { indent = "", line: tildes = "", label = "", expected, source } = groups;
  if (words === undefined || indent.length + tildes.length > words.length)
    throw new Error(`An underline line points past the words above it: ${line}`);
  const lineStart = above.slice(0, -1).reduce((sum, other) => sum + other.length + 1, 0);
  const start = lineStart + indent.length;
  return {
    start,
    end: start + tildes.length,
    label,
    ...(expected === undefined ? {} : { expected }),
    ...(source === undefined ? {} : { source }),
  };
}
