import { commands, Disposable, l10n, QuickPickItemKind, ThemeIcon, window } from "vscode";
import type { QuickInputButton, QuickPickItem } from "vscode";
import type { FoundSentence, PassagePlace, SourceRow } from "../protocol/index.js";
import type { ServerKeeper } from "./serverKeeper.js";
import type { SourceColumn } from "./sourceDocuments.js";
import { startOf } from "./sourceRow.js";

interface FoundPick extends QuickPickItem {
  readonly place?: PassagePlace;
  /** Leads to the setting instead of a source. */
  readonly toSettings?: true;
}

/** What the picker needs to know. */
export interface FindOptions {
  readonly keeper: ServerKeeper;
  /** The draft whose sources are searched; without one those of the workspace. */
  readonly draftUri: string | undefined;
  readonly open: (place: PassagePlace, column: SourceColumn) => Promise<void>;
}

function toSide(): QuickInputButton {
  return { iconPath: new ThemeIcon("split-horizontal"), tooltip: l10n.t("Open to the Side") };
}

/** Asks for words, shows the sources and the sentences of sources that have them, and opens the chosen one. */
export function findInSources({ keeper, draftUri, open }: FindOptions): void {
  const picker = window.createQuickPick<FoundPick>();
  picker.title = l10n.t("Find in Sources");
  picker.placeholder = l10n.t("Words of a title, an outlet or a sentence");
  // The server's order is the right one: sources first, and the best of each first. VS Code has a switch for its own
  // sorting, but no type for it yet.
  Object.assign(picker, { sortByLabel: false });
  let asked = 0;
  const ask = async (query: string): Promise<void> => {
    const question = ++asked;
    picker.busy = true;
    const params = draftUri === undefined ? { query } : { uri: draftUri, query };
    const nothing = { sources: [], sentences: [] };
    const { sources, sentences } = await keeper
      .server()
      .then((server) => server.findInSources(params))
      .catch(() => nothing);
    if (question !== asked) return; // More was typed meanwhile.
    picker.busy = false;
    const picks = [
      ...section(l10n.t("sources"), sources.map(sourcePick)),
      ...section(l10n.t("sentences"), sentences.map(sentencePick)),
    ];
    picker.items = picks.length > 0 ? picks : [emptyPick(query)];
  };
  const choose = async (chosen: FoundPick | undefined, column: SourceColumn): Promise<void> => {
    picker.hide();
    if (chosen?.toSettings === true)
      await commands.executeCommand("workbench.action.openSettings", "stet.sources");
    if (chosen?.place !== undefined) await open(chosen.place, column);
  };
  const parts = [
    picker.onDidChangeValue((query) => void ask(query)),
    picker.onDidAccept(() => void choose(picker.selectedItems[0], "in front")),
    picker.onDidTriggerItemButton(({ item }) => void choose(item, "beside")),
    picker.onDidHide(() => {
      asked += 1;
      Disposable.from(...parts, picker).dispose();
    }),
  ];
  picker.show();
  void ask("");
}

function section(label: string, picks: readonly FoundPick[]): readonly FoundPick[] {
  if (picks.length === 0) return [];
  return [{ label, kind: QuickPickItemKind.Separator }, ...picks];
}

// `alwaysShow`: the server has filtered already, and the editor must not filter again.
function sourcePick(row: SourceRow): FoundPick {
  const about = [row.outlet, row.published].filter((part) => part !== undefined).join(", ");
  return {
    label: row.title ?? row.path,
    description: row.problems[0] ?? about,
    iconPath: new ThemeIcon(row.health === "ok" ? "file-text" : row.health),
    place: { uri: row.uri, stretch: startOf(row) },
    buttons: [toSide()],
    alwaysShow: true,
  };
}

function sentencePick({ uri, text, byline, title, stretch }: FoundSentence): FoundPick {
  return {
    label: text,
    detail: byline === title ? byline : `${byline} \u2013 ${title}`,
    iconPath: new ThemeIcon("quote"),
    place: { uri, stretch },
    buttons: [toSide()],
    alwaysShow: true,
  };
}

function emptyPick(query: string): FoundPick {
  return query === ""
    ? {
        label: `$(circle-slash) ${l10n.t("No sources")}`,
        detail: l10n.t(
          "Put articles into a “sources” folder beside the draft, or choose this to set stet.sources.",
        ),
        alwaysShow: true,
        toSettings: true,
      }
    : { label: `$(circle-slash) ${l10n.t("Nothing found")}`, alwaysShow: true };
}
