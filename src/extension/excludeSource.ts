import { l10n, Uri, window, workspace } from "vscode";
import type { SourceRow } from "../protocol/index.js";
import { leaveOut } from "./sidecarEdit.js";
import type { SourceFolder } from "./sourceFolder.js";

const SIDECAR = "stet.sources.json";

/** Notes in `stet.sources.json` that a file is no source, and says so. */
export async function excludeSource({ uri, path }: SourceRow, folder: SourceFolder): Promise<void> {
  const file = Uri.parse(uri, true);
  const home = await folder.homeOf(file);
  const sidecar = Uri.joinPath(home, SIDECAR);
  const open = workspace.textDocuments.find((known) => known.uri.toString() === sidecar.toString());
  const text = open?.getText() ?? (await readText(sidecar));
  const changed = leaveOut(text, file.path.slice(home.path.length + 1));
  const shown = workspace.asRelativePath(sidecar);
  if (changed === undefined || open?.isDirty === true) {
    const warning =
      changed === undefined
        ? l10n.t("{file} was left as it is; mend it first: it is no JSON.", { file: shown })
        : l10n.t("{file} was left as it is; save it first.", { file: shown });
    void window.showWarningMessage(warning);
    if (changed === undefined) await window.showTextDocument(sidecar);
    return;
  }
  await workspace.fs.writeFile(sidecar, new TextEncoder().encode(changed));
  const answer = await window.showInformationMessage(
    l10n.t("{path} is no source any more; {file} says so.", { path, file: shown }),
    l10n.t("Open File"),
  );
  if (answer !== undefined) await window.showTextDocument(sidecar);
}

async function readText(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return ""; // There is none yet.
  }
}
