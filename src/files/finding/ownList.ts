import { resolve } from "node:path";
import { kindAt } from "./expand.js";

/** The sources that a draft names for itself. */
export interface OwnList {
  /** Where its paths count from. */
  readonly cwd: string;
  readonly paths: readonly string[];
  /** What in the list is no path, a sentence each. */
  readonly gaps: readonly string[];
}

/**
 * Reads the `sources:` of a draft's front matter. Such a list need not be meant for us: `sources: Reuters and AP`, or web
 * addresses. An entry counts if it is there or looks like a path; if none does, there is no list.
 */
export async function readOwnList(own: readonly string[], cwd: string): Promise<OwnList> {
  const paths: string[] = [];
  const others: string[] = [];
  for (const entry of own) {
    const isPath = looksLikePath(entry) || (await kindAt(resolve(cwd, entry))) !== undefined;
    (isPath ? paths : others).push(entry);
  }
  if (paths.length === 0) return { cwd, paths, gaps: [] };
  return {
    cwd,
    paths,
    gaps: others.map((entry) => `${entry}, in the draft's own list, is no file.`),
  };
}

// "wires/*.txt", "../press", "a.pdf"; not "https://a.example/b.html", "[[Some note]]" or "Dr. No".
function looksLikePath(entry: string): boolean {
  if (/^[a-z][a-z+.-]{1,20}:\/\//iu.test(entry) || entry.startsWith("[[")) return false;
  return /[/\\*]|\.\w{1,8}$/u.test(entry);
}
