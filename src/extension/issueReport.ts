import { env, l10n, version, window, workspace } from "vscode";
import type { ExtensionContext, TextEditor } from "vscode";
import type { DraftInFront } from "./draftInFront.js";
import { issueText } from "./issueText.js";

/** Opens an issue to be filled in as a new document. Nothing is sent: the user reads it, completes it and sends it. */
export async function reportIssue(
  { extension }: ExtensionContext,
  draft: DraftInFront,
): Promise<TextEditor> {
  // The manifest is our own package.json.
  const manifest = extension.packageJSON as {
    readonly version: string;
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    };
  };
  const names = Object.keys(manifest.contributes.configuration.properties);
  const facts = {
    version: manifest.version,
    editor: `VS Code ${version}`,
    system: `${process.platform} ${process.arch}${env.remoteName === undefined ? "" : ", remote"}`,
    language: env.language,
    changedSettings: names.filter(isChanged),
    isTrusted: workspace.isTrusted,
    folderCount: (workspace.workspaceFolders ?? []).length,
    status: draft.status,
  };
  const content = issueText(facts, {
    notice: l10n.t(
      "Nothing of your draft or your sources is in here. Add a sentence only if you may show it.",
    ),
    happened: l10n.t("What happened"),
    expected: l10n.t("What you expected"),
    steps: l10n.t("How to see it again"),
    facts: l10n.t("Where it happened"),
  });
  const document = await workspace.openTextDocument({ language: "markdown", content });
  return window.showTextDocument(document, { preview: false });
}

function isChanged(name: string): boolean {
  const values = workspace.getConfiguration().inspect(name);
  return [
    values?.globalValue,
    values?.workspaceValue,
    values?.workspaceFolderValue,
    values?.globalLanguageValue,
    values?.workspaceLanguageValue,
  ].some((value) => value !== undefined);
}
