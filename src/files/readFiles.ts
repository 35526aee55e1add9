import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Draft, Source, SourceProblem } from "../engine/index.js";
import {
  brokenSource,
  decode,
  findTextProblem,
  readableEndings,
  readDraft,
  readSourceFile as readBytes,
} from "../readers/index.js";
import type { SourceFile } from "./findSourceFiles.js";

/** All sources asked for, the broken ones without text, and what was wrong with these. */
export interface ReadSources {
  readonly sources: readonly Source[];
  readonly problems: readonly SourceProblem[];
}

/** Reads source files. One that can't be read never stops the others. */
export async function readSourceFiles(files: readonly SourceFile[]): Promise<ReadSources> {
  const sources: Source[] = [];
  // One after the other: a folder of thousands must not open thousands of files at once.
  for (const file of files) sources.push(await readSourceFile(file));
  return { sources, problems: sources.flatMap((source) => source.problems) };
}

/** Reads one source file. */
export async function readSourceFile(file: SourceFile): Promise<Source> {
  const { path, id, absolute } = file;
  const ending = extname(absolute).toLowerCase();
  if (!readableEndings.includes(ending)) {
    const message = `${path} can't be read as a source; save it as ${readableEndings.join(", ")}.`;
    return brokenSource(file, { code: "unsupported-format", message });
  }
  try {
    return await readBytes({ path, id, bytes: await readFile(absolute) });
  } catch (error) {
    return brokenSource(file, {
      code: "unreadable",
      message: `${path} could not be opened: ${reasonOf(error)}.`,
    });
  }
}

/** A draft, or the sentence that says why there is none. */
export type ReadDraft = { readonly draft: Draft } | { readonly problem: string };

/** Reads a draft file. `path` is shown as given. */
export async function readDraftFile(path: string, cwd: string): Promise<ReadDraft> {
  try {
    const decoded = await decode(path, await readFile(resolve(cwd, path)));
    if ("problem" in decoded) return { problem: decoded.problem.message };
    const problem = findTextProblem(path, decoded.text);
    // An empty draft is a beginning and no mistake.
    if (problem !== undefined && problem.code !== "empty") return { problem: problem.message };
    return { draft: readDraft({ path, raw: decoded.text }) };
  } catch (error) {
    return { problem: `${path} could not be opened: ${reasonOf(error)}.` };
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ENOENT", "no such file"],
  ["EPERM", "permission denied"],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}
