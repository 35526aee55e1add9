import { commands, l10n, QuickPickItemKind, Uri, window } from "vscode";
import type { ExtensionContext, QuickPickItem } from "vscode";

/** The page on what is not checked. */
export const LIMITS_PAGE = "limits";

/** A check by its id, with what it finds in a sentence, in the user's language. */
export interface HelpedCheck {
  readonly id: string;
  readonly finds: string;
}

interface HelpPick extends QuickPickItem {
  readonly page: string;
}

/**
 * Opens a page of the help in the editor's own preview, offline: the one named, else one that the user picks. Gives back its
 * file; undefined where the user backed out or there is no such page.
 */
export async function showHelp(
  { extensionUri }: ExtensionContext,
  checks: readonly HelpedCheck[],
  named: unknown,
): Promise<Uri | undefined> {
  const pages = [LIMITS_PAGE, ...checks.map(({ id }) => id)];
  const page = pages.find((each) => each === named) ?? (await pickPage(checks));
  if (page === undefined) return undefined;
  const uri = Uri.joinPath(extensionUri, "media", "help", `${page}.md`);
  try {
    await commands.executeCommand("markdown.showPreview", uri);
  } catch {
    // The editor's Markdown support is switched off; the page is readable as it is.
    await window.showTextDocument(uri, { preview: true });
  }
  return uri;
}

async function pickPage(checks: readonly HelpedCheck[]): Promise<string | undefined> {
  const limits: HelpPick = {
    label: l10n.t("What Stet Cannot See"),
    description: l10n.t("what is not checked, and what is weak"),
    page: LIMITS_PAGE,
  };
  const picks = checks.map(({ id, finds }): HelpPick => ({
    label: id,
    description: finds,
    page: id,
  }));
  const separator: HelpPick = {
    label: l10n.t("Checks"),
    kind: QuickPickItemKind.Separator,
    page: "",
  };
  const picked = await window.showQuickPick([limits, separator, ...picks], {
    title: l10n.t("Stet: Help"),
    placeHolder: l10n.t("A page to read"),
    matchOnDescription: true,
  });
  return picked?.page;
}

/** The checks that there is a setting for, as the manifest has them. */
export function checksOf({ extension }: ExtensionContext): readonly HelpedCheck[] {
  // The manifest is our own package.json, its words translated by the editor.
  const manifest = extension.packageJSON as {
    readonly contributes: {
      readonly configuration: { readonly properties: { readonly "stet.checks": ChecksSetting } };
    };
  };
  const { properties } = manifest.contributes.configuration.properties["stet.checks"];
  return Object.entries(properties)
    .map(([id, { description }]) => ({ id, finds: description }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface ChecksSetting {
  readonly properties: Readonly<Record<string, { readonly description: string }>>;
}
