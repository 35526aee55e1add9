import type { Settings } from "../protocol/index.js";
import type { DraftFile, DraftPlace, FilesPort } from "./ports.js";

/** A draft whose sources are wanted. */
export interface PlacedDraft {
  readonly uri: string;
  readonly folderUris: readonly string[];
  readonly settings: Pick<Settings, "exclude" | "sources">;
  /** Its text and format, where they are known: it may name its sources itself. */
  readonly content?: { readonly text: string; readonly format: DraftFile["format"] };
}

/** Where a draft's sources are to be looked for. */
export function placeOf(
  { uri, folderUris, settings, content }: PlacedDraft,
  files: Pick<FilesPort, "parseDraft">,
): DraftPlace {
  const { sources: globs, exclude } = settings;
  const own = content === undefined ? [] : ownSources(content, files);
  return { uri, folderUris, globs, exclude, own };
}

// Only the front matter is read, and only where it has such a list, so that typing below it costs nothing.
function ownSources(
  { text, format }: NonNullable<PlacedDraft["content"]>,
  files: Pick<FilesPort, "parseDraft">,
): readonly string[] {
  const opening = /^---[ \t]{0,20}\r?\n/u.exec(text);
  if (format !== "markdown" || opening === null) return [];
  const closing = /\r?\n---[ \t]{0,20}(?:\r?\n|$)/u.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (closing === null) return [];
  const frontMatter = text.slice(0, closing.index + closing[0].length);
  if (!/^["']?sources["']?[ \t]{0,20}:/imu.test(frontMatter)) return [];
  return files.parseDraft({ path: "draft.md", format }, frontMatter).sources ?? [];
}

const LONGEST_FRONT_MATTER = 20_000;
