import { commands, Disposable, Range, Uri, window, workspace } from "vscode";
import type { QuickPickItem } from "vscode";
import type { SourceRow } from "../protocol/index.js";
import type { RunningServer } from "./languageServer.js";

interface SourcePick extends QuickPickItem {
  readonly row?: SourceRow;
  /** Leads to the setting instead of a source. */
  readonly toSettings?: true;
}

/** Lists the sources of `uri` (of the workspace, if undefined), lets the server filter them and opens the chosen one. */
export function pickSource(server: RunningServer, uri: string | undefined): void {
  const picker = window.createQuickPick<SourcePick>();
  picker.title = "Stet: Sources";
  picker.placeholder = "Words of a title, outlet, author or file name";
  let asked = 0;
  const ask = async (query: string): Promise<void> => {
    const question = ++asked;
    picker.busy = true;
    const params = uri === undefined ? { query } : { uri, query };
    const { sources } = await server.findSources(params).catch(() => ({ sources: [] }));
    if (question !== asked) return; // More was typed meanwhile.
    picker.busy = false;
    picker.items = sources.length > 0 ? sources.map(pickOf) : [emptyPick(query)];
  };
  const parts = [
    picker.onDidChangeValue((query) => void ask(query)),
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      picker.hide();
      if (chosen !== undefined) void open(chosen);
    }),
    picker.onDidHide(() => {
      asked += 1;
      Disposable.from(...parts, picker).dispose();
    }),
  ];
  picker.show();
  void ask("");
}

// `alwaysShow`: the server has filtered already, and the editor must not filter again.
function pickOf(row: SourceRow): SourcePick {
  const { label, published, path, problems } = row;
  const icon = problems.length > 0 ? "$(warning)" : "$(file-text)";
  const detail = problems.length > 0 ? problems.join(" ") : path;
  return {
    row,
    label: `${icon} ${label}`,
    ...(published === undefined ? {} : { description: published }),
    detail,
    alwaysShow: true,
  };
}

function emptyPick(query: string): SourcePick {
  return query === ""
    ? {
        label: "$(circle-slash) No sources",
        detail:
          'Put articles into a "sources" folder beside the draft, or choose this to set stet.sources.',
        alwaysShow: true,
        toSettings: true,
      }
    : { label: "$(circle-slash) No source is like this", alwaysShow: true };
}

async function open({ row, toSettings }: SourcePick): Promise<void> {
  if (toSettings === true)
    await commands.executeCommand("workbench.action.openSettings", "stet.sources");
  if (row === undefined) return;
  const { line, character } = row.place;
  try {
    const document = await workspace.openTextDocument(Uri.parse(row.uri));
    const selection = new Range(line, character, line, character);
    await window.showTextDocument(document, { selection });
  } catch {
    await commands.executeCommand("vscode.open", Uri.parse(row.uri)); // No text: the editor knows how to show it.
  }
}
