import { analyze, indexSources, type Strictness } from "../engine/index.js";
import { readDraft, readSource } from "../readers/index.js";
import { exitCodes, type Io } from "./io.js";
import { parseBatchLine, type BatchRow } from "./batchRow.js";
import { splitLines } from "./splitLines.js";

/** The options of `stet batch` as the command line gives them. */
export interface BatchOptions {
  /** How sure a finding must be to be shown. */
  readonly strictness?: Strictness;
}

/** Checks one JSON object a line from standard input, in order and in constant memory; returns the exit code. */
export async function batch(io: Io, options: BatchOptions = {}): Promise<number> {
  let number = 0;
  for await (const line of splitLines(io.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    const open = await io.write(`${JSON.stringify(answer(line, number, options))}\n`);
    // Whoever read our output has gone ("stet batch … | head"): nothing is left to do.
    if (!open) break;
  }
  return exitCodes.clean;
}

function answer(line: string, number: number, options: BatchOptions): object {
  const parsed = parseBatchLine(line);
  if ("error" in parsed) return { id: parsed.id, error: `line ${String(number)}: ${parsed.error}` };
  try {
    return { id: parsed.row.id, ...checkRow(parsed.row, options) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: parsed.row.id, error: `line ${String(number)}: could not be checked: ${reason}` };
  }
}

function checkRow({ sources, draft }: BatchRow, options: BatchOptions): object {
  const read = sources.map(({ id, title, published, text }) => ({
    ...readSource({ path: `${id}.txt`, id, raw: text }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  }));
  const { findings, sentences, skips } = analyze(
    readDraft({ path: "draft.txt", raw: draft }),
    indexSources(read),
    options,
  );
  return { findings, sentences, skips };
}
