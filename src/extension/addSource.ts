import { env, l10n, type Uri, window, workspace } from "vscode";
import { readClipboard } from "./clipboardArticle.js";
import type { SourceDocuments } from "./sourceDocuments.js";
import type { SourceFolder } from "./sourceFolder.js";
import { translate } from "./translate.js";

/** Makes a source file of the article on the clipboard, asks for its name, and opens it. Gives back where it is. */
export async function addSourceFromClipboard(
  folder: SourceFolder,
  documents: SourceDocuments,
): Promise<Uri | undefined> {
  const reading = readClipboard(await env.clipboard.readText(), today(), translate);
  if ("problem" in reading) {
    void window.showWarningMessage(reading.problem);
    return undefined;
  }
  const place = await folder.find();
  if (place === undefined) return undefined;
  const { article } = reading;
  const name = await window.showInputBox({
    title: l10n.t("Add Source from Clipboard"),
    prompt: l10n.t("A name for “{title}” in {folder}", {
      title: article.title,
      folder: workspace.asRelativePath(place),
    }),
    value: `${article.name}.md`,
    valueSelection: [0, article.name.length],
    validateInput: (value) =>
      /[\\/:*?"<>|]/u.test(value) || value.trim() === ""
        ? l10n.t(
            "A file name without slashes and other signs that file systems keep for themselves",
          )
        : undefined,
  });
  if (name === undefined) return undefined;
  const named = /\.(?:md|markdown)$/iu.test(name.trim()) ? name.trim() : `${name.trim()}.md`;
  const target = await folder.write(place, named, new TextEncoder().encode(article.markdown));
  if (target !== undefined) await documents.show(target);
  return target;
}

function today(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
