import { Uri, workspace } from "vscode";

/** Saves the `stet.json` that a quick fix has changed, so that the terminal and other windows know of it. */
export async function saveSettings(uri: unknown): Promise<void> {
  if (typeof uri !== "string" || !uri.endsWith("/stet.json")) return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await document.save();
}
