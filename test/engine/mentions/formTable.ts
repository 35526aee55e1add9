import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../../kit/places.js";

/** A row of a table of written forms. */
export interface FormRow {
  readonly file: string;
  /** The sentence without its marks. */
  readonly sentence: string;
  /** What is to be found, as `text = reading`; none where the sentence must stay silent. */
  readonly expected: readonly string[];
}

/**
 * The rows of all tables in a folder under `test/engine/mentions`: a sentence a line, with what is to be read in
 * braces: `The toll rose to {at least 25 = 25, at-least}.` A line that begins with `#` is a note.
 */
export function readFormTables(folder: string): readonly FormRow[] {
  const home = path.join(projectRoot, "test/engine/mentions", folder);
  return readdirSync(home)
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(home, name), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => readRow(name.replace(/\.txt$/u, ""), line)),
    );
}

function readRow(file: string, line: string): FormRow {
  const marks = [...line.matchAll(/\{(?<text>[^{}]{1,80}) = (?<reading>[^{}]{1,80})\}/gu)];
  return {
    file,
    sentence: line.replace(/\{(?<text>[^{}]{1,80}) = [^{}]{1,80}\}/gu, "$<text>"),
    expected: marks.map(({ groups }) => `${groups?.["text"] ?? ""} = ${groups?.["reading"] ?? ""}`),
  };
}
