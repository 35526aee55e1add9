import { l10n, Uri, window, workspace } from "vscode";
import type { DataTransfer, TreeDragAndDropController } from "vscode";
import { nameOf, type SourceFolder } from "./sourceFolder.js";
import type { SourceTreeNode } from "./sourceNodes.js";

const URI_LIST = "text/uri-list";

/** Puts files that are dropped onto the list of sources into the folder of sources. */
export class FileDrop implements TreeDragAndDropController<SourceTreeNode> {
  readonly dropMimeTypes = [URI_LIST, "files"];
  readonly dragMimeTypes = [];
  readonly #folder: SourceFolder;

  constructor(folder: SourceFolder) {
    this.#folder = folder;
  }

  /** Takes in what was dropped: files of the workspace by address, files from elsewhere by content. */
  async handleDrop(_onto: SourceTreeNode | undefined, dropped: DataTransfer): Promise<void> {
    const files = [...dropped].flatMap(([, item]) => item.asFile() ?? []);
    const named = addressesIn(await dropped.get(URI_LIST)?.asString());
    if (files.length === 0 && named.length === 0) return;
    const folder = await this.#folder.find();
    if (folder === undefined) return;
    const put: Uri[] = [];
    try {
      // A file that the editor can reach is named, too: copied by its address it stays whole, folders included.
      put.push(...(await this.#folder.copy(named, folder)));
      for (const file of named.length > 0 ? [] : files) {
        const target = await this.#folder.write(folder, file.name, await file.data());
        if (target !== undefined) put.push(target);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(
        l10n.t("Stet could not put all files into the sources: {reason}", { reason }),
      );
    }
    const place = workspace.asRelativePath(folder);
    const [only] = put;
    if (only === undefined) return;
    const count = put.length;
    const said =
      count === 1
        ? l10n.t("Put {file} into {folder}.", { file: nameOf(only), folder: place })
        : l10n.t("Put {count} files into {folder}.", { count, folder: place });
    void window.showInformationMessage(said);
  }
}

function addressesIn(list: string | undefined): readonly Uri[] {
  return (list ?? "")
    .split(/\r?\n/u)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => Uri.parse(line))
    .filter(({ scheme }) => scheme === "file");
}
