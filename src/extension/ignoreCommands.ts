import { commands, l10n, Position, Range, Uri, window, workspace } from "vscode";
import type { WorkspaceEdit } from "vscode";
import type { commandIds } from "./commandIds.js";
import type { CommandParts, Run } from "./commands.js";
import type { IgnoreNode } from "./ignoresView.js";
import { saveSettings } from "./saveSettings.js";

/** The commands about what is put aside. */
export function ignoreCommands({
  keeper,
  draft,
}: CommandParts): Readonly<Partial<Record<keyof typeof commandIds, Run>>> {
  return {
    acceptAll: async () => {
      const uri = draft.status?.uri;
      if (uri === undefined) return 0;
      const server = await keeper.server();
      const { edit, count, settingsUri } = await server.acceptAll({ uri });
      if (edit === null || !(await apply(edit, settingsUri))) {
        void window.showInformationMessage(
          l10n.t("Stet: nothing is shown that could be accepted."),
        );
        return 0;
      }
      const text =
        count === 1
          ? l10n.t("Stet: 1 finding is ignored from now on, in stet.json.")
          : l10n.t("Stet: {count} findings are ignored from now on, in stet.json.", { count });
      void window.showInformationMessage(text, l10n.t("Open stet.json")).then(async (answer) => {
        if (answer === undefined || settingsUri === undefined) return;
        await window.showTextDocument(Uri.parse(settingsUri, true));
      });
      return count;
    },
    openIgnore: async (node) => {
      if (isNode(node)) await open(node);
    },
    removeIgnore: async (node) => {
      if (!isNode(node) || node.row.entry === undefined) return false;
      const { draftUri: uri, settingsUri, row } = node;
      const server = await keeper.server();
      const edit = await server.removeIgnore({ uri, entry: node.row.entry, text: row.text });
      return edit !== undefined && apply(edit, settingsUri);
    },
    showIgnores: () => commands.executeCommand("stet.ignores.focus"),
  };
}

async function apply(edit: WorkspaceEdit, settingsUri: string | undefined): Promise<boolean> {
  const isDone = await workspace.applyEdit(edit);
  if (isDone) await saveSettings(settingsUri);
  return isDone;
}

/** Where it stands in the draft, else its entry. */
async function open({ row, draftUri, settingsUri }: IgnoreNode): Promise<void> {
  const { there, entry } = row;
  const uri = there === undefined ? settingsUri : draftUri;
  if (uri === undefined) return;
  const start = there?.start ?? entry ?? { line: 0, character: 0 };
  const end = there?.end ?? start;
  const selection = new Range(
    new Position(start.line, start.character),
    new Position(end.line, end.character),
  );
  await window.showTextDocument(Uri.parse(uri, true), { selection });
}

// A node comes from our own list.
function isNode(value: unknown): value is IgnoreNode {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "ignore";
}
