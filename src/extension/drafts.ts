import { FileType, Uri, workspace, type TextDocument } from "vscode";
import { usualSourceFolders } from "../protocol/index.js";

/** The languages of documents that can be drafts. */
export const checkedLanguages: readonly string[] = ["latex", "markdown", "plaintext"];

/** Where such documents come from: disk, or not saved yet. */
export const checkedSchemes: readonly string[] = ["file", "untitled"];

/** Whether `document` is of a kind that the server looks at. */
export function mayBeDraft({ languageId, uri }: TextDocument): boolean {
  return checkedLanguages.includes(languageId) && checkedSchemes.includes(uri.scheme);
}

/**
 * Whether there may be sources for `document`: the setting names some, or a folder of the usual name stands beside it
 * or above it. Only asks whether folders exist, and reads nothing; the server decides for good.
 */
export async function mayHaveSources(document: TextDocument): Promise<boolean> {
  const settings = workspace.getConfiguration("stet", document.uri);
  if (settings.get<unknown>("enable") === false) return false;
  const globs = settings.get<unknown>("sources");
  if (Array.isArray(globs) && globs.length > 0) return true;
  for (const folder of foldersAbove(document.uri)) {
    const found = await Promise.all(
      usualSourceFolders.map((name) => isFolder(Uri.joinPath(folder, name))),
    );
    if (found.includes(true)) return true;
  }
  return false;
}

/** The document's folder and those above it, up to the workspace folder; outside any, itself and one above. */
function foldersAbove(uri: Uri): readonly Uri[] {
  const first = workspace.workspaceFolders?.[0];
  if (uri.scheme !== "file") return first === undefined ? [] : [first.uri];
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  const folders: Uri[] = [];
  for (let folder = parentOf(uri); ; folder = parentOf(folder)) {
    folders.push(folder);
    const isLast = root === undefined ? folders.length === 2 : folder.path === root.path;
    if (isLast || folder.path === parentOf(folder).path) return folders;
  }
}

function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, "..");
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return (type & FileType.Directory) !== 0;
  } catch {
    return false; // There is none.
  }
}
