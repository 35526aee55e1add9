import { commands, FileType, l10n, Uri, ViewColumn, window, workspace } from "vscode";
import type { ExtensionContext, TextEditor } from "vscode";
import { nameOf } from "./sourceFolder.js";

/** Where the copy of the sample goes: at once into the extension's own storage, or into a folder of the user's choice. */
export type SamplePlace = "ask" | "own folder" | "storage";

/**
 * Opens a copy of the sample, a draft with five articles, beside what is open. The installed extension is only read. In the
 * storage the copy is a new one each time, unless one of its files is open with changes. Undefined where the user backed out.
 */
export async function openSample(
  context: ExtensionContext,
  place: SamplePlace,
): Promise<TextEditor | undefined> {
  const chosen = place === "ask" ? await askForPlace() : place;
  if (chosen === undefined) return undefined;
  const folder = chosen === "storage" ? inStorage(context) : await folderOfOwn();
  if (folder === undefined) return undefined;
  if (!isBeingEdited(folder)) await copySample(context, folder);
  const editor = await window.showTextDocument(Uri.joinPath(folder, "draft.md"), {
    viewColumn: window.tabGroups.activeTabGroup.activeTab ? ViewColumn.Beside : ViewColumn.Active,
    preview: false,
  });
  if (chosen === "own folder") void offerFolder(folder);
  return editor;
}

function inStorage({ globalStorageUri }: ExtensionContext): Uri {
  return Uri.joinPath(globalStorageUri, "sample");
}

async function askForPlace(): Promise<SamplePlace | undefined> {
  const places = [
    {
      label: l10n.t("Beside What Is Open"),
      description: l10n.t("a fresh copy that Stet keeps for you"),
      place: "storage",
    },
    {
      label: l10n.t("In a Folder of Your Own…"),
      description: l10n.t("a copy that stays"),
      place: "own folder",
    },
  ] as const;
  const picked = await window.showQuickPick(places, { title: l10n.t("Open the Sample") });
  return picked?.place;
}

/** A folder that is not there yet, inside the one that the user picks. */
async function folderOfOwn(): Promise<Uri | undefined> {
  const [picked] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t("Put the Sample Here"),
    })) ?? [];
  if (picked === undefined) return undefined;
  for (let at = 1; ; at++) {
    const folder = Uri.joinPath(picked, at === 1 ? "stet-sample" : `stet-sample-${String(at)}`);
    if (!(await exists(folder))) return folder;
  }
}

async function copySample({ extensionUri }: ExtensionContext, folder: Uri): Promise<void> {
  const original = Uri.joinPath(extensionUri, "media", "sample");
  // What was made of an earlier copy goes too: ignored findings, added sources.
  if (await exists(folder)) await workspace.fs.delete(folder, { recursive: true });
  await workspace.fs.copy(original, folder);
}

function isBeingEdited(folder: Uri): boolean {
  return workspace.textDocuments.some(
    ({ uri, isDirty }) => isDirty && uri.toString().startsWith(`${folder.toString()}/`),
  );
}

async function offerFolder(folder: Uri): Promise<void> {
  const open = l10n.t("Open Folder");
  const text = l10n.t("The sample is in “{0}”.", nameOf(folder));
  if ((await window.showInformationMessage(text, open)) !== open) return;
  const forceNewWindow = (workspace.workspaceFolders ?? []).length > 0;
  await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
}
