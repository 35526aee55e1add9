import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as startTimer, clearTimeout as stopTimer } from "node:timers";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  analyze,
  analyzeInSteps,
  citeAllFix,
  citeFix,
  indexSources,
  loadComparer,
  loadExplainer,
  referTo,
} from "../engine/index.js";
import {
  build,
  locateSettingsFile,
  findSourceFiles,
  mapLimited,
  readCached,
  readCorrections,
  SourceCache,
  stampOf,
  userCacheFolder,
} from "../files/index.js";
import { decode, draftEndings, readDraft, readSource } from "../readers/index.js";
import type {
  DraftPlace,
  FilesPort,
  FoundSettingsFile,
  FoundSources,
  Ports,
  SourceFile,
} from "./ports.js";
import { isInside } from "./uris.js";

/** How many files are asked for their time and size at once. */
const STATS_AT_ONCE = 32;

/** The ports of a server that runs beside the files: the disk, the engine and the machine's clock. */
export function nodePorts(helpFolder: string | undefined): Ports {
  return {
    files: nodeFiles(),
    judge: {
      analyze,
      analyzeInSteps,
      loadComparer,
      loadExplainer,
      citeAllFix,
      citeFix,
      indexSources,
      referTo,
    },
    clock: {
      now: () => performance.now(),
      today: () => new Date().toISOString().slice(0, 10),
      after: (delayMs, run) => {
        const timer = startTimer(run, delayMs);
        return () => {
          stopTimer(timer);
        };
      },
    },
    ...(helpFolder === undefined ? {} : { helpUri: pathToFileURL(join(helpFolder, "/")).href }),
  };
}

function nodeFiles(): FilesPort {
  let cache: SourceCache | undefined;
  return {
    findSources: findOnDisk,
    findSettings: findSettingsOnDisk,
    readSource: ({ id, path, uri, named }) =>
      readCached(
        { id, path, absolute: fileURLToPath(uri), ...(named === undefined ? {} : { named }) },
        cache,
      ),
    parseSource: ({ id, path }, raw) => readSource({ id, path, raw }),
    findDrafts: findDraftsOnDisk,
    readText: readTextFile,
    parseDraft: ({ path, format }, raw) => {
      const isNamed = draftEndings.some((ending) => path.toLowerCase().endsWith(ending));
      return readDraft(isNamed ? { path, raw } : { path, raw, format });
    },
    keeping: {
      begin: (folder = userCacheFolder(), log) => {
        if (build !== undefined) cache = new SourceCache({ folder, build, log });
      },
      shelf: (name) => cache?.shelf(name),
      tidy: async () => cache?.tidy(Date.now()),
      now: () => Date.now(),
    },
  };
}

async function findOnDisk(place: DraftPlace): Promise<FoundSources> {
  const { draft, folder } = whereIs(place);
  if (folder === undefined) return { files: [], problems: [] };
  const found = await findSourceFiles({
    cwd: folder,
    paths: place.globs,
    pathsFrom: "stet.sources",
    workspace: folder,
    exclude: place.exclude ?? [],
    own: place.own ?? [],
    ...(draft === undefined ? {} : { draft }),
  });
  const { reason, excluded } = found;
  const files = await mapLimited(found.files, STATS_AT_ONCE, async ({ absolute, ...file }) => {
    const uri = pathToFileURL(absolute).href;
    return { ...file, uri, stamp: await stampOf(absolute) } satisfies SourceFile;
  });
  const correct = await readCorrections({ ...found, cwd: folder });
  return { files, reason, excluded, problems: [...found.problems, ...found.gaps], correct };
}

/**
 * The draft's path and the folder in which its sources are looked for. A draft outside all workspace folders has its
 * own folder and the one above; an unsaved document stands in the first workspace folder.
 */
function whereIs({ uri, folderUris }: DraftPlace): { draft?: string; folder?: string } {
  const folders = folderUris.filter((folder) => folder.startsWith("file:"));
  if (!uri.startsWith("file:")) {
    const first = folders[0];
    return first === undefined ? {} : { folder: fileURLToPath(first) };
  }
  const draft = fileURLToPath(uri);
  // Of nested workspace folders the innermost is the draft's own.
  const [folder] = folders
    .filter((candidate) => isInside(candidate, uri))
    .sort((a, b) => b.length - a.length);
  return { draft, folder: folder === undefined ? dirname(dirname(draft)) : fileURLToPath(folder) };
}

async function findSettingsOnDisk(
  place: Pick<DraftPlace, "folderUris" | "uri">,
): Promise<FoundSettingsFile | undefined> {
  const { draft, folder } = whereIs({ ...place, globs: [] });
  if (folder === undefined || draft === undefined) return undefined;
  const { absolute, draftPath } = await locateSettingsFile({
    cwd: folder,
    draft,
    workspace: folder,
  });
  const uri = pathToFileURL(absolute).href;
  return { uri, text: await readTextFile(uri), draftPath };
}

async function findDraftsOnDisk(folderUri: string): Promise<readonly string[]> {
  if (!folderUri.startsWith("file:")) return [];
  // The finder of sources leaves out hidden folders and node_modules, which hold no drafts either.
  const { files } = await findSourceFiles({
    cwd: fileURLToPath(folderUri),
    paths: [`**/*{${draftEndings.join(",")}}`],
  });
  return files.map(({ absolute }) => pathToFileURL(absolute).href);
}

async function readTextFile(uri: string): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri);
    const decoded = await decode(path, await readFile(path));
    return "text" in decoded ? decoded.text : undefined;
  } catch {
    return undefined; // Gone or not allowed: there is no text to check.
  }
}
