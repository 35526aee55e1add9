import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Draft, Source } from "../engine/index.js";
import {
  brokenSource,
  decode,
  findTextProblem,
  knownEndings,
  readDraft,
  readSourceFile as readBytes,
} from "../readers/index.js";
import {
  readCorrections,
  type CorrectionQuery,
  type CorrectedSources,
} from "./facts/correctSources.js";
import type { SourceFile } from "./findSourceFiles.js";
import { reasonOf } from "./reasonOf.js";

/**
 * Reads source files and applies what sidecars and bibliographies say of them. One that can't be read never stops the
 * others: it is a source without text.
 */
export async function readSourceFiles(query: CorrectionQuery): Promise<CorrectedSources> {
  const sources: Source[] = [];
  // One after the other: a folder of thousands must not open thousands of files at once.
  for (const file of query.files) sources.push(await readSourceFile(file));
  const correct = await readCorrections(query);
  return correct(sources);
}

// Enough to see what is meant.
const shownEndings = ".txt, .md, .html, .pdf, .docx, …";

/** Reads one source file. */
export async function readSourceFile(file: SourceFile): Promise<Source> {
  try {
    return isReadable(file)
      ? await readSourceBytes(file, await readFile(file.absolute))
      : notReadable(file);
  } catch (error) {
    return brokenSource(file, {
      code: "unreadable",
      message: `${file.path} could not be opened: ${reasonOf(error)}.`,
    });
  }
}

/** The source in a file's bytes. */
export async function readSourceBytes(file: SourceFile, bytes: Uint8Array): Promise<Source> {
  const { path, id } = file;
  return isReadable(file) ? readBytes({ path, id, bytes }) : notReadable(file);
}

/** Whether the file is tried at all. Who names a file means it: then its content decides. */
export function isReadable({ absolute, named }: SourceFile): boolean {
  return named === true || knownEndings.includes(extname(absolute).toLowerCase());
}

function notReadable(file: SourceFile): Source {
  const message = `${file.path} has an ending that is not known; name the file itself, or give it the ending of what it is (${shownEndings}).`;
  return brokenSource(file, { code: "unsupported-format", message });
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
