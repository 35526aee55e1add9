import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { kindOfName, sidecarName } from "../finding/fileNames.js";

/** Where sidecars and bibliographies may stand. */
export interface FactPlaces {
  /** Those found among the sources. */
  readonly beside: readonly string[];
  /** The folders that the sources' ids count from. */
  readonly folders: readonly string[];
  /** The workspace folder: bibliographies at its top speak of all sources. */
  readonly top: string;
}

/** The sidecars and bibliographies that speak of a set of sources, each once, in a stable order. */
export async function findFactFiles({
  beside,
  folders,
  top,
}: FactPlaces): Promise<readonly string[]> {
  const found = new Set(beside);
  for (const folder of new Set(folders))
    for (const name of await factNamesIn(folder)) found.add(join(folder, name));
  for (const name of await factNamesIn(top)) if (isBibliography(name)) found.add(join(top, name));
  return [...found].sort();
}

/** Whether the file is a sidecar rather than a bibliography. */
export function isSidecar(path: string): boolean {
  return basename(path).toLowerCase() === sidecarName;
}

// A workspace has JSON files of all sorts at its top; only names that promise a bibliography are opened there.
function isBibliography(name: string): boolean {
  if (extname(name).toLowerCase() !== ".json") return !isSidecar(name);
  return /(?:^|[._-])(?:bibliography|citations|csl|library|references|refs|zotero)(?=[._-])/iu.test(
    name,
  );
}

async function factNamesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith(".") && kindOfName(name) === "facts");
}
