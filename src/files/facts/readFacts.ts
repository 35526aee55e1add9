import { readFile, stat } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { decode } from "../../readers/index.js";
import { withSlashes } from "../paths.js";
import { reasonOf } from "../reasonOf.js";
import { parseBibtex } from "./bibtex.js";
import { parseCslJson } from "./cslJson.js";
import type { BibliographyEntry, FactFile, SidecarEntry } from "./factEntry.js";
import { isSidecar } from "./factFiles.js";
import { parseSidecar } from "./sidecar.js";

/** All that sidecars and bibliographies say. */
export interface StatedOfSources {
  readonly sidecar: FactFile<SidecarEntry>;
  readonly bibliography: FactFile<BibliographyEntry>;
}

/** A bibliography of thousands takes seconds to read, so what a file said is kept until its text changes. */
const kept = new Map<string, { readonly text: string; readonly content: Promise<Content> }>();
const FILES_KEPT = 64;

/** No bibliography is longer; a longer file of JSON is something else. In bytes. */
const MAX_BYTES = 20_000_000;

/** Reads sidecars and bibliographies. What can't be read is a problem, and the rest counts. */
export async function readFacts(
  paths: readonly string[],
  show: (path: string) => string,
): Promise<StatedOfSources> {
  const contents: Content[] = [];
  for (const path of paths) contents.push(await readOne(path, show(path)));
  return {
    sidecar: join(contents.map(({ sidecar }) => sidecar)),
    bibliography: join(contents.map(({ bibliography }) => bibliography)),
  };
}

interface Content {
  readonly sidecar?: FactFile<SidecarEntry>;
  readonly bibliography?: FactFile<BibliographyEntry>;
}

async function readOne(path: string, shown: string): Promise<Content> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      const isJson = extname(path).toLowerCase() === ".json" && !isSidecar(path);
      return isJson ? {} : failed(`${shown} is longer than 20 MB and was not read.`);
    }
    const decoded = await decode(shown, await readFile(path));
    if ("problem" in decoded) return failed(decoded.problem.message);
    return await parsed(path, shown, decoded.text);
  } catch (error) {
    return failed(`${shown} could not be opened: ${reasonOf(error)}.`);
  }
}

function parsed(path: string, shown: string, text: string): Promise<Content> {
  const known = kept.get(path);
  if (known?.text === text) return known.content;
  const content = parse(path, shown, text);
  kept.delete(path);
  kept.set(path, { text, content });
  const [oldest] = kept.keys();
  if (kept.size > FILES_KEPT && oldest !== undefined) kept.delete(oldest);
  return content;
}

async function parse(path: string, shown: string, text: string): Promise<Content> {
  if (isSidecar(path)) {
    return { sidecar: parseSidecar({ path: shown, folder: withSlashes(dirname(path)), text }) };
  }
  const isJson = extname(path).toLowerCase() === ".json";
  return { bibliography: isJson ? parseCslJson(shown, text) : await parseBibtex(shown, text) };
}

function failed(problem: string): Content {
  return { bibliography: { entries: [], problems: [problem] } };
}

function join<Entry>(files: readonly (FactFile<Entry> | undefined)[]): FactFile<Entry> {
  return {
    entries: files.flatMap((file) => file?.entries ?? []),
    problems: files.flatMap((file) => file?.problems ?? []),
  };
}
