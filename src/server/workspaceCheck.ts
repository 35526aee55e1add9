import type { Settings } from "../protocol/index.js";
import type { JudgedDraft } from "./checkResults.js";
import { judgeDraft } from "./judgeDraft.js";
import type { Ports } from "./ports.js";
import type { SourceLibrary } from "./sourceLibrary.js";
import { shownPath, uriKey } from "./uris.js";

/** What a check of the workspace needs to know. */
export interface WorkspaceCheckHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: readonly string[];
  /** The text of a file that is open in the editor. */
  readonly unsavedText: (uri: string) => string | undefined;
  readonly onFailure: (uri: string, error: unknown) => void;
  /** Told before each draft; `false` stops the work. */
  readonly onProgress: (done: number, total: number) => boolean;
}

/** Judges all drafts of the workspace, one after the other, giving way to other requests in between. */
export async function checkWorkspace(host: WorkspaceCheckHost): Promise<readonly JudgedDraft[]> {
  const uris = new Map<string, string>();
  for (const folder of host.folderUris) {
    for (const uri of await host.ports.files.findDrafts(folder)) uris.set(uriKey(uri), uri);
  }
  const drafts: JudgedDraft[] = [];
  let done = 0;
  for (const uri of uris.values()) {
    if (!host.onProgress(done, uris.size)) break;
    done += 1;
    try {
      const draft = await judgeFile(host, uri);
      if (draft !== undefined) drafts.push(draft);
    } catch (error) {
      host.onFailure(uri, error);
    }
    await pause();
  }
  return drafts;
}

/** Undefined for a source, for a file without sources, and for one that can't be read or is switched off. */
async function judgeFile(host: WorkspaceCheckHost, uri: string): Promise<JudgedDraft | undefined> {
  const { enable, severity, sources: globs } = await host.settingsOf(uri);
  if (!enable) return undefined;
  const { folderUris, ports, library } = host;
  const sources = await library.inForce({ uri, folderUris, globs });
  if (sources.keys.size === 0 || sources.keys.has(uriKey(uri))) return undefined;
  const text = host.unsavedText(uri) ?? (await ports.files.readText(uri));
  if (text === undefined) return undefined;
  const format = /\.(?:md|markdown)$/iu.test(uri) ? "markdown" : "text";
  const judged = judgeDraft(ports, { path: shownPath(folderUris, uri), format }, text, sources);
  return { uri, judged, severity };
}

/** Lets messages in that have come meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
