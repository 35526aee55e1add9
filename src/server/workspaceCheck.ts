import type { Levels, Settings, Translate } from "../protocol/index.js";
import { placeOf } from "./draftPlaces.js";
import { judgeDraft, pause, type Judged } from "./judgeDraft.js";
import type { Ports } from "./ports.js";
import { ReadingStopped } from "./readingProgress.js";
import type { SettingsFiles } from "./settingsFiles.js";
import { hasText, type SourceLibrary } from "./sourceLibrary.js";
import { shownPath, uriKey } from "./uris.js";

/** A draft that was judged, with the address it is opened by. */
export interface JudgedDraft {
  readonly uri: string;
  readonly judged: Judged;
  readonly levels: Levels;
}

/** What a check of the workspace needs to know. */
export interface WorkspaceCheckHost {
  readonly ports: Ports;
  readonly library: SourceLibrary;
  readonly settingsFiles: SettingsFiles;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly folderUris: readonly string[];
  /** The text of a file that is open in the editor. */
  readonly unsavedText: (uri: string) => string | undefined;
  readonly t: Translate;
  readonly onFailure: (uri: string, error: unknown) => void;
  /** Told before each draft; `false` stops the work. */
  readonly onProgress: (done: number, total: number) => boolean;
}

/** What came of it: the drafts judged, and a sentence for each thing that was left out. */
export interface WorkspaceCheck {
  readonly drafts: readonly JudgedDraft[];
  readonly gaps: readonly string[];
}

/** Judges all drafts of the workspace, one after the other, giving way to other requests in between. */
export async function checkWorkspace(host: WorkspaceCheckHost): Promise<WorkspaceCheck> {
  const uris = new Map<string, string>();
  for (const folder of host.folderUris) {
    for (const uri of await host.ports.files.findDrafts(folder)) uris.set(uriKey(uri), uri);
  }
  const drafts: JudgedDraft[] = [];
  const gaps: string[] = [];
  let done = 0;
  for (const uri of uris.values()) {
    if (!host.onProgress(done, uris.size)) {
      gaps.push(host.t("Stopped after {done} of {total} files.", { done, total: uris.size }));
      break;
    }
    done += 1;
    try {
      const draft = await judgeFile(host, uri);
      if (draft !== undefined) drafts.push(draft);
    } catch (error) {
      if (error instanceof ReadingStopped) {
        gaps.push(error.message);
        break;
      }
      const file = shownPath(host.folderUris, uri);
      gaps.push(host.t("{file} could not be checked; the log says why.", { file }));
      host.onFailure(uri, error);
    }
    await pause();
  }
  return { drafts, gaps };
}

/** Undefined for a source, for a file without sources, and where checking is switched off. */
async function judgeFile(host: WorkspaceCheckHost, uri: string): Promise<JudgedDraft | undefined> {
  const settings = await host.settingsOf(uri);
  if (!settings.enable) return undefined;
  const { folderUris, ports, library } = host;
  const text = host.unsavedText(uri) ?? (await ports.files.readText(uri));
  const format = /\.(?:md|markdown)$/iu.test(uri) ? "markdown" : "text";
  const content = text === undefined ? {} : { content: { text, format } as const };
  const place = placeOf({ uri, folderUris, settings, ...content }, ports.files);
  const own = await host.settingsFiles.of(place);
  const sources = await library.inForce(place, own.names);
  if (!hasText(sources) || sources.keys.has(uriKey(uri))) return undefined;
  if (text === undefined) throw new Error("the file could not be read as text");
  const file = { path: shownPath(folderUris, uri), format } as const;
  const judged = await judgeDraft(ports, { file, text, inForce: sources, own });
  if (judged === undefined) return undefined;
  return { uri, judged, levels: settings };
}
