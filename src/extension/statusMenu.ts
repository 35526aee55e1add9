import { commands, l10n, window, type QuickPickItem } from "vscode";
import { commandIds } from "./commandIds.js";
import { LIMITS_PAGE } from "./help.js";

interface MenuEntry extends QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

/** What a press on the status bar offers. Each entry is a command that the palette has too. */
export async function showMenu({ isDrafting }: { readonly isDrafting: boolean }): Promise<void> {
  const entries: readonly MenuEntry[] = [
    {
      label: `$(checklist) ${l10n.t("Report on This Document")}`,
      command: commandIds.checkDocument,
    },
    { label: `$(library) ${l10n.t("Sources")}`, command: commandIds.showSources },
    {
      label: `$(edit) ${isDrafting ? l10n.t("End Drafting Mode") : l10n.t("Drafting Mode")}`,
      description: isDrafting ? "" : l10n.t("nothing is underlined until you end it"),
      command: commandIds.toggleDrafting,
    },
    { label: `$(settings-gear) ${l10n.t("Settings")}`, command: commandIds.openSettings },
    { label: `$(question) ${l10n.t("Help on the Checks")}`, command: commandIds.showHelp },
    {
      label: `$(eye-closed) ${l10n.t("What Stet Cannot See")}`,
      command: commandIds.showHelp,
      argument: LIMITS_PAGE,
    },
    { label: `$(output) ${l10n.t("Log")}`, command: commandIds.showLog },
    { label: `$(bug) ${l10n.t("Report an Issue")}`, command: commandIds.reportIssue },
  ];
  const picked = await window.showQuickPick(entries, { title: "Stet" });
  if (picked === undefined) return;
  const given = picked.argument === undefined ? [] : [picked.argument];
  await commands.executeCommand(picked.command, ...given);
}
