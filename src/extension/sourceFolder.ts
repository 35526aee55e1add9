import { FileType, l10n, Uri, window, workspace } from "vscode";
import type { DraftInFront } from "./draftInFront.js";
import type { ServerKeeper } from "./serverKeeper.js";

/** The folder into which further sources are put. */
export class SourceFolder {
  readonly #keeper: ServerKeeper;
  readonly #draft: DraftInFront;

  constructor(keeper: ServerKeeper, draft: DraftInFront) {
    this.#keeper = keeper;
    this.#draft = draft;
  }

  /**
   * The folder that the draft in front has its sources from; where there is none, `sources` beside the draft or in a
   * workspace folder, made when something is put into it. Undefined, with a word to the user, where there is no place for one.
   */
  async find(): Promise<Uri | undefined> {
    const draftUri = this.#draft.status?.uri;
    const folders = workspace.workspaceFolders ?? [];
    const inUse = draftUri === undefined && folders.length === 0 ? undefined : await this.#inUse();
    if (inUse !== undefined) return inUse;
    const draft = draftUri === undefined ? undefined : Uri.parse(draftUri, true);
    if (draft?.scheme === "file") return Uri.joinPath(draft, "..", "sources");
    const root =
      folders.length > 1
        ? await window.showWorkspaceFolderPick({
            placeHolder: l10n.t("The folder to put the source into"),
          })
        : folders[0];
    if (root !== undefined) return Uri.joinPath(root.uri, "sources");
    if (folders.length === 0)
      void window.showInformationMessage(
        l10n.t(
          "Stet keeps sources in a folder beside the draft. Open a folder or save the draft first.",
        ),
      );
    return undefined;
  }

  /** The folder whose notes speak of the source `file`: that of all sources, or else its own. */
  async homeOf(file: Uri): Promise<Uri> {
    const folder = await this.#inUse();
    const isInside = folder !== undefined && file.path.startsWith(`${folder.path}/`);
    return isInside ? folder : Uri.joinPath(file, "..");
  }

  /** Copies files and folders into `folder`. Asks before it replaces any. Gives back where they are now. */
  async copy(files: readonly Uri[], folder: Uri): Promise<readonly Uri[]> {
    const copied: Uri[] = [];
    for (const file of files) {
      const target = Uri.joinPath(folder, nameOf(file));
      if (target.toString() === file.toString() || !(await mayWrite(target))) continue;
      await workspace.fs.copy(file, target, { overwrite: true });
      copied.push(target);
    }
    return copied;
  }

  /** Writes a file into `folder`. Asks before it replaces one. Undefined where the user would not have it replaced. */
  async write(folder: Uri, name: string, bytes: Uint8Array): Promise<Uri | undefined> {
    const target = Uri.joinPath(folder, name);
    if (!(await mayWrite(target))) return undefined;
    await workspace.fs.writeFile(target, bytes);
    return target;
  }

  async #inUse(): Promise<Uri | undefined> {
    const uri = this.#draft.status?.uri;
    const server = await this.#keeper.server();
    const { folderUri } = await server.findSources(
      uri === undefined ? { query: "" } : { uri, query: "" },
    );
    return folderUri === undefined ? undefined : Uri.parse(folderUri, true);
  }
}

/** The last part of a path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

async function mayWrite(target: Uri): Promise<boolean> {
  const exists = await workspace.fs.stat(target).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
  if (!exists) return true;
  const question = l10n.t("{file} is there already.", { file: workspace.asRelativePath(target) });
  const replace = l10n.t("Replace");
  const answer = await window.showWarningMessage(question, { modal: true }, replace);
  return answer === replace;
}
